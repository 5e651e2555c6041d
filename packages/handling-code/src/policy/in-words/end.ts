import { workingDays } from '../../clocks/basis.ts'
import type { PolicyReader } from './readable.ts'

/** Section 7 of the Code. */
export const puttingRight = (_: PolicyReader): string[] => [
  'Where something went wrong we say so. What we then offer follows from what it meant for you: an apology, an explanation, something done or changed, a record put right, a payment, or a change to how we work.',
  'Each offer says what will happen and by when, and we follow it until it is done. A payment the Ombudsman awards is made to you and not set against rent.',
]

/** Code 3.5, 3.7, 6.19g. */
export const ombudsman = ({ landlord }: PolicyReader): string[] =>
  landlord.ombudsmanMember
    ? [
        'You can ask the Housing Ombudsman for help or advice at any time, and need not wait until we have finished. It is free to use and independent of us. After our final answer you can take your complaint there; please do so within 12 months.',
        'We keep to the Housing Ombudsman’s Complaint Handling Code, the same for every landlord in its scheme. The Ombudsman publishes the Code and watches over how it is kept. Every letter of ours about a complaint says how to reach the Ombudsman.',
      ]
    : [
        'We follow the Housing Ombudsman’s Complaint Handling Code by choice. We do not belong to its scheme, so stage 2 is the last step with us. You can get free, independent advice from Citizens Advice or a law centre.',
      ]

/** Code 4.1, 9.1 to 9.7. */
export const responsible = (_: PolicyReader): string[] => [
  'One member of the committee is responsible for complaints as a whole (the Code calls this the Member Responsible for Complaints). They see to it that the committee hears regularly how many complaints there were, what they were about, how we did against this policy, and what we changed because of them. They and the committee see figures, and nobody’s name.',
  'Once a year we assess ourselves against the Code and publish the result, with the committee’s response.',
]

/** Rulebook 9: what the Code leaves to other law and to practice. */
export const records = ({ policy, landlord }: PolicyReader): string[] => [
  `We keep the record of a complaint for ${years(policy.retentionYears)} after it has ended, and then erase what tells who you are.`,
  ...(landlord.ombudsmanMember
    ? [
        `If the Ombudsman asks us for papers, we send them by the day it names; where it names none, within ${workingDays(policy.ombudsmanEvidenceDays)}.`,
      ]
    : []),
  `In what we publish we do not break down numbers below ${policy.smallNumberThreshold}, so that nobody can be recognised.`,
]

const years = (count: number): string => `${count} year${count === 1 ? '' : 's'}`
