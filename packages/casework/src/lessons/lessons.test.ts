import { randomUUID } from 'node:crypto'
import { asOperator, asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LearningForm, learn } from '../acts/learn.ts'
import { represent } from '../acts/represent.ts'
import type { Answer } from '../answer.ts'
import { agree, createCoop, createPerson, giveRole } from '../operator/organisations.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { promising } from '../testing/promised.ts'
import { aComplaint, must } from '../testing/steps.ts'
import { decideLesson, type LessonDecisionForm } from './decide-lesson.ts'
import { finishLesson } from './finish-lesson.ts'
import { lessonPage, lessonsPage } from './lessons-page.ts'
import { LessonOfferForm, offerLesson } from './offer-lesson.ts'

let office: Office
/** Another co-op of Asha's agent, and a member of its committee. */
let turnstone: string
let tess: string
beforeAll(async () => {
  office = await openOffice()
  await asOperator(office.connection, async db => {
    const named = {
      slug: 'turnstone',
      name: 'Turnstone Housing Co-operative',
      homes: 12,
      yearEnd: '03-31',
      contact: '',
    }
    turnstone = must(await createCoop(db, named)).coopId
    const { id: agentId } = await db
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', 'harbour-lights')
      .executeTakeFirstOrThrow()
    await agree(db, { agentId, coopId: turnstone, fromOn: on('2020-04-01'), untilOn: null })
    tess = await createPerson(db, { name: 'Tess Member', email: 'tess@example.org' })
    await giveRole(db, tess, turnstone, 'chair', on('2020-04-01'))
  })
})
afterAll(() => office.close())

const WORDS = {
  rootCause: 'Calls were noted on paper, and the paper was lost.',
  lesson: 'A call that is not logged is not answered.',
  change: 'Log every call on the day.',
}
const LESSON: LearningForm = { found: 'a lesson', ...WORDS }
const ADOPTED: LessonDecisionForm = { state: 'adopted', on: on('2026-07-01'), decision: 'Agreed by all.' }
const DONE = { on: on('2026-07-10'), evidence: 'The log is kept since.' }

let complaintId: string
let lessonId: string
const asha = (day = '2026-07-10') => office.as(office.world.officers.asha, day)
const mina = (day = '2026-07-10') => office.as(office.world.members.mina, day)
const refused = (answer: Answer) => (answer.done ? 'done' : `${answer.field ?? ''}: ${answer.because[0]}`)
const lessons = () => asOperator(office.connection, db => db.selectFrom('lessons').selectAll().execute())
const pageFor = (personId: string, id = lessonId) =>
  asPerson(office.connection, personId, db => lessonPage(db, id, on('2026-07-10')))

beforeEach(async () => {
  complaintId = (await promising(office, office.world.coops.plover)).complaintId
  must(await learn(asha('2026-06-15'), await office.at(complaintId), LESSON))
  const learned = (await office.events(complaintId)).findLast(({ type }) => type === 'learned')
  lessonId = (learned?.type === 'learned' && learned.lessonId) || ''
})

describe('9.1 what is learnt from a complaint', () => {
  it('is a lesson proposed to its committee, who see no complaint behind it', async () => {
    const { members, officers } = office.world
    expect(await pageFor(officers.asha)).toMatchObject({
      lesson: { state: 'proposed', coop: expect.stringContaining('Plover'), rootCause: WORDS.rootCause },
      sources: [{ complaintId }],
      mayDecide: false,
    })
    expect(await pageFor(members.mina)).toMatchObject({ sources: [], mayDecide: true, offerTo: [] })
    for (const other of [officers.stranger, tess]) expect(await pageFor(other)).toBeNull()
  })
  it('or the reason why there is none, which makes no lesson', async () => {
    const before = await lessons()
    must(
      await learn(asha(), await office.at(complaintId), {
        found: 'no lesson',
        none: 'A storm nobody foresaw.',
      }),
    )
    expect(await lessons()).toEqual(before)
    expect((await office.events(complaintId)).at(-1)).toMatchObject({
      lessonId: null,
      none: 'A storm nobody foresaw.',
    })
  })
  it.each([
    [
      'rootCause',
      'Nadia rang three times.',
      'rootCause: Leave out the resident’s name: the committee reads this, and nobody is to be known by it.',
    ],
    [
      'lesson',
      'Mend 4 Plover Court.',
      'lesson: Leave out the resident’s address: the committee reads this, and nobody is to be known by it.',
    ],
    [
      'change',
      'Answer nadia@example.org.',
      'change: Leave out the resident’s e-mail address: the committee reads this, and nobody is to be known by it.',
    ],
  ])('is refused while its %s names the resident', async (field, words, because) => {
    const before = await lessons()
    const named = { ...LESSON, [field]: words }
    expect(refused(await learn(asha(), await office.at(complaintId), named))).toBe(because)
    expect(await lessons()).toEqual(before)
  })
  it('is refused while it names whoever acts for the resident, also where it is offered to others', async () => {
    const lena = {
      ...{ name: 'Lena Legal', relation: 'Solicitor', contact: '', email: 'lena@example.org' },
      ...{ authority: 'in writing' as const, documentId: '', scope: 'everything' as const, until: null },
    }
    must(await represent(asha('2026-06-20'), await office.at(complaintId), lena))
    const because = 'lesson: Leave out the representative’s name: the committee reads this'
    const words = { ...LESSON, lesson: 'Lena was never rung back.' }
    expect(refused(await learn(asha(), await office.at(complaintId), words))).toContain(because)
    const offer = { coopIds: [turnstone], ...WORDS, lesson: words.lesson, reread: 'yes' as const }
    expect(refused(await offerLesson(asha(), lessonId, offer))).toContain(because)
  })
  it('is not for a complaint that has not been answered, nor for those who do not handle it', async () => {
    const open = await aComplaint(asha('2026-06-01'), office.world.coops.plover)
    expect(refused(await learn(asha(), await office.at(open.complaintId), LESSON))).toBe(
      ': Stage 1 has not been answered yet.',
    )
    expect(refused(await learn(mina(), await office.at(complaintId), LESSON))).toBe(
      ': There is no such complaint.',
    )
  })
  it.each([
    [{}, 'Say whether there is something to learn'],
    [{ found: 'no lesson' }, 'Say why there is none'],
    [{ ...LESSON, change: 'x'.repeat(200_000) }, 'Shorten this to 5,000 characters or fewer'],
  ])('a form that does not hold', (sent, because) =>
    expect(LearningForm.safeParse(sent).error?.issues.map(({ message }) => message)).toEqual([because]),
  )
})

describe('9.2 what the committee makes of it', () => {
  it('is adopted, then done with evidence', async () => {
    must(await decideLesson(mina(), lessonId, ADOPTED))
    expect(await pageFor(office.world.members.mina)).toMatchObject({ mayDecide: false, mayFinish: true })
    must(await finishLesson(asha(), lessonId, DONE))
    expect((await pageFor(office.world.officers.asha))?.lesson).toMatchObject({
      state: 'done',
      decidedOn: '2026-07-01',
      decision: 'Agreed by all.',
      doneOn: '2026-07-10',
    })
  })
  it('is declined, and then nothing is to be done', async () => {
    must(await decideLesson(mina(), lessonId, { ...ADOPTED, state: 'declined' }))
    expect(refused(await finishLesson(asha(), lessonId, DONE))).toBe(': It was declined already.')
  })
  it('a co-op without an agent decides through its officer', async () => {
    const { heron, coops } = office.world
    const row = {
      coop_id: coops.heron,
      root_cause: 'x',
      lesson: 'y',
      change: 'z',
      proposed_on: on('2026-06-15'),
    }
    // As the owner: nothing but a complaint of its own makes a lesson there.
    const { id } = await office.connection.kysely
      .insertInto('lessons')
      .values({ ...row, proposed_by: heron.hana })
      .returning('id')
      .executeTakeFirstOrThrow()
    must(await decideLesson(office.as(heron.hana, '2026-07-10'), id, ADOPTED))
  })

  it.each<[string, () => Promise<Answer>, string]>([
    [
      'the agent’s officer decides',
      () => decideLesson(asha(), lessonId, ADOPTED),
      ': This is for the co-op’s own committee to decide.',
    ],
    [
      'a stranger',
      () => decideLesson(office.as(office.world.officers.stranger), lessonId, ADOPTED),
      ': There is no such lesson.',
    ],
    ['no lesson', () => decideLesson(mina(), randomUUID(), ADOPTED), ': There is no such lesson.'],
    ['no id', () => finishLesson(mina(), 'x', DONE), ': There is no such lesson.'],
    [
      'decided before it was proposed',
      () => decideLesson(mina(), lessonId, { ...ADOPTED, on: on('2026-06-14') }),
      'on: Give a day from 15 June 2026 on: it was not there before.',
    ],
    [
      'decided on a day to come',
      () => decideLesson(mina(), lessonId, { ...ADOPTED, on: on('2026-07-11') }),
      'on: 11 July 2026 is in the future.',
    ],
    [
      'done before it was adopted',
      () => finishLesson(mina(), lessonId, DONE),
      ': It has not been adopted yet.',
    ],
  ])('is refused: %s', async (_, act, because) => {
    expect(refused(await act())).toBe(because)
    expect((await pageFor(office.world.officers.asha))?.lesson.state).toBe('proposed')
  })
  it('two members at once: one decides', async () => {
    const answers = await Promise.all([
      decideLesson(mina(), lessonId, ADOPTED),
      decideLesson(office.as(office.world.members.sol, '2026-07-10'), lessonId, {
        ...ADOPTED,
        state: 'declined',
      }),
    ])
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
  })
})

describe('a lesson offered to the agent’s other co-ops', () => {
  const offer = (more: Partial<LessonOfferForm> = {}): LessonOfferForm => ({
    ...WORDS,
    lesson: `A call that is not logged is not answered (${lessonId}).`,
    coopIds: [turnstone],
    reread: 'yes',
    ...more,
  })

  it('is theirs to adopt, says who offers it, and nothing of where it came from', async () => {
    must(await offerLesson(asha(), lessonId, offer()))
    const made = (await lessons()).find(({ lesson }) => lesson === offer().lesson)
    expect(made).toMatchObject({ coop_id: turnstone, state: 'proposed' })
    expect(await pageFor(tess, made?.id)).toMatchObject({
      lesson: { offeredBy: expect.stringContaining('Harbour') },
      sources: [],
      mayDecide: true,
    })
    expect(refused(await offerLesson(asha(), lessonId, offer()))).toMatch(
      /^coopIds: .* has this lesson already\.$/,
    )
    const seen = await asPerson(office.connection, tess, lessonsPage)
    expect(seen.map(({ coop }) => coop)).toEqual(['Turnstone Housing Co-operative'])
  })
  it.each<[string, () => Promise<Answer>, RegExp]>([
    [
      'to a co-op of another agent',
      () => offerLesson(asha(), lessonId, offer({ coopIds: [office.world.coops.heron] })),
      /^coopIds: Choose co-ops from the list\.$/,
    ],
    [
      'to the co-op it came from',
      () => offerLesson(asha(), lessonId, offer({ coopIds: [office.world.coops.plover] })),
      /^coopIds: Choose co-ops from the list\.$/,
    ],
    [
      'by a member of the committee',
      () => offerLesson(mina(), lessonId, offer()),
      /^: Only an agent’s officer/,
    ],
    [
      'in words that name the resident',
      () => offerLesson(asha(), lessonId, offer({ change: 'Ring Nadia back.' })),
      /^change: Leave out the resident’s name/,
    ],
    [
      'in words that name the co-op',
      () => offerLesson(asha(), lessonId, offer({ lesson: 'As at Plover Court: log calls.' })),
      /^lesson: Leave out the co-op’s name/,
    ],
  ])('is refused: %s', async (_, act, because) => {
    const before = await lessons()
    expect(refused(await act())).toMatch(because)
    expect(await lessons()).toEqual(before)
  })
  it('and unless it was read again', () =>
    expect(LessonOfferForm.safeParse({ ...WORDS, coopIds: [randomUUID()] }).error?.issues[0]?.message).toBe(
      'Read it as a stranger would, then tick this',
    ))
})
