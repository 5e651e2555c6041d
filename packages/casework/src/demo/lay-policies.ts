import type { CoopDb } from '@putright/db'
import { addPolicyDraft } from '@putright/db/queries/policies'
import { codeAsPolicy, type PolicyAdditions } from '@putright/handling-code'
import { addCalendarMonths, type CalendarDate } from '@putright/working-days'
import { adoptPolicy } from '../operator/organisations.ts'
import { COOPS } from './cast.ts'

/** Told when it adopts its own: see terrace-policy.ts. */
const HAS_ITS_OWN = 'turnstone-terrace'

/**
 * Gives each made-up co-op a policy that its committee adopted, with the days of the Code and words of its own; and one of
 * them a draft of the next, with a setting that cannot be adopted.
 */
export async function layPolicies(
  db: CoopDb,
  coopIdOf: (slug: string) => string,
  draftedBy: string,
  today: CalendarDate,
): Promise<void> {
  const adoptedOn = addCalendarMonths(today, -17)
  for (const { slug, homes, agent } of COOPS.filter(coop => coop.slug !== HAS_ITS_OWN)) {
    const adopted = await adoptPolicy(db, coopIdOf(slug), {
      title: 'Complaints policy',
      adoptedOn,
      settings: codeAsPolicy,
      additions: additionsOf(homes, agent !== null),
      meeting: 'the committee meeting, minute 4',
    })
    if (!adopted.done) throw new Error(adopted.because.join(' '))
  }
  await addPolicyDraft(db, {
    coopId: coopIdOf('plover-court'),
    fromVersion: null,
    title: 'Complaints policy, quicker at stage 1',
    settings: {
      ...codeAsPolicy,
      acknowledgementDays: { 1: 3, 2: 3 },
      responseDays: { 1: 8, 2: 20 },
      escalationGuideDays: 30,
      refusalLetter: 'when asked',
    },
    additions: additionsOf(64, true),
    savedBy: draftedBy,
  })
}

const additionsOf = (homes: number, managed: boolean): PolicyAdditions => ({
  complaining: managed
    ? 'A note through the letterbox of any member of the committee is as good as a call to the agent.'
    : 'The office is open on Tuesday evenings. A note through the letterbox of any member of the committee is as good.',
  stages:
    homes < 60
      ? 'We are few, and often neighbours. Where we have too few people who are independent, another co-operative lends us somebody for stage 2.'
      : 'At stage 2 a panel of two members of the committee considers the matter afresh.',
  puttingRight:
    'What we learn from a complaint is told at the next general meeting, without saying whose it was.',
})
