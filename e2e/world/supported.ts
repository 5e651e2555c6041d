import { type Actor, agreeAdjustment, restrict } from '@putright/casework'
import { asPerson } from '@putright/db'
import { adjustmentsOf, restrictionsOf } from '@putright/db/queries/support'
import { addCalendarDays } from '@putright/working-days'

/** Agrees an adjustment on a complaint and limits contact, and says which they are. */
export async function supported(actor: Actor, coopId: string, complaintId: string, word: string) {
  const target = { complaintId, seen: Number.MAX_SAFE_INTEGER }
  const reviewOn = addCalendarDays(actor.today, 30)
  const agreed = {
    what: `Ring before the ${word} visit`,
    print: 'standard' as const,
    sendBy: 'email' as const,
    language: '',
    reviewOn,
    need: `The ${word} noise`,
  }
  const limited = {
    what: `One ${word} call a week`,
    reason: 'Eleven calls a day',
    proportionateBecause: 'Letters stay open',
    equalityConsidered: 'Asked, and nothing was told',
    untilOn: addCalendarDays(actor.today, 60),
    reviewOn,
  }
  for (const act of [() => agreeAdjustment(actor, target, agreed), () => restrict(actor, target, limited)]) {
    const answer = await act()
    if (!answer.done) throw new Error(answer.because.join(' '))
  }
  return asPerson(actor.connection, actor.personId, async db => {
    const complaint = { coop_id: coopId, id: complaintId }
    const [adjustment] = await adjustmentsOf(db, complaint)
    const [restriction] = await restrictionsOf(db, complaint)
    if (!adjustment || !restriction) throw new Error('Nothing was agreed or limited')
    return { adjustmentId: adjustment.id, restrictionId: restriction.id }
  })
}
