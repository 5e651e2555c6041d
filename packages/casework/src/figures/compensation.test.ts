import { asPerson } from '@putright/db'
import { compensationIn } from '@putright/db/queries/undertakings'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fulfilUndertaking } from '../acts/fulfil-undertaking.ts'
import { figuresPage } from '../reading/figures-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { type PromisedThere, promising } from '../testing/promised.ts'
import { must } from '../testing/steps.ts'

let office: Office
let first: PromisedThere
beforeAll(async () => {
  office = await openOffice()
  first = await promising(office, office.world.coops.plover)
})
afterAll(() => office.close())

const sums = (personId: string, yearFrom = '2026-04-01') =>
  asPerson(office.connection, personId, db => compensationIn(db, office.world.coops.plover, on(yearFrom)))
const wall = (coop_id: string, complaint_id: string, person_id: string) =>
  office.connection.kysely
    .insertInto('walls')
    .values({ coop_id, complaint_id, person_id, because: 'conflict of interest' })
    .execute()
const paid = async ({ complaintId, refund }: PromisedThere, pence: number) => {
  const form = {
    on: on('2026-06-24'),
    evidence: 'The slip.',
    documentIds: [],
    paid: pence,
    route: 'direct' as const,
  }
  const asha = office.as(office.world.officers.asha, '2026-06-24')
  must(await fulfilUndertaking(asha, await office.at(complaintId), refund, form))
}

describe('7.3 money promised and paid in a year', () => {
  it('one payment: its officers see the sum, its committee only that there is one, and others nothing', async () => {
    const { officers, members } = office.world
    expect(await sums(officers.asha)).toEqual({ payments: 1, promised: 12_000, paymentsMade: 0, paid: 0 })
    expect(await sums(members.mina)).toEqual({ payments: 1, promised: null, paymentsMade: 0, paid: 0 })
    expect(await sums(officers.stranger)).toBeNull()
    expect(await sums(officers.asha, '2025-04-01')).toBeNull()
  })
  it('a year of theirs, and no other: two that differ by a day would tell what was promised on it', async () => {
    const { asha } = office.world.officers
    for (const day of ['2026-04-02', '2026-01-01']) expect(await sums(asha, day)).toBeNull()
  })
  it('two promised and one paid: the sum promised, and not the one payment', async () => {
    const second = await promising(office, office.world.coops.plover)
    await paid(first, 10_000)
    const { officers, members } = office.world
    expect(await sums(officers.asha)).toEqual({
      payments: 2,
      promised: 24_000,
      paymentsMade: 1,
      paid: 10_000,
    })
    expect(await sums(members.mina)).toEqual({ payments: 2, promised: 24_000, paymentsMade: 1, paid: null })
    await paid(second, 12_000)
    expect(await sums(members.mina)).toEqual({ payments: 2, promised: 24_000, paymentsMade: 2, paid: 22_000 })
  })
  it('three promised and two paid: what is left would be one payment', async () => {
    await promising(office, office.world.coops.plover)
    expect(await sums(office.world.members.mina)).toEqual({
      payments: 3,
      promised: 36_000,
      paymentsMade: 2,
      paid: null,
    })
  })
  it('5.8: who is kept from a case by a wall sees what is paid in the others, as on the page', async () => {
    const { officers, coops } = office.world
    await wall(coops.plover, first.complaintId, officers.bryn)
    const others = { payments: 2, promised: 24_000, paymentsMade: 1, paid: 12_000 }
    expect(await sums(officers.bryn)).toEqual(others)
    const page = await asPerson(office.connection, officers.bryn, db =>
      figuresPage(db, 'plover-court', '2026-27', on('2026-07-01')),
    )
    expect(page?.compensation).toEqual(others)
    expect(await sums(officers.asha)).toMatchObject({ payments: 3, promised: 36_000 })
  })
  it('5.8: a committee member, who can list nothing to subtract, sees what the others do', async () => {
    const { coops, members } = office.world
    const all = { payments: 3, promised: 36_000, paymentsMade: 2, paid: null }
    await wall(coops.plover, first.complaintId, members.mina)
    expect(await sums(members.mina)).toEqual(all)
  })
})
