import {
  type Actor,
  acknowledge,
  allocate,
  declareOwn,
  lend,
  logComplaint,
  recommend,
} from '@putright/casework'

/** Nothing of what is recorded meanwhile can have been missed. */
export const EVERYTHING = Number.MAX_SAFE_INTEGER

/** One that was logged and no more. */
export async function logged(actor: Actor, coopId: string, word: string): Promise<string> {
  const { complaintId } = await mustBeDone(
    logComplaint(actor, {
      coopId,
      receivedOn: actor.today,
      channel: 'telephone',
      residentName: `${word} Fresh`,
      residentAddress: `9 ${word} Row`,
      residentEmail: '',
      residentTelephone: '',
      category: 'Repairs',
      summary: `${word} gate`,
      account: `The ${word} gate.`,
      alike: 'another matter',
    }),
  )
  return complaintId
}

/** One that waits for a member of the co-op and somebody lent to decide. */
export async function underway(
  actor: Actor,
  coopId: string,
  word: string,
  deciderId: string,
  lentId: string,
): Promise<string> {
  const complaintId = await logged(actor, coopId, word)
  const target = { complaintId, seen: EVERYTHING }
  const heads = [{ words: `The ${word} gate`, responsibility: 'landlord' as const }]
  await mustBeDone(acknowledge(actor, target, { heads, outcomesSought: 'A gate', notOurs: '', question: '' }))
  await mustBeDone(lend(actor, target, { personId: lentId }))
  await mustBeDone(allocate(actor, target, { investigator: actor.personId, deciders: [deciderId, lentId] }))
  for (const personId of [actor.personId, deciderId, lentId])
    await mustBeDone(declareOwn({ ...actor, personId }, target, { conflict: 'no', what: '' }))
  const recommended = {
    head: 1,
    outcome: 'upheld' as const,
    reasons: `The ${word} gate.`,
    remedies: [{ kind: 'apology' as const, what: `For the ${word} gate`, amount: null, by: null }],
    actions: [],
  }
  await mustBeDone(recommend(actor, target, { report: `The ${word} report.`, heads: [recommended] }))
  return complaintId
}

export async function mustBeDone<T extends { done: boolean }>(
  act: Promise<T>,
): Promise<Extract<T, { done: true }>> {
  const answer = await act
  if (!answer.done) throw new Error(`An act of the world was refused: ${JSON.stringify(answer)}`)
  return answer as Extract<T, { done: true }>
}
