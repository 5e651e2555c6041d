import { asPerson } from '@putright/db'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordAudit } from '../audit/record-audit.ts'
import { type Office, openOffice } from '../testing/office.ts'
import type { CopiedHead } from './audit-faults.ts'
import { verify, verifyAgainst } from './verify.ts'

let office: Office
let coopId: string

beforeAll(async () => {
  office = await openOffice()
  coopId = office.world.coops.plover
})
afterAll(() => office.close())

const write = (organisationId: string | null) =>
  asPerson(office.connection, office.world.officers.asha, db =>
    recordAudit(db, { organisationId, what: 'figures exported', subject: { year: '2025-26' } }),
  )

// A chain of five begins each test.
beforeEach(async () => {
  await pastEveryRule(sql`delete from audit_entries`, sql`delete from audit_chains`)
  for (let entry = 0; entry < 5; entry++) await write(coopId)
})

/** As a superuser who has switched the triggers off. */
const pastEveryRule = (...statements: RawBuilder<unknown>[]) =>
  office.connection.kysely.transaction().execute(async db => {
    await sql`set local session_replication_role = replica`.execute(db)
    for (const statement of statements) await statement.execute(db)
  })

const faults = async (copies: readonly CopiedHead[] = []) =>
  (await verifyAgainst(office.connection, copies)).faults

const hashed = sql`hash = sha256(previous || convert_to(jsonb_build_array(chain, seq,
  (extract(epoch from at) * 1000000)::bigint, actor, organisation_id, about_coop, what, subject)::text, 'UTF8'))`

describe('nothing was tampered with', () => {
  it('no fault, and the head of each chain for a copy', async () => {
    await write(null)
    const found = await verify(office.connection)
    expect(found.faults).toEqual([])
    expect(found.heads).toEqual([
      { chain: NOBODYS, slug: null, entries: 1, head: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { chain: coopId, slug: 'plover-court', entries: 5, head: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
  })

  it('entries written at once follow one another', async () => {
    await Promise.all(Array.from({ length: 12 }, () => write(coopId)))
    expect(await verify(office.connection)).toMatchObject({
      faults: [],
      heads: [expect.objectContaining({ entries: 17 })],
    })
  })
})

describe('a superuser with the triggers off is found out, by the first entry that is not as written', () => {
  it.each<[string, RawBuilder<unknown>[], string]>([
    ['who it was', [sql`update audit_entries set actor = null where seq = 3`], 'entry 3 was changed'],
    [
      'when it was, by a millionth of a second',
      [sql`update audit_entries set at = at + interval '1 microsecond' where seq = 2`],
      'entry 2 was changed',
    ],
    [
      'what it was about',
      [sql`update audit_entries set subject = '{"year": "2024-25"}' where seq = 5`],
      'entry 5 was changed',
    ],
    [
      'an entry and its hash',
      [
        sql`update audit_entries set what = 'needs read' where seq = 3`,
        sql`update audit_entries set ${hashed} where seq = 3`,
      ],
      'entry 4 does not follow',
    ],
    ['one removed', [sql`delete from audit_entries where seq = 2`], 'entry 2 was removed'],
    ['the first removed', [sql`delete from audit_entries where seq = 1`], 'entry 1 was removed'],
    [
      'one removed, and those after it renumbered',
      [
        sql`delete from audit_entries where seq = 2`,
        sql`update audit_entries set seq = seq - 1 where seq > 2`,
      ],
      'entry 2 was changed',
    ],
    [
      'the last two removed',
      [sql`delete from audit_entries where seq > 3`],
      'its last entries, from 4 to 5, were removed',
    ],
    ['all removed', [sql`delete from audit_entries`], 'its last entries, from 1 to 5, were removed'],
    [
      'one put in before the third',
      [
        sql`update audit_entries set seq = -seq - 1 where seq >= 3`,
        sql`update audit_entries set seq = -seq where seq < 0`,
        sql`insert into audit_entries select chain, 3, at, actor, organisation_id, about_coop, what, subject, hash, '' from audit_entries where seq = 2`,
        sql`update audit_entries set ${hashed} where seq = 3`,
      ],
      'entry 4 was changed, or one was put in before it',
    ],
    [
      'one put in at the end',
      [
        sql`insert into audit_entries select chain, 6, at, actor, organisation_id, about_coop, what, subject, hash, '' from audit_entries where seq = 5`,
        sql`update audit_entries set ${hashed} where seq = 6`,
      ],
      'entry 6 was put in',
    ],
    [
      'the last one written anew',
      [
        sql`update audit_entries set actor = null where seq = 5`,
        sql`update audit_entries set ${hashed} where seq = 5`,
      ],
      'entry 5 is not the last one written',
    ],
    ['the head removed', [sql`delete from audit_chains`], 'it has entries, and its head was removed'],
  ])('%s', async (_, tampering, fault) => {
    await pastEveryRule(...tampering)
    expect(await faults()).toEqual([expect.stringContaining(fault)])
  })
})

describe('what the database by itself cannot show, a copy of the heads does', () => {
  const copied = async () => (await verify(office.connection)).heads

  it('the chain may have grown since', async () => {
    const copies = await copied()
    await write(coopId)
    expect(await faults(copies)).toEqual([])
  })

  it('the last entries removed, and the head set back', async () => {
    const copies = await copied()
    await pastEveryRule(
      sql`delete from audit_entries where seq > 3`,
      sql`update audit_chains set entries = 3, head = (select hash from audit_entries where seq = 3)`,
    )
    expect(await faults()).toEqual([])
    expect(await faults(copies)).toEqual([
      expect.stringContaining('has 3 entries, and a copy of its head says 5'),
    ])
  })

  it('the last entry written anew, its hash and the head too, and others after it', async () => {
    const copies = await copied()
    await pastEveryRule(
      sql`update audit_entries set actor = null where seq = 5`,
      sql`update audit_entries set ${hashed} where seq = 5`,
      sql`update audit_chains set head = (select hash from audit_entries where seq = 5)`,
    )
    await write(coopId)
    expect(await faults()).toEqual([])
    expect(await faults(copies)).toEqual([expect.stringContaining('entry 5 is another than a copy')])
  })

  it('the whole log removed', async () => {
    const copies = await copied()
    await pastEveryRule(sql`delete from audit_entries`, sql`delete from audit_chains`)
    expect(await faults()).toEqual([])
    expect(await faults(copies)).toEqual([expect.stringContaining('a copy has its head, and it is gone')])
  })
})

const NOBODYS = '00000000-0000-0000-0000-000000000000'
