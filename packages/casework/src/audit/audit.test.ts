import { randomUUID } from 'node:crypto'
import { asOperator, asPerson } from '@putright/db'
import { addPack } from '@putright/db/queries/packs'
import { on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordHomes } from '../acts/record-homes.ts'
import { takePack } from '../case-file/take-pack.ts'
import { giveRole } from '../operator/organisations.ts'
import { agreeAdjustment } from '../support/adjust.ts'
import { readDisclosedNeeds } from '../support/needs.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, must } from '../testing/steps.ts'
import { auditCsv } from './audit-csv.ts'
import { type AuditChoice, auditPage } from './audit-page.ts'
import { AUDIT_KINDS } from './kinds.ts'
import { recordAudit } from './record-audit.ts'

let office: Office
let complaintId: string
let reference: string

beforeAll(async () => {
  office = await openOffice()
  const { as, at, world } = office
  const { asha } = world.officers
  complaintId = (await aComplaint(as(asha), world.coops.plover)).complaintId
  await acknowledged(as(asha, '2026-06-03'), await at(complaintId), 'agent')
  await allocated(as(asha, '2026-06-03'), await at(complaintId), asha)
  reference = (await office.position(complaintId)).reference
  must(await agreeAdjustment(as(asha, '2026-06-03'), await at(complaintId), ADJUSTMENT))
})
afterAll(() => office.close())

const ADJUSTMENT = {
  what: 'Call before writing',
  print: 'standard' as const,
  sendBy: 'email' as const,
  language: '',
  reviewOn: on('2026-09-01'),
  need: 'They cannot read small print.',
}
const EVERYTHING: AuditChoice = { kind: '', fromOn: null, untilOn: null }

const pageFor = (personId: string, choice: AuditChoice) =>
  asPerson(office.connection, personId, async db => {
    const { id, kind } = await db
      .selectFrom('organisations')
      .where('slug', '=', 'plover-court')
      .select(['id', 'kind'])
      .executeTakeFirstOrThrow()
    return auditPage(db, { id, kind }, choice, 1)
  })

describe('each read of special category data is an entry', () => {
  it('with who and of which complaint, in the transaction of the reading; what for stays beside the data', async () => {
    const { as, world } = office
    must(await readDisclosedNeeds(as(world.officers.asha), complaintId, { purpose: 'To plan the visit' }))
    const { lines } = await pageFor(world.members.sol, EVERYTHING)
    expect(lines).toEqual([expect.objectContaining({ what: 'needs read', who: 'Asha Example', about: [] })])
    expect(JSON.stringify(lines)).not.toContain('To plan the visit')
  })

  it('a read that was refused is none', async () => {
    const { as, world } = office
    const answer = await readDisclosedNeeds(as(world.members.sol), complaintId, { purpose: 'To know' })
    expect(answer.done).toBe(false)
    expect((await pageFor(world.members.sol, EVERYTHING)).lines).toHaveLength(1)
  })

  it('whoever may see the complaint finds its reference in the log', async () => {
    const { connection, world } = office
    await asOperator(connection, db =>
      giveRole(db, world.officers.bryn, world.coops.plover, 'auditor', on('2020-04-01')),
    )
    const { lines } = await pageFor(world.officers.bryn, EVERYTHING)
    expect(lines[0]?.about).toEqual([{ text: reference, complaintId }])
  })
})

describe('the log is narrowed', () => {
  it.each<[string, Partial<AuditChoice>, number]>([
    ['to what was read', { kind: 'Special category data read' }, 1],
    ['to another kind', { kind: 'Policy' }, 0],
    ['until a day before', { untilOn: on('2020-01-01') }, 0],
    ['from a day long ago', { fromOn: on('2020-01-01') }, 1],
  ])('%s', async (_, narrowed, count) => {
    const { page } = await pageFor(office.world.members.sol, { ...EVERYTHING, ...narrowed })
    expect(page.total).toBe(count)
  })

  it('to kinds that name each word of the log once', async () => {
    const { rows } = await sql<{ words: string }>`
      select pg_get_constraintdef(oid) as words from pg_constraint where conname = 'audit_entries_what_check'`.execute(
      office.connection.kysely,
    )
    const known = [...(rows[0]?.words ?? '').matchAll(/'([^']+)'::text/g)].map(([, word]) => word)
    expect(Object.values(AUDIT_KINDS).flat().toSorted()).toEqual(known.toSorted())
  })
})

describe('the log as a CSV', () => {
  it('has no cell that a spreadsheet would run, and is an entry itself', async () => {
    const { as, connection, world } = office
    await sql`update people set name = ${'=HYPERLINK("https://elsewhere.example")'} where id = ${world.officers.asha}`.execute(
      connection.kysely,
    )
    const { csv } = must(await auditCsv(as(world.members.sol), 'plover-court', EVERYTHING))
    await sql`update people set name = 'Asha Example' where id = ${world.officers.asha}`.execute(
      connection.kysely,
    )
    const [header, line] = csv.split('\r\n')
    expect(header).toBe('\uFEFFat,who,person,organisation,what,subject')
    expect(line).toContain(`,"'=HYPERLINK(""https://elsewhere.example"")",${world.officers.asha},`)
    const { lines } = await pageFor(world.members.sol, { ...EVERYTHING, kind: 'Taken out of Putright' })
    expect(lines).toEqual([
      expect.objectContaining({
        what: 'audit log exported',
        who: 'Sol Secretary',
        about: [{ text: '1 entry', complaintId: null }],
      }),
    ])
  })

  it('is for those who run or audit the organisation, and to others there is none', async () => {
    const { as, world } = office
    for (const [person, why] of [
      [world.members.mina, 'not yours'],
      [world.officers.stranger, 'not found'],
      [world.officers.asha, 'not found'],
    ] as const)
      expect(await auditCsv(as(person), 'plover-court', EVERYTHING)).toMatchObject({ done: false, why })
  })
})

describe('what is taken out, and what is changed about a co-op, is an entry', () => {
  const latest = async () => (await pageFor(office.world.members.sol, EVERYTHING)).lines[0]?.what

  it.each([
    ['case file', 'case file exported'],
    ['for the Ombudsman', 'pack exported'],
  ] as const)('a pack, %s, by whoever may see it; of somebody who may not, nothing', async (kind, what) => {
    const { connection, world } = office
    const id = randomUUID()
    const { asha, stranger } = world.officers
    const row = { coop_id: world.coops.plover, id: complaintId }
    const bytes = Buffer.from('%PDF-1.7')
    await asPerson(connection, asha, db =>
      addPack(db, row, { id, kind, builtBy: asha, givenWith: null, pdf: bytes, zip: bytes }),
    )
    const before = await latest()
    expect(await asPerson(connection, stranger, db => takePack(db, complaintId, id, 'zip'))).toBeUndefined()
    expect(await latest()).toBe(before)
    const taken = await asPerson(connection, asha, db => takePack(db, complaintId, id, 'pdf'))
    expect(taken).toMatchObject({ kind, content: bytes })
    expect(await latest()).toBe(what)
  })

  it('where members of the committee live', async () => {
    const { as, world } = office
    const homes = [{ personId: world.members.noor, home: '3 Plover Court' }]
    must(await recordHomes(as(world.officers.asha), 'plover-court', { homes }))
    const { lines } = await pageFor(world.members.sol, EVERYTHING)
    expect(lines[0]).toMatchObject({
      what: 'member homes recorded',
      about: [{ text: 'Noor Member', complaintId: null }],
    })
  })
})

it('what one tries to write in another’s log is refused by the database', async () => {
  const { connection, world } = office
  await expect(
    asPerson(connection, world.officers.stranger, db =>
      recordAudit(db, { organisationId: world.coops.plover, what: 'figures exported', subject: {} }),
    ),
  ).rejects.toThrow('row-level security')
})

it('an agent’s page says what its people did while they were its people, and not what they do elsewhere now', async () => {
  const { connection, world } = office
  const { sol } = world.members
  const page = () =>
    asPerson(connection, world.officers.carys, async db => {
      const { id, kind } = await db
        .selectFrom('organisations')
        .where('slug', '=', 'harbour-lights')
        .select(['id', 'kind'])
        .executeTakeFirstOrThrow()
      return auditPage(db, { id, kind }, EVERYTHING, 1)
    })
  await asOperator(connection, async db => {
    const { id } = await db
      .selectFrom('organisations')
      .where('slug', '=', 'harbour-lights')
      .select('id')
      .executeTakeFirstOrThrow()
    await giveRole(db, world.officers.carys, id, 'manager', on('2020-04-01'))
    await giveRole(db, sol, id, 'complaints officer', on('2019-01-01'))
  })
  await connection.kysely
    .updateTable('memberships')
    .set({ until_on: on('2021-06-30') })
    .where('person_id', '=', sol)
    .where('role', '=', 'complaints officer')
    .execute()
  const before = (await page()).lines
  expect(before.map(({ who }) => who)).toContain('Asha Example')
  await asPerson(connection, sol, db =>
    recordAudit(db, { organisationId: world.coops.plover, what: 'proposal declined', subject: {} }),
  )
  expect((await page()).lines).toEqual(before)
  const own = await pageFor(sol, { ...EVERYTHING, kind: '' })
  expect(own.lines[0]?.what).toBe('proposal declined')
})
