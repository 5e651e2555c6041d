import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordHomes } from '../acts/record-homes.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { verify } from './verify.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const faults = async () => (await verify(office.connection)).faults

/** What is found after a change by the owner of the database, which is taken back by the second statement. */
async function between(change: RawBuilder<unknown>, back: RawBuilder<unknown>): Promise<string[]> {
  await change.execute(office.connection.kysely)
  const found = await faults()
  await back.execute(office.connection.kysely)
  expect(await faults(), 'after it was taken back').toEqual([])
  return found
}

describe('5.8: every wall that has to be there is there, and no other', () => {
  it('5.8: a wall that its record asks for, taken away', async () => {
    const { as, at, world } = office
    const { asha, bryn } = world.officers
    const { complaintId: id } = await aComplaint(as(asha), world.coops.plover, {
      aboutUs: 'yes',
      whom: [bryn],
    })
    const found = await between(
      sql`delete from walls where complaint_id = ${id}`,
      sql`insert into walls values (${world.coops.plover}, ${id}, ${bryn}, 'conflict of interest')`,
    )
    expect(found).toEqual([expect.stringContaining(`it is not closed to ${bryn} for “conflict of interest”`)])
    await acknowledged(as(asha), await at(id), 'agent')
    expect(await faults()).toEqual([])
  })

  it('5.8: a wall for a home that is shared, taken away, and one for a home that is not', async () => {
    const { as, world } = office
    const { plover } = world.coops
    const { noor, otto } = world.members
    must(
      await recordHomes(as(world.officers.asha), 'plover-court', {
        homes: [{ personId: noor, home: '7 Tern Road' }],
      }),
    )
    const { complaintId: id } = await aComplaint(as(world.officers.asha), plover, {
      residentAddress: '7 Tern Rd, Wren Row',
    })
    const missing = await between(
      sql`delete from walls where complaint_id = ${id}`,
      sql`insert into walls values (${plover}, ${id}, ${noor}, 'same home')`,
    )
    expect(missing).toEqual([
      expect.stringContaining(
        `it is not closed to ${noor} for “same home”, and who lives where says that it is.`,
      ),
    ])
    const added = await between(
      sql`insert into walls values (${plover}, ${id}, ${otto}, 'same home')`,
      sql`delete from walls where complaint_id = ${id} and person_id = ${otto}`,
    )
    expect(added).toEqual([
      expect.stringContaining(
        `it is closed to ${otto} for “same home”, and who lives where does not say so.`,
      ),
    ])
  })
})
