import {
  type Actor,
  acknowledge,
  allocate,
  buildCaseFile,
  DecisionForm,
  decide,
  declareOwn,
  fileDocuments,
  importRegister,
  issueResponse,
  learn,
  logComplaint,
  planImport,
  recommend,
  type Target,
} from '@putright/casework'
import { asPerson } from '@putright/db'
import { addCalendarDays } from '@putright/working-days'
import { askedAndTold } from './asked-and-told.ts'
import { policyDrafted } from './policy-drafted.ts'
import { supported } from './supported.ts'

type Responsibility = 'agent' | 'landlord'

/** How the complaint is dealt with. */
interface Way {
  /** Whose to decide it is. */
  responsibility: Responsibility
  /** A member of the co-op, to whom a second part of it is left. */
  deciderId: string | null
}

/** What stands in everything that somebody wrote. */
interface Words {
  /** Of the complaint itself. */
  matter: string
  /** Of what was learnt, which members of the co-op read. */
  lesson: string
  /** Of what was asked and told besides, which those who handle the co-op’s complaints read. */
  besides: string
}

export const oneWord = (word: string): Words => ({ matter: word, lesson: `${word}s`, besides: word })

/** Decided by the officer who looks into it. */
export const BY_THE_OFFICER: Way = { responsibility: 'agent', deciderId: null }

/**
 * A complaint that was answered, and one thing of every kind that hangs on it or on its co-op: what each variable part of an
 * address could name.
 */
export async function answeredComplaint(actor: Actor, coopId: string, words: Words, way: Way) {
  const complaint = await oneComplaint(actor, coopId, words, way)
  return {
    ...complaint,
    ...(await askedAndTold(actor, coopId, complaint.complaintId, words)),
    ...(await supported(actor, coopId, complaint.complaintId, words.matter)),
    ...(await policyDrafted(actor, coopId)),
  }
}

async function oneComplaint(actor: Actor, coopId: string, words: Words, way: Way) {
  const word = words.matter
  const { connection, personId: officerId, today } = actor
  const logged = await logComplaint(actor, {
    coopId,
    receivedOn: today,
    channel: 'telephone',
    residentName: `${word} Quillon`,
    residentAddress: `1 ${word} Passage`,
    residentEmail: '',
    residentTelephone: '',
    category: 'Repairs',
    summary: `${word} pump out of order`,
    account: `The ${word} pump failed.`,
    alike: 'another matter',
  })
  if (!logged.done) throw new Error(logged.because.join(' '))
  const { complaintId } = logged
  const photo = new File([`The ${word} pump, as it stood.`], `${word} pump.txt`)
  const filed = await fileDocuments(
    actor,
    { complaintId, seen: 2 },
    { about: `The ${word} pump`, files: [photo] },
  )
  if (!filed.done) throw new Error(filed.because.join(' '))
  const heads = [
    { words: `The ${word} pump failed`, responsibility: way.responsibility },
    ...(way.deciderId ? [{ words: `The ${word} rules`, responsibility: 'landlord' as const }] : []),
  ]
  const done = await acknowledge(
    actor,
    { complaintId, seen: 3 },
    { heads, outcomesSought: `A new ${word} pump`, notOurs: '', question: '' },
  )
  if (!done.done) throw new Error(done.because.join(' '))
  const promised = await answered(actor, complaintId, words, way)
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
      .orderBy('issued_at')
      .executeTakeFirstOrThrow()
    const document = await db
      .selectFrom('documents')
      .select('id')
      .where('complaint_id', '=', complaintId)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const upload = await db
      .insertInto('register_uploads')
      .values({
        coop_id: coopId,
        file_name: `${words.besides}.csv`,
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
async function answered(actor: Actor, complaintId: string, words: Words, { deciderId }: Way) {
  const word = words.matter
  const target = { complaintId, seen: EVERYTHING }
  const refund = {
    kind: 'payment' as const,
    what: `For the ${word} pump`,
    amount: 5000,
    by: addCalendarDays(actor.today, 30),
    guidanceConsidered: true,
    guidance: 'March 2026',
    alsoFor: deciderId ? [2] : [],
  }
  const decision = {
    head: 1,
    outcome: 'upheld' as const,
    reasons: `The ${word} pump was never serviced.`,
    remedies: [refund],
    actions: [],
  }
  const lesson = {
    found: 'a lesson' as const,
    rootCause: `No ${words.lesson} rota`,
    lesson: `${words.lesson} pumps wear out`,
    change: `A ${words.lesson} rota`,
  }
  for (const act of [
    () => allocate(actor, target, { investigator: actor.personId, deciders: deciderId ? [deciderId] : [] }),
    () => declareOwn(actor, target, { conflict: 'no', what: '' }),
    () => decide(actor, target, { heads: [decision] }),
    ...(deciderId ? leftTo({ ...actor, personId: deciderId }, actor, target, words) : []),
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

/** The second part: recommended on, and decided as was recommended. */
const leftTo = (decider: Actor, officer: Actor, target: Target, { matter }: Words) => [
  () =>
    recommend(officer, target, {
      report: `The ${matter} report.`,
      heads: [
        {
          head: 2,
          outcome: 'upheld',
          reasons: `The ${matter} rules.`,
          remedies: [{ kind: 'apology', what: `For the ${matter} rules`, amount: null, by: null }],
          actions: [],
        },
      ],
    }),
  () => declareOwn(decider, target, { conflict: 'no', what: '' }),
  () => decide(decider, target, DecisionForm.parse({ heads: [{ head: 2, towards: 'accepted' }] })),
]
