import { asOperator, asPerson } from '@putright/db'
import { adjustmentsOf, restrictionsOf } from '@putright/db/queries/support'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { morningCheck } from '../morning/morning-check.ts'
import { giveRole } from '../operator/organisations.ts'
import { supportReviews } from '../reading/support-reviews.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, must } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'
import { AdjustmentForm, agreeAdjustment, reviewAdjustment } from './adjust.ts'
import { readDisclosedNeeds } from './needs.ts'
import { RestrictionForm, restrict, reviewRestriction } from './restrict.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const asha = (today?: string) => office.as(office.world.officers.asha, today)
const logged = async () => (await aComplaint(asha(), office.world.coops.plover)).complaintId

const largePrint = {
  what: 'Large print, by post',
  print: 'large' as const,
  sendBy: 'post' as const,
  language: '',
  reviewOn: on('2026-09-01'),
  need: 'Nadia told us that she is losing her sight.',
}
const calls = {
  what: 'One call a week, on Mondays; letters at any time.',
  reason: 'Eleven calls a day from 20 to 29 May, two of them abusive (notes of those days).',
  proportionateBecause: 'A warning on 22 May changed nothing; letters and e-mail stay open.',
  equalityConsidered: 'Nobody has told us of a disability; we asked on 25 May.',
  untilOn: on('2026-08-31'),
  reviewOn: on('2026-07-15'),
}
const agreed = async (id: string, form: Partial<typeof largePrint> = {}) =>
  must(await agreeAdjustment(asha(), await office.at(id), { ...largePrint, ...form }))
const because = (answer: { done: boolean; because?: string[] }) => (answer.because ?? []).join(' ')
const adjustments = (id: string) =>
  asPerson(office.connection, office.world.officers.asha, db =>
    db.selectFrom('adjustments').selectAll().where('complaint_id', '=', id).execute(),
  )

describe('5.10 reasonable adjustments: recorded, applied, kept under review', () => {
  it('the next letter is in large print, and says it goes by post', async () => {
    const id = await logged()
    await agreed(id)
    await acknowledged(asha(), await office.at(id), 'agent')
    const [letter] = await office.letters(id)
    expect(letter?.content.sending).toEqual({ print: 'large', by: 'post', language: '' })
    expect(letter?.html).toContain('print--large')
    expect(letter?.html).toContain(
      'We have agreed with you: Large print, by post. Tell us if that should change.',
    )
  })
  it('an ended one touches no letter any more', async () => {
    const id = await logged()
    await agreed(id)
    const [{ id: adjustmentId } = { id: '' }] = await adjustments(id)
    must(await reviewAdjustment(asha(), await office.at(id), { adjustmentId, as: 'ended', reviewOn: '' }))
    await acknowledged(asha(), await office.at(id), 'agent')
    expect((await office.letters(id))[0]?.content.sending).toBeUndefined()
    expect((await office.events(id)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['adjusted', 'acknowledged']),
    )
  })
  it('is looked at again, and given its next day', async () => {
    const id = await logged()
    await agreed(id)
    const [{ id: adjustmentId } = { id: '' }] = await adjustments(id)
    const form = { adjustmentId, as: 'reviewed' as const, reviewOn: on('2027-02-01') }
    must(await reviewAdjustment(asha('2026-08-31'), await office.at(id), form))
    expect((await adjustments(id))[0]?.review_on).toBe('2027-02-01')
  })
})

describe('5.10 disclosed needs: for few eyes, and each reading is recorded', () => {
  const read = (personId: string, id: string) =>
    readDisclosedNeeds(office.as(personId), id, { purpose: 'To plan the visit' })

  it('whoever looks into it reads them; a colleague who only handles the co-op does not', async () => {
    const id = await logged()
    await agreed(id)
    await acknowledged(asha(), await office.at(id), 'agent')
    await allocated(asha(), await office.at(id), office.world.officers.bryn)
    const { bryn, carys } = office.world.officers
    expect(must(await read(bryn, id)).needs.map(({ words }) => words)).toEqual([largePrint.need])
    expect(must(await read(carys, id)).needs).toEqual([])
    const readings = await office.connection.pool.query(
      'select read_by, purpose from need_reads where complaint_id = $1',
      [id],
    )
    expect(readings.rows).toEqual([{ read_by: bryn, purpose: 'To plan the visit' }])
  })
  it('whoever only wrote one down reads that one, and none of the others', async () => {
    const id = await logged()
    await agreed(id)
    const { bryn } = office.world.officers
    expect(must(await read(bryn, id)).needs).toEqual([])
    const mentioned = { ...largePrint, need: 'She mentioned it on the telephone.' }
    must(await agreeAdjustment(office.as(bryn), await office.at(id), mentioned))
    expect(must(await read(bryn, id)).needs.map(({ words }) => words)).toEqual([mentioned.need])
  })
  it('a manager reads those of the co-ops they manage, and not of others they only handle', async () => {
    const id = await logged()
    await agreed(id)
    const { carys } = office.world.officers
    const manages = (slug: string) =>
      asOperator(office.connection, async db => {
        const organisation = await db
          .selectFrom('organisations')
          .where('slug', '=', slug)
          .select('id')
          .executeTakeFirstOrThrow()
        await giveRole(db, carys, organisation.id, 'manager', on('2020-04-01'))
      })
    await manages('faraway')
    expect(must(await read(carys, id)).needs).toEqual([])
    await manages('harbour-lights')
    expect(must(await read(carys, id)).needs.map(({ words }) => words)).toEqual([largePrint.need])
  })
  it('a stranger finds no such complaint, and no page reads the table itself', async () => {
    const id = await logged()
    await agreed(id)
    expect(await read(office.world.officers.stranger, id)).toMatchObject({ why: 'not found' })
    const straight = asPerson(office.connection, office.world.officers.asha, db =>
      db.selectFrom('needs').selectAll().execute(),
    )
    await expect(straight).rejects.toThrow('permission denied')
  })
})

describe('5.14, 5.15 limits on contact: reasoned, in proportion, for a time, never a bar on complaining', () => {
  it('is kept with its reasons, and whoever it is put on can complain as before', async () => {
    const id = await logged()
    must(await restrict(asha(), await office.at(id), calls))
    const [kept] = await asPerson(office.connection, office.world.officers.asha, db =>
      restrictionsOf(db, { coop_id: office.world.coops.plover, id }),
    )
    expect(kept).toMatchObject({ what: calls.what, untilOn: '2026-08-31', endedOn: null })
    expect(await logged()).not.toBe(id)
  })
  it('is looked at again, and lifted', async () => {
    const id = await logged()
    must(await restrict(asha(), await office.at(id), calls))
    const theirs = { coop_id: office.world.coops.plover, id }
    const [{ id: restrictionId } = { id: '' }] = await asPerson(
      office.connection,
      office.world.officers.asha,
      db => restrictionsOf(db, theirs),
    )
    const reviewed = { restrictionId, as: 'reviewed' as const, reviewOn: on('2026-08-20') }
    must(await reviewRestriction(asha('2026-07-15'), await office.at(id), reviewed))
    const lifted = { restrictionId, as: 'lifted' as const, reviewOn: '' as const }
    must(await reviewRestriction(asha('2026-08-01'), await office.at(id), lifted))
    expect(because(await reviewRestriction(asha('2026-08-02'), await office.at(id), lifted))).toContain(
      'ended already',
    )
  })
  it('ends by itself on its last day', async () => {
    const id = await logged()
    must(await restrict(asha(), await office.at(id), calls))
    const theirs = { coop_id: office.world.coops.plover, id }
    const [{ id: restrictionId } = { id: '' }] = await asPerson(
      office.connection,
      office.world.officers.asha,
      db => restrictionsOf(db, theirs),
    )
    const late = { restrictionId, as: 'reviewed' as const, reviewOn: on('2026-09-10') }
    expect(because(await reviewRestriction(asha('2026-09-01'), await office.at(id), late))).toContain(
      'ended already',
    )
  })
})

describe('what is refused, in a sentence, and nothing is kept', () => {
  it.each<[string, Partial<typeof largePrint>, string]>([
    ['a review that is past', { reviewOn: on('2026-05-31') }, 'Choose a day after today and within a year.'],
    [
      'a review in three years',
      { reviewOn: on('2029-06-01') },
      'Choose a day after today and within a year.',
    ],
  ])('%s', async (_, form, sentence) => {
    const id = await logged()
    expect(because(await agreeAdjustment(asha(), await office.at(id), { ...largePrint, ...form }))).toBe(
      sentence,
    )
    expect(await adjustments(id)).toEqual([])
  })
  it.each<[string, Partial<typeof calls>, string]>([
    [
      'a limit without an end in sight',
      { untilOn: on('2028-06-01') },
      'Choose a day after today and within a year.',
    ],
    [
      'a review after its end',
      { reviewOn: on('2026-09-30') },
      'It is looked at again before it ends, or on that day.',
    ],
  ])('%s', async (_, form, sentence) => {
    const id = await logged()
    expect(because(await restrict(asha(), await office.at(id), { ...calls, ...form }))).toBe(sentence)
  })
  it('somebody of another agent', async () => {
    const id = await logged()
    const stranger = office.as(office.world.officers.stranger)
    expect(await restrict(stranger, await office.at(id), calls)).toMatchObject({ why: 'not found' })
    expect(await agreeAdjustment(stranger, await office.at(id), largePrint)).toMatchObject({
      why: 'not found',
    })
  })
  it('an adjustment of another complaint', async () => {
    const [one, other] = [await logged(), await logged()]
    await agreed(one)
    const [{ id: adjustmentId } = { id: '' }] = await adjustments(one)
    const answer = await reviewAdjustment(asha(), await office.at(other), {
      adjustmentId,
      as: 'ended',
      reviewOn: '',
    })
    expect(because(answer)).toBe('This adjustment has ended already.')
  })
  it('empty words, and words without end', () => {
    const { error } = AdjustmentForm.safeParse({ ...largePrint, what: ' \u0000 ', need: 'x'.repeat(200_000) })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Say what you agreed to do differently',
      'Shorten this to 5,000 characters or fewer',
    ])
    expect(RestrictionForm.safeParse({}).error?.issues.length).toBe(6)
  })
})

it('5.10, 5.14: what is to be looked at again is mailed once a day to whoever looks into it, and stands on the worklist', async () => {
  const id = await logged()
  await agreed(id, { reviewOn: on('2026-06-10') })
  await acknowledged(asha(), await office.at(id), 'agent')
  await allocated(asha(), await office.at(id), office.world.officers.bryn)
  for (const day of ['2026-06-09', '2026-06-10', '2026-06-10']) await morningCheck(office.connection, on(day))
  const told = (await office.outbox('mail')).filter(({ payload }) => payload.letter === 'to look at')
  expect(told.map(({ payload }) => payload)).toEqual([
    { letter: 'to look at', personId: office.world.officers.bryn, on: '2026-06-10' },
  ])
  const lines = (personId: string) =>
    asPerson(office.connection, personId, db => supportReviews(db, on('2026-06-10')))
  expect(await lines(office.world.officers.asha)).toMatchObject([
    { complaintId: id, kind: 'adjustment', daysLeft: 0 },
  ])
  expect(await lines(office.world.officers.stranger)).toEqual([])
})

it('the record verifies afterwards', async () => {
  expect(await verify(office.connection)).toMatchObject({ faults: [] })
  expect(
    await asPerson(office.connection, office.world.officers.asha, db =>
      adjustmentsOf(db, { coop_id: office.world.coops.plover, id: '00000000-0000-4000-8000-000000000000' }),
    ),
  ).toEqual([])
})
