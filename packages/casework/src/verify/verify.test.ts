import { on } from '@putright/working-days'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { issueResponse } from '../acts/issue-response.ts'
import { refreshYearFigures } from '../figures/year-figures.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must } from '../testing/steps.ts'
import { verify } from './verify.ts'

let office: Office
let complaintId: string
const YEAR = on('2026-04-01')

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const check = () => verify(office.connection)
/** As the owner of the database, past every rule of the application. */
const byHand = (statement: RawBuilder<unknown>) => statement.execute(office.connection.kysely)
const relayedAndRefreshed = async () => {
  await byHand(sql`update outbox set relayed_at = clock_timestamp()`)
  await refreshYearFigures(office.connection, office.world.coops.plover, YEAR, on('2026-06-10'))
}

describe('where nothing was tampered with', () => {
  it('there is no difference, and it says how much it looked at', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    complaintId = (await aComplaint(as(asha), world.coops.plover)).complaintId
    await acknowledged(as(asha, '2026-06-03'), await at(complaintId), 'agent')
    await allocated(as(asha, '2026-06-03'), await at(complaintId), asha)
    await decided(as(asha, '2026-06-10'), await at(complaintId), 'upheld', [1])
    must(await issueResponse(as(asha, '2026-06-10'), await at(complaintId)))
    expect(await check()).toEqual({ complaints: 1, events: 7, faults: [], waiting: 1, heads: [] })
  })

  it('a year handed to the relay waits until it was refreshed', async () => {
    await byHand(sql`update outbox set relayed_at = clock_timestamp()`)
    expect(await check()).toMatchObject({ faults: [], waiting: 1 })
    await relayedAndRefreshed()
    expect(await check()).toMatchObject({ faults: [], waiting: 0 })
  })

  it('it holds while others are at work', async () => {
    const { as, world } = office
    const [found] = await Promise.all([
      check(),
      ...Array.from({ length: 8 }, () => aComplaint(as(world.officers.asha), world.coops.plover)),
    ])
    expect(found.faults).toEqual([])
    await relayedAndRefreshed()
    expect(await check()).toMatchObject({ complaints: 9, faults: [], waiting: 0 })
  })
})

describe('what was changed by hand is found', () => {
  let reference: string
  beforeEach(async () => {
    reference = (await office.position(complaintId)).reference
  })

  /** What is found after a change, which is taken back by the second statement. */
  const between = async (change: RawBuilder<unknown>, back: RawBuilder<unknown>) => {
    await byHand(change)
    const { faults } = await check()
    await byHand(back)
    expect((await check()).faults, 'after it was taken back').toEqual([])
    return faults
  }

  it('a column of the position', async () => {
    const faults = await between(
      sql`update complaints set stage1_responded_on = '2026-06-09', channel = 'pigeon' where id = ${complaintId}`,
      sql`update complaints set stage1_responded_on = '2026-06-10', channel = 'telephone' where id = ${complaintId}`,
    )
    expect(faults.slice(0, 2)).toEqual([
      `${reference}: channel is stored as “pigeon”, and its record gives “telephone”.`,
      `${reference}: stage1_responded_on is stored as “2026-06-09”, and its record gives “2026-06-10”.`,
    ])
  })

  it('a role', async () => {
    const { asha, bryn } = office.world.officers
    const faults = await between(
      sql`update case_roles set person_id = ${bryn} where complaint_id = ${complaintId}`,
      sql`update case_roles set person_id = ${asha} where complaint_id = ${complaintId}`,
    )
    expect(faults).toEqual([
      expect.stringContaining(`investigator ${bryn} at stage 1 is stored`),
      expect.stringContaining(`investigator ${asha} at stage 1 is not stored`),
    ])
  })

  it('a wall that is not there, and one too many (5.8)', async () => {
    const { asha } = office.world.officers
    const { plover } = office.world.coops
    const faults = await between(
      sql`insert into walls values (${plover}, ${complaintId}, ${asha}, 'named')`,
      sql`delete from walls where complaint_id = ${complaintId}`,
    )
    expect(faults).toEqual([expect.stringContaining('for “named”, and its record does not say so.')])
  })

  it('an event taken out of the record', async () => {
    await byHand(sql`alter table complaint_events disable trigger all`)
    const faults = await between(
      sql`update complaint_events set seq = 8 where complaint_id = ${complaintId} and seq = 7`,
      sql`update complaint_events set seq = 7 where complaint_id = ${complaintId} and seq = 8`,
    )
    await byHand(sql`alter table complaint_events enable trigger all`)
    expect(faults).toContain(`${reference}: event 7 of its record is missing.`)
  })

  it('a record that cannot be folded, without keeping the others from being checked', async () => {
    await byHand(sql`alter table complaint_events disable trigger all`)
    const faults = await between(
      sql`update complaint_events set type = 'logged' where complaint_id = ${complaintId} and seq = 1`,
      sql`update complaint_events set type = 'received' where complaint_id = ${complaintId} and seq = 1`,
    )
    await byHand(sql`alter table complaint_events enable trigger all`)
    expect(faults).toEqual([expect.stringContaining(`${reference}: its record cannot be folded.`)])
  })

  it('a year’s figures, made to look better', async () => {
    const faults = await between(
      sql`update year_figures set figures = jsonb_set(figures, '{stage1,received}', '3')`,
      sql`update year_figures set figures = jsonb_set(figures, '{stage1,received}', '9')`,
    )
    expect(faults).toEqual(['plover-court 2026/27: stage1.received is kept as 3, and counts 9.'])
  })

  it('a year without figures', async () => {
    await byHand(sql`delete from outbox`)
    await byHand(sql`delete from year_figures`)
    const { faults } = await check()
    expect(faults).toEqual([expect.stringContaining('plover-court 2026/27: the year has complaints')])
    await relayedAndRefreshed()
    expect((await check()).faults).toEqual([])
  })

  it('a rule of isolation taken away', async () => {
    const faults = await between(
      sql`alter table letters no force row level security`,
      sql`alter table letters force row level security`,
    )
    expect(faults).toEqual(['letters: row-level security is not enabled and forced.'])
  })
})

describe('a letter that nobody has', () => {
  it('is named once its mail is a day late, and no more once it went', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const another = await aComplaint(as(asha), world.coops.plover, { alike: 'another matter' })
    await acknowledged(as(asha), await at(another.complaintId), 'agent')
    await byHand(sql`update outbox set created_at = now() - interval '25 hours' where topic = 'mail'`)
    const late = (await check()).faults.filter(fault => fault.includes('(issued)'))
    expect(late).toHaveLength(1)
    expect(late[0]).toMatch(
      /^Mail [0-9a-f-]{36} \(issued\), asked for on \d{4}-\d\d-\d\d, has not been sent\.$/,
    )
    await byHand(
      sql`insert into mails (coop_id, key, message_id) select coop_id, id::text, 'sent' from outbox where topic = 'mail'`,
    )
    expect((await check()).faults.filter(fault => fault.startsWith('Mail'))).toEqual([])
  })
})
