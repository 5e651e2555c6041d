import { asOperator, asPerson } from '@putright/db'
import { yearFiguresOf } from '@putright/db/queries/register'
import { reportingYear } from '@putright/figures'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged } from '../testing/steps.ts'
import { figuresFromScratch, refreshStaleFigures, refreshYearFigures } from './year-figures.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const from = on('2026-04-01')
const stored = (personId: string, coopId: string) =>
  asPerson(office.connection, personId, db => yearFiguresOf(db, coopId, from))

describe('a year’s figures', () => {
  it('are asked for by every act that can change them, and follow the record when refreshed', async () => {
    const { connection, as, at, outbox, world } = office
    const { plover } = world.coops
    const { complaintId } = await aComplaint(as(world.officers.asha), plover)
    expect((await outbox('figures')).map(({ payload }) => payload)).toEqual([{ yearFrom: '2026-04-01' }])
    await refreshYearFigures(connection, plover, from, on('2026-06-01'))
    expect(await stored(world.members.mina, plover)).toMatchObject({
      asAt: '2026-06-01',
      figures: { homes: 60, stage1: { received: 1, acknowledgedInTime: 0 } },
    })
    await acknowledged(as(world.officers.asha, '2026-06-02'), await at(complaintId), 'agent')
    expect(await outbox('figures')).toHaveLength(2)
    await asOperator(connection, db => refreshStaleFigures(db, plover, on('2026-06-02')))
    expect(await stored(world.members.mina, plover)).toMatchObject({
      figures: { stage1: { acknowledgedInTime: 1 } },
    })
  })

  it('are for those who may count the co-op, and nobody else', async () => {
    const { world } = office
    expect(await stored(world.officers.asha, world.coops.plover)).toBeDefined()
    expect(await stored(world.officers.stranger, world.coops.plover)).toBeUndefined()
  })

  it('on an earlier day are those of that day', async () => {
    const year = reportingYear('2026/27', '03-31')
    const figures = await asOperator(office.connection, db =>
      figuresFromScratch(db, office.world.coops.plover, year, on('2026-06-01')),
    )
    expect(figures?.stage1).toMatchObject({ received: 1, acknowledgedInTime: 0, notYetDue: 1 })
  })
})
