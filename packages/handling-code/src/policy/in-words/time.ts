import { workingDays } from '../../clocks/basis.ts'
import type { PolicyReader } from './readable.ts'

/** Code 5.2 to 5.11, 6.1 to 6.20. */
export const stages = ({ policy, landlord, agent }: PolicyReader): string[] => [
  'There are two stages and no others. Whoever considers your complaint at stage 2 had no part in it at stage 1, and nobody considers a complaint about themself or about somebody they live with, or a matter in which they have a conflict of interest.',
  agent
    ? `${agent.name} looks into complaints for us. Whoever is responsible answers: the agent for its own service, the committee of ${landlord.name} for its own decisions. You get one answer, not two.`
    : `${landlord.name} has no managing agent: its own people consider your complaint at both stages.`,
  'Working days are Monday to Friday without bank holidays in England and Wales. We count from the day after. If we close our office, the days go on counting.',
  ...(policy.lateAcknowledgementDoesNotLengthen
    ? ['If we write back to you late, you do not wait longer for the answer because of it.']
    : []),
  'If you add something before we have answered, we take it in where it belongs with the rest; otherwise it becomes a complaint of its own. Nothing is dropped.',
  `If you are not satisfied with our answer at stage 1, ask for stage 2. You need give no reasons.${guide(policy.escalationGuideDays)}`,
]

const guide = (days: number | null): string =>
  days === null
    ? ' There is no time limit for it.'
    : ` It helps us if you ask within ${workingDays(days)}. That is a guide and no limit: we consider a later request too.`

/** Code 5.9, 6.4 to 6.6, 6.15 to 6.17. */
export const moreTime = ({ policy, landlord }: PolicyReader): string[] => [
  `${limits(policy.extensionDays)} If a very good reason makes it longer still, somebody else among us has to approve it first.`,
  `Before the time is up we write to you with the reason and the new day, and agree with you how often you hear from us until then.${landlord.ombudsmanMember ? ' That letter always says how to reach the Housing Ombudsman.' : ''}`,
  ...(policy.agreementOver === null
    ? []
    : [
        `Where it comes to more than ${workingDays(policy.agreementOver)} in all, we ask first whether you agree. You do not have to.`,
      ]),
  'We answer as soon as we know what the answer is. What is still to be done then has its own day, and we keep telling you until it is done.',
]

function limits({ 1: first, 2: second }: PolicyReader['policy']['extensionDays']): string {
  if (first === 0 && second === 0) return 'We keep to these days and do not ordinarily take longer.'
  const one = first === 0 ? 'not at stage 1' : `by no more than ${workingDays(first)} at stage 1`
  const two = second === 0 ? 'not at stage 2' : `by no more than ${workingDays(second)} at stage 2`
  return `Some complaints are harder than others. Then we may take longer: ${one}, and ${two}.`
}
