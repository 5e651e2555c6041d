import { asPerson } from '@putright/db'
import { type DraftKind, draftOf } from '@putright/db/queries/drafts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decide } from '../acts/decide.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, must, recommended } from '../testing/steps.ts'
import { DraftForm } from './draft-form.ts'
import { saveDraft } from './save-draft.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

async function investigated() {
  const { as, at, world } = office
  const { asha } = world.officers
  const { complaintId } = await aComplaint(as(asha), world.coops.plover)
  await acknowledged(as(asha), await at(complaintId), 'landlord')
  await allocated(as(asha), await at(complaintId), asha, [world.members.sol])
  return complaintId
}

const draft = (report: string, version: number): DraftForm => ({ report, heads: [], version })

const read = (personId: string, complaintId: string, kind: DraftKind) =>
  asPerson(office.connection, personId, db =>
    draftOf(db, { coopId: office.world.coops.plover, complaintId, kind, stage: 1 }),
  )

describe('two people at one draft', () => {
  it('whoever saves second is told of the first, and nothing is overwritten', async () => {
    const { as, world } = office
    const { asha, bryn } = world.officers
    const id = await investigated()
    must(await saveDraft(as(asha), id, 'report', draft('Asha’s words', 0)))
    expect(await saveDraft(as(bryn), id, 'report', draft('Bryn’s words', 0))).toMatchObject({
      done: false,
      why: 'moved on',
      field: 'version',
      because: [
        expect.stringContaining('Asha Example saved this draft after you opened it. Nothing was overwritten'),
      ],
    })
    expect(await read(asha, id, 'report')).toMatchObject({ content: { report: 'Asha’s words' }, version: 1 })
    must(await saveDraft(as(bryn), id, 'report', draft('Both', 1)))
    expect(await read(asha, id, 'report')).toMatchObject({
      content: { report: 'Both' },
      version: 2,
      savedBy: 'Bryn Example',
    })
  })

  it('of two at the same instant one is kept', async () => {
    const { as, world } = office
    const { asha, bryn } = world.officers
    const id = await investigated()
    const answers = await Promise.all([
      saveDraft(as(asha), id, 'report', draft('One', 0)),
      saveDraft(as(bryn), id, 'report', draft('Other', 0)),
    ])
    expect(answers.map(({ done }) => done).toSorted()).toEqual([false, true])
  })

  it('what was begun before the report was sent does not come back to life', async () => {
    const { as, at, world } = office
    const { asha, bryn } = world.officers
    const id = await investigated()
    must(await saveDraft(as(asha), id, 'report', draft('Half', 0)))
    await recommended(as(asha), await at(id), 1)
    expect(await read(asha, id, 'report'), 'sent, so no longer a draft').toBeUndefined()
    expect(await saveDraft(as(bryn), id, 'report', draft('Half and more', 1))).toMatchObject({
      why: 'moved on',
    })
    expect(await read(asha, id, 'report')).toBeUndefined()
  })
})

describe('whose draft it is', () => {
  it('a decision in the making: those who decide, and nobody who handles the complaint', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const { sol } = world.members
    const id = await investigated()
    await recommended(as(asha), await at(id), 1)
    must(await saveDraft(as(sol), id, 'decision', draft('', 0)))
    expect(await read(sol, id, 'decision')).toMatchObject({ version: 1 })
    expect(await read(asha, id, 'decision')).toBeUndefined()
    expect(await saveDraft(as(asha), id, 'decision', draft('', 1))).toMatchObject({ why: 'not possible' })
    must(await decide(as(sol), await at(id), { heads: [{ head: 1, towards: 'accepted' }] }))
    expect(await read(sol, id, 'decision'), 'decided, so no longer a draft').toBeUndefined()
    expect(await saveDraft(as(sol), id, 'decision', draft('', 0))).toMatchObject({
      because: ['This stage is answered: there is nothing left to draft.'],
    })
  })

  it('a report in the making: the team, and not the one who decides', async () => {
    const { as, world } = office
    const id = await investigated()
    must(await saveDraft(as(world.officers.bryn), id, 'report', draft('Seen', 0)))
    expect(await read(world.members.sol, id, 'report')).toBeUndefined()
    expect(await saveDraft(as(world.members.sol), id, 'report', draft('Mine', 0))).toMatchObject({
      why: 'not possible',
    })
    expect(await saveDraft(as(world.officers.stranger), id, 'report', draft('', 0))).toMatchObject({
      why: 'not found',
    })
  })

  it('5.4: there is nothing to report on what is the agent’s alone', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const { complaintId } = await aComplaint(as(asha), world.coops.plover)
    await acknowledged(as(asha), await at(complaintId), 'agent')
    expect(await saveDraft(as(asha), complaintId, 'report', draft('', 0))).toMatchObject({
      because: [expect.stringContaining('nothing to report on')],
    })
  })
})

it('takes a draft that lacks anything, and none that nobody wrote by hand', () => {
  expect(DraftForm.parse({ version: '0' })).toEqual({ report: '', heads: [], version: 0 })
  expect(DraftForm.parse({ version: '1', report: 'a\u0000b' })).toMatchObject({ report: 'ab' })
  const long = DraftForm.safeParse({ version: '1', report: 'x'.repeat(200_000) })
  expect(long.error?.issues[0]?.message).toBe('Shorten this to 30,000 characters or fewer')
  expect(DraftForm.safeParse({ version: '-1' }).success).toBe(false)
})
