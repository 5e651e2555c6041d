import type { CalendarDate } from '@putright/working-days'
import { dayInWords } from '@putright/working-days'
import type { Mail } from './mail.ts'

/** Why somebody is asked to decide now. */
export const DECISION_OCCASIONS = [
  'report is in',
  'planned day',
  'proposed',
  'deputy',
  'asked again',
] as const

interface Facts {
  reference: string
  landlord: string
  stage: 1 | 2
  dueOn: CalendarDate | null
  /** The landlord's own day, so that the letter goes in time. */
  plannedOn: CalendarDate | null
  occasion: (typeof DECISION_OCCASIONS)[number]
  name: string
  email: string
  /** In whose name the mail goes: who looks into it, and the agent. */
  from: string[]
  link: string
  /** The last day on which the link opens; null where it leads to a page that asks for a password. */
  opensUntil: CalendarDate | null
}

/** To somebody who is to decide a complaint. */
export function decisionNeeded(facts: Facts): Mail {
  const { reference, landlord, stage, occasion, name, email, from } = facts
  return {
    to: email,
    subject: `${reference}: your decision is needed`,
    text: `Dear ${name},

${WHY[occasion]} It is complaint ${reference} to ${landlord}, at stage ${stage}.${when(facts)}

${way(facts)}

If you know the people in it, live with one of them or had a part in what it is about, say so there
before you read on, so that somebody else can be asked. There is no need to answer this mail.
${from.length > 0 ? `\n${from.join('\n')}\n` : ''}`,
  }
}

const WHY: Record<Facts['occasion'], string> = {
  'report is in': 'The report is in, and it is now for you to decide.',
  'planned day': 'Today is the day by which your decision was planned, and it is not there yet.',
  proposed:
    'Another member of the panel has put down a decision, and it needs yours: agree, or decide otherwise.',
  deputy: 'You are asked to decide as a deputy, because somebody who was to decide has not.',
  'asked again': 'Here is the fresh link that was asked for.',
}

function when({ plannedOn, dueOn }: Facts): string {
  const planned = plannedOn
    ? ` Please decide by ${dayInWords(plannedOn)}, so that the letter goes in time.`
    : ''
  return dueOn ? `${planned} The resident is due an answer by ${dayInWords(dueOn)}.` : planned
}

const way = ({ link, opensUntil }: Facts): string =>
  opensUntil
    ? `Read the report and decide, on a phone if you like. This link needs no password:
${link}

It opens once, until ${dayInWords(opensUntil)}, and it is for you alone: please do not pass it on.`
    : `Read the report and decide:
${link}`
