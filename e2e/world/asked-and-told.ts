import { randomUUID } from 'node:crypto'
import {
  AccessForm,
  AccessRequestForm,
  type Actor,
  askAccessOnRequest,
  createPerson,
  firstReview,
  giveAccessOnRequest,
  layRole,
  logRequest,
  PassOnForm,
  passOn,
  RepresentationForm,
  RequestForm,
  represent,
  requestAccessPage,
} from '@putright/casework'
import { asOperator, asPerson } from '@putright/db'
import { passedOnWaiting } from '@putright/db/queries/intake'
import { representativesOf } from '@putright/db/queries/representatives'

/** A request, something a member was told and somebody who acts for the resident, of a co-op that others must not see. */
export async function askedAndTold(
  actor: Actor,
  coopId: string,
  complaintId: string,
  { matter, besides: word }: { matter: string; besides: string },
) {
  const asked = await logRequest(
    actor,
    RequestForm.parse({
      coopId,
      kind: 'service request',
      receivedOn: actor.today,
      channel: 'telephone',
      residentName: `${word} Quillon`,
      category: 'Repairs',
      summary: `${word} pump to be oiled`,
      reviewOn: firstReview(actor.today),
    }),
  )
  if (!asked.done) throw new Error(asked.because.join(' '))
  const lena = RepresentationForm.parse({
    name: `${matter} Lena`,
    email: 'lena@elsewhere.example',
    authority: 'in writing',
    scope: 'everything',
  })
  const named = await represent(actor, { complaintId, seen: Number.MAX_SAFE_INTEGER }, lena)
  if (!named.done) throw new Error(named.because.join(' '))
  return {
    requestId: asked.requestId,
    copyId: await copyGiven(actor, asked.requestId),
    passedOnId: await passedOn(actor, coopId, word),
    representativeId: await representative(actor, coopId, complaintId),
  }
}

async function copyGiven(actor: Actor, requestId: string): Promise<string> {
  const target = { requestId, seen: Number.MAX_SAFE_INTEGER }
  const form = AccessRequestForm.parse({ on: actor.today, identity: 'Known at the door' })
  const data = await askAccessOnRequest(actor, target, form)
  if (!data.done) throw new Error(data.because.join(' '))
  const given = await giveAccessOnRequest(
    actor,
    target,
    AccessForm.parse({ reasons: 'Nobody else is in it.' }),
  )
  if (!given.done) throw new Error(given.because.join(' '))
  const page = await asPerson(actor.connection, actor.personId, db =>
    requestAccessPage(db, requestId, actor.today),
  )
  const [copy] = page?.copies ?? []
  if (!copy) throw new Error('What was given is not there')
  return copy.id
}

async function passedOn(actor: Actor, coopId: string, word: string): Promise<string> {
  const memberId = await asOperator(actor.connection, async db => {
    const id = await createPerson(db, { name: 'Mo Elsewhere', email: `${randomUUID()}@elsewhere.example` })
    await layRole(db, id, coopId, 'committee member', actor.today)
    return id
  })
  const told = PassOnForm.parse({
    coopId,
    toldOn: actor.today,
    channel: 'in person',
    words: `The ${word} pump again.`,
  })
  const done = await passOn({ ...actor, personId: memberId }, told)
  if (!done.done) throw new Error(done.because.join(' '))
  const all = await asPerson(actor.connection, actor.personId, db => passedOnWaiting(db))
  const waiting = all.find(({ words }) => words === told.words)
  if (!waiting) throw new Error('What was passed on does not wait')
  return waiting.id
}

async function representative(actor: Actor, coopId: string, complaintId: string): Promise<string> {
  const [one] = await asPerson(actor.connection, actor.personId, db =>
    representativesOf(db, { coop_id: coopId, id: complaintId }),
  )
  if (!one) throw new Error('Nobody acts for the resident')
  return one.id
}
