import { dateInWords } from '@putright/working-days'
import type { ComplaintEvent, FactOf, FactType } from './events.ts'

/** What happened, in a few words for a timeline; names of people are added by whoever may know them. */
export function inWords(event: ComplaintEvent): string {
  return (WORDS[event.type] as (fact: ComplaintEvent) => string)(event)
}

const WORDS: { [T in FactType]: (fact: FactOf<T>) => string } = {
  received: ({ channel }) => `Received by ${channel === 'in person' ? 'word of mouth, in person' : channel}`,
  logged: ({ reference }) => `Logged as ${reference}`,
  acknowledged: ({ stage, heads }) => `Stage ${stage} acknowledged and defined in ${parts(heads.length)}`,
  allocated: ({ stage, role }) =>
    `Stage ${stage} ${role === 'investigator' ? 'investigation' : 'decision'} allocated`,
  extended: ({ stage, to }) => `Stage ${stage} response extended to ${dateInWords(to)}`,
  recommended: ({ head, outcome }) => `Recommended for part ${head}: ${outcome}`,
  decided: ({ head, outcome }) => `Part ${head} decided: ${outcome}`,
  responded: ({ stage, outcome }) =>
    `${stage === 1 ? 'Stage 1 response' : 'Final response'} issued: ${outcome}`,
  escalated: () => 'Resident asked for stage 2',
  refused: ({ of, ground }) =>
    `${of === 'complaint' ? 'Complaint not accepted' : 'Escalation refused'}: ${ground}`,
  withdrawn: () => 'Withdrawn by the resident',
  reminded: ({ clock, due, occasion }) => `Reminder: ${clock} ${OCCASIONS[occasion]} (${dateInWords(due)})`,
}

const OCCASIONS = { 'due soon': 'due in two working days', 'due today': 'due today', overdue: 'overdue' }

const parts = (count: number) => (count === 1 ? 'one part' : `${count} parts`)
