import { randomUUID } from 'node:crypto'
import { accountsOf } from '@putright/accounts'
import {
  type Actor,
  acknowledge,
  agreeToManage,
  allocate,
  buildCaseFile,
  createCoop,
  createOrganisation,
  createPerson,
  decide,
  declareOwn,
  fileDocuments,
  giveRole,
  importRegister,
  issueResponse,
  learn,
  logComplaint,
  planImport,
} from '@putright/casework'
import { asOperator, asPerson, type Connection, connect } from '@putright/db'
import { addCalendarDays, dayOf } from '@putright/working-days'
import { askedAndTold } from './asked-and-told.ts'
import { supported } from './supported.ts'

/** An agent that has nothing to do with the demo’s, and what of it somebody else must never reach. */
export async function secondAgent(databaseUrl: string) {
  const connection = connect(databaseUrl, { max: 2 })
  try {
    const { coopId, officerId, ...rest } = await founded(connection)
    const complaint = await oneComplaint(connection, coopId, officerId)
    const actor = { connection, personId: officerId, today }
    return {
      ...rest,
      ...complaint,
      ...(await askedAndTold(actor, coopId, complaint.complaintId)),
      ...(await supported(actor, coopId, complaint.complaintId)),
    }
  } finally {
    await connection.close()
  }
}

export type SecondAgent = Awaited<ReturnType<typeof secondAgent>>

const today = dayOf(Temporal.Now.instant())

async function founded(connection: Connection) {
  const email = `${randomUUID()}@elsewhere.example`
  const password = randomUUID()
  const coopSlug = `elsewhere-${randomUUID().slice(0, 8)}`
  const agentSlug = `${coopSlug}-agent`
  const made = await asOperator(connection, async db => {
    const agentId = await createOrganisation(db, {
      kind: 'agent',
      slug: agentSlug,
      name: 'Elsewhere Agents',
      contact: 'hello@elsewhere.example',
    })
    const coop = await createCoop(db, {
      slug: coopSlug,
      name: 'Elsewhere Housing Co-operative',
      homes: 40,
      yearEnd: '03-31',
      contact: 'office@elsewhere.example',
    })
    if (!coop.done) throw new Error(coop.because.join(' '))
    const officerId = await createPerson(db, { name: 'Edna Elsewhere', email })
    await agreeToManage(db, {
      agentId,
      coopId: coop.coopId,
      fromOn: addCalendarDays(today, -400),
      untilOn: null,
    })
    for (const role of ['complaints officer', 'manager'] as const)
      await giveRole(db, officerId, agentId, role, addCalendarDays(today, -400))
    return { coopId: coop.coopId, officerId }
  })
  await accountsOf(connection, { secureCookies: false }).setPassword(made.officerId, password)
  return { ...made, email, password, coopSlug, agentSlug }
}

async function oneComplaint(connection: Connection, coopId: string, officerId: string) {
  const actor = { connection, personId: officerId, today }
  const logged = await logComplaint(actor, {
    coopId,
    receivedOn: today,
    channel: 'telephone',
    residentName: 'Quillon Unseen',
    residentAddress: '1 Hidden Passage',
    residentEmail: '',
    residentTelephone: '',
    category: 'Repairs',
    summary: 'Zwitterion pump out of order',
    account: 'The zwitterion pump failed.',
  })
  if (!logged.done) throw new Error(logged.because.join(' '))
  const { complaintId } = logged
  const photo = new File(['The zwitterion pump, as it stood.'], 'Zwitterion pump.txt')
  const filed = await fileDocuments(
    actor,
    { complaintId, seen: 2 },
    { about: 'The zwitterion pump', files: [photo] },
  )
  if (!filed.done) throw new Error(filed.because.join(' '))
  const heads = [{ words: 'The pump failed', responsibility: 'agent' as const }]
  const done = await acknowledge(
    actor,
    { complaintId, seen: 3 },
    { heads, outcomesSought: 'A new pump', notOurs: '', question: '' },
  )
  if (!done.done) throw new Error(done.because.join(' '))
  const promised = await answered(actor, complaintId)
  const wanted = { kind: 'case file' as const, names: [], lookedThrough: false }
  const pack = await buildCaseFile(actor, { complaintId, seen: EVERYTHING }, wanted)
  if (!pack.done) throw new Error(pack.because.join(' '))
  const register = new TextEncoder().encode('reference,received_on\nHIDDEN-1,2025-06-02\n')
  return asPerson(connection, officerId, async db => {
    const plan = await planImport(db, coopId, register, today)
    await importRegister(db, coopId, plan, today)
    const letter = await db
      .selectFrom('letters')
      .select('id')
      .where('complaint_id', '=', complaintId)
      .executeTakeFirstOrThrow()
    const document = await db
      .selectFrom('documents')
      .select('id')
      .where('complaint_id', '=', complaintId)
      .executeTakeFirstOrThrow()
    const upload = await db
      .insertInto('register_uploads')
      .values({
        coop_id: coopId,
        file_name: 'hidden.csv',
        content: Buffer.from(register),
        uploaded_by: officerId,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { packId } = pack
    return {
      ...promised,
      packId,
      complaintId,
      letterId: letter.id,
      documentId: document.id,
      uploadId: upload.id,
    }
  })
}

// Nothing of what is recorded meanwhile can have been missed.
const EVERYTHING = Number.MAX_SAFE_INTEGER

/** Answers it, with a payment promised and a lesson learnt. */
async function answered(actor: Actor, complaintId: string) {
  const target = { complaintId, seen: EVERYTHING }
  const refund = {
    kind: 'payment' as const,
    what: 'For the zwitterion pump',
    amount: 5000,
    by: addCalendarDays(actor.today, 30),
    guidanceConsidered: true,
    guidance: 'March 2026',
  }
  const decision = {
    head: 1,
    outcome: 'upheld' as const,
    reasons: 'The zwitterion pump was never serviced.',
    remedies: [refund],
    actions: [],
  }
  const lesson = {
    found: 'a lesson' as const,
    rootCause: 'No zwitterion rota',
    lesson: 'Zwitterion pumps wear out',
    change: 'A zwitterion rota',
  }
  for (const act of [
    () => allocate(actor, target, { investigator: actor.personId, deciders: [], deputies: [] }),
    () => declareOwn(actor, target, { conflict: 'no', what: '' }),
    () => decide(actor, target, { heads: [decision] }),
    () => issueResponse(actor, target),
    () => learn(actor, target, lesson),
  ]) {
    const answer = await act()
    if (!answer.done) throw new Error(answer.because.join(' '))
  }
  return asPerson(actor.connection, actor.personId, async db => {
    const promised = await db
      .selectFrom('undertakings')
      .select('name')
      .where('complaint_id', '=', complaintId)
      .executeTakeFirstOrThrow()
    const source = await db
      .selectFrom('lesson_sources')
      .select('lesson_id')
      .where('complaint_id', '=', complaintId)
      .executeTakeFirstOrThrow()
    return { undertaking: promised.name, lessonId: source.lesson_id }
  })
}
