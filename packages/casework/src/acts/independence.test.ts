import type { Concern } from '@putright/complaint'
import { asOperator, asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { search, worklist, worklistCounts } from '@putright/db/queries/worklist'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { morningCheck } from '../morning/morning-check.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { declarationDue, declarationPage } from '../reading/declaration-page.ts'
import { peoplePage } from '../reading/people-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, declared, must, recommended } from '../testing/steps.ts'
import { acknowledge } from './acknowledge.ts'
import { allocate } from './allocate.ts'
import { branch } from './branch-complaint.ts'
import { decide } from './decide.ts'
import { DeclarationForm, declareFor, declareOwn } from './declare.ts'
import { recordHomes } from './record-homes.ts'
import { redefine } from './redefine.ts'
import { withdraw } from './withdraw.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const today = on('2026-06-01')
const officers = () => office.world.officers
const members = () => office.world.members
const heron = () => office.world.heron

const logged = async (by = officers().asha, coopId = office.world.coops.plover, address = '4 Wren Row') =>
  (await aComplaint(office.as(by), coopId, { residentAddress: address })).complaintId

async function acknowledgedAbout(
  id: string,
  by: string,
  whose: 'agent' | 'landlord',
  about: { named?: string[]; tookDecision?: string[] },
) {
  return acknowledge(office.as(by), await office.at(id), {
    heads: [{ words: 'A transfer was refused', responsibility: whose, ...about }],
    outcomesSought: 'To be heard',
    notOurs: '',
    question: '',
  })
}

const seesIt = (personId: string, id: string) =>
  asPerson(office.connection, personId, async db => (await complaintById(db, id)) !== undefined)

const wallsOf = (id: string) =>
  asOperator(office.connection, db =>
    db.selectFrom('walls').select(['person_id', 'because']).where('complaint_id', '=', id).execute(),
  )

const rolesOf = (id: string) =>
  asOperator(office.connection, async db =>
    (
      await db
        .selectFrom('case_roles')
        .select(['person_id', 'role', 'lent'])
        .where('complaint_id', '=', id)
        .execute()
    ).toSorted((one, other) => one.role.localeCompare(other.role)),
  )

describe('5.8: a complaint is closed to whom it is about', () => {
  it.each<[string, { named?: string[]; tookDecision?: string[] }, Concern['as']]>([
    ['named', { named: ['bryn'] }, 'named'],
    ['took the decision', { tookDecision: ['bryn'] }, 'took the decision'],
  ])('%s in a part: the colleague finds nothing of it any more', async (_, about, because) => {
    const { asha, bryn } = officers()
    const id = await logged()
    expect(await seesIt(bryn, id)).toBe(true)
    const ids = Object.fromEntries(Object.keys(about).map(key => [key, [bryn]]))
    must(await acknowledgedAbout(id, asha, 'agent', ids))
    expect(await wallsOf(id)).toEqual([{ person_id: bryn, because }])
    expect(await seesIt(bryn, id)).toBe(false)
    expect(await seesIt(asha, id)).toBe(true)
    const refused = await withdraw(office.as(bryn), await office.at(id), {
      on: today,
      reason: 'They said so',
    })
    expect(refused).toMatchObject({ why: 'not found', because: ['There is no such complaint.'] })
  })

  it('neither worklist, counts nor search show it to them', async () => {
    const { asha, carys } = officers()
    const { complaintId: id } = await aComplaint(office.as(asha), office.world.coops.plover, {
      summary: 'Xylophone in the hall',
      residentName: 'Xaver Example',
    })
    const look = () =>
      asPerson(office.connection, carys, async db => ({
        listed: (await worklist(db, {}, today, { size: 500, number: 1 })).map(line => line.id),
        counted: (await worklistCounts(db, {}, today, today)).open,
        found: (await search(db, 'xylophone', 10)).length + (await search(db, 'xaver', 10)).length,
      }))
    const before = await look()
    expect(before.listed).toContain(id)
    expect(before.found).toBe(2)
    must(await acknowledgedAbout(id, asha, 'agent', { named: [carys] }))
    const after = await look()
    expect(after.listed).not.toContain(id)
    expect(after).toMatchObject({ counted: before.counted - 1, found: 0 })
  })

  it('an officer may close it to themself: it is recorded whole, and theirs no more', async () => {
    const { asha, bryn } = officers()
    const id = await logged()
    must(await acknowledgedAbout(id, asha, 'agent', { named: [asha] }))
    expect(await seesIt(asha, id)).toBe(false)
    expect((await office.position(id)).stage1.acknowledgedOn).toBe('2026-06-01')
    expect(await office.letters(id)).toHaveLength(1)
    expect(await seesIt(bryn, id)).toBe(true)
  })

  it('refused where nobody would be left who may handle it, and nothing is written', async () => {
    const { asha, bryn, carys } = officers()
    const id = await logged()
    const answer = await acknowledgedAbout(id, asha, 'agent', { named: [asha, bryn, carys] })
    expect(answer).toMatchObject({
      done: false,
      because: [expect.stringContaining('nobody of those who handle')],
    })
    expect(await wallsOf(id)).toEqual([])
    expect(await office.letters(id)).toEqual([])
  })

  it('until the definition says otherwise: then it opens to one and closes to another, and the resident is told', async () => {
    const { asha, bryn, carys } = officers()
    const id = await logged()
    must(await acknowledgedAbout(id, asha, 'agent', { named: [bryn] }))
    const part = { number: 1, words: 'A transfer was refused', responsibility: 'agent' as const }
    const change = { as: 'clarified' as const, reason: 'It was Carys.', outcomesSought: 'To be heard' }
    const to = async (about: object) =>
      redefine(office.as(asha), await office.at(id), { ...change, heads: [{ ...part, ...about }] })
    expect(await to({ named: [bryn] })).toMatchObject({ because: [expect.stringContaining('Nothing has')] })
    must(await to({ tookDecision: [carys] }))
    expect([await seesIt(bryn, id), await seesIt(carys, id)]).toEqual([true, false])
    expect((await office.letters(id)).at(-1)?.content).toMatchObject({
      changes: ['Whom part 1 names reads differently.'],
    })
    expect(await to({ named: [officers().stranger] })).toMatchObject({ field: 'heads' })
  })

  it('also to somebody who has left since, whom no list offers any more', async () => {
    const { asha, bryn } = officers()
    const id = await logged()
    must(await acknowledgedAbout(id, asha, 'agent', { named: [bryn] }))
    const ends = (day: string | null) =>
      office.connection.pool.query('update memberships set until_on = $1 where person_id = $2', [day, bryn])
    await ends('2026-06-30')
    const heads = [{ number: 1, words: 'A transfer was refused twice', responsibility: 'agent' as const }]
    const change = { as: 'clarified' as const, reason: 'Twice.', outcomesSought: 'To be heard', heads }
    must(await redefine(office.as(asha, '2026-07-02'), await office.at(id), change))
    await ends(null)
    expect(await wallsOf(id)).toEqual([{ person_id: bryn, because: 'named' }])
  })

  it('only people of the team and the committee can be ticked', async () => {
    const id = await logged()
    const answer = await acknowledgedAbout(id, officers().asha, 'agent', { named: [officers().stranger] })
    expect(answer).toMatchObject({ done: false, field: 'heads' })
    expect(await wallsOf(id)).toEqual([])
  })
})

describe('5.8: a complaint is closed from the moment it is logged to whom it complains of', () => {
  const about = (by: string, whom: string[], coopId = office.world.coops.plover) =>
    aComplaint(office.as(by), coopId, { residentAddress: '', aboutUs: 'yes', whom })

  it('a colleague and a member of the committee, before it is acknowledged', async () => {
    const { asha, bryn } = officers()
    const { sol } = members()
    const { complaintId: id } = await about(asha, [bryn, sol])
    expect([await seesIt(asha, id), await seesIt(bryn, id)]).toEqual([true, false])
    expect(new Set((await wallsOf(id)).map(({ person_id }) => person_id))).toEqual(new Set([bryn, sol]))
    expect((await office.events(id)).map(({ type }) => type)).toEqual([
      'received',
      'logged',
      'declared',
      'declared',
    ])
    await acknowledged(office.as(asha), await office.at(id), 'landlord')
    const chosen = await allocate(office.as(asha), await office.at(id), { investigator: bryn, deciders: [] })
    expect(chosen).toMatchObject({ done: false, field: 'investigator' })
    expect(await seesIt(bryn, id), 'the definition does not open it again').toBe(false)
  })

  it('whoever logs it, where it is about themself: it is logged whole, and theirs no more', async () => {
    const { asha, bryn } = officers()
    const { complaintId: id } = await about(asha, [asha])
    expect([await seesIt(asha, id), await seesIt(bryn, id)]).toEqual([false, true])
  })

  it('refused, and said why, where nobody would be left who may handle it', async () => {
    const { hana, hugo, ines, ivan } = heron()
    const before = await office.count('complaints')
    await expect(about(hana, [hana, hugo, ines, ivan], office.world.coops.heron)).rejects.toThrow(
      'Then nobody of those who handle this co-op’s complaints could open it (Code 5.8).',
    )
    expect(await office.count('complaints')).toBe(before)
  })

  it('so for a new issue that becomes a complaint of its own', async () => {
    const { asha, bryn } = officers()
    const id = await logged()
    await acknowledged(office.as(asha), await office.at(id), 'agent')
    const form = { channel: 'telephone' as const, category: 'Staff', summary: 'Rude', account: 'He shouted.' }
    const dates = { receivedOn: today, happenedOn: null, awareOn: null }
    const other = must(
      await branch(office.as(asha), await office.at(id), { ...form, ...dates, whom: [bryn] }),
    )
    expect([await seesIt(bryn, id), await seesIt(bryn, other.complaintId)]).toEqual([true, false])
  })

  it.each([
    ['nobody is ticked', () => [], 'Tick whom it complains of'],
    ['somebody of elsewhere is', () => [officers().stranger], 'Choose people of the team'],
  ])('refused where %s', async (_, whom, because) => {
    await expect(about(officers().asha, whom())).rejects.toThrow(because)
  })
})

describe('5.8: whoever is given a complaint says first whether they have a conflict of interest', () => {
  it('and neither recommends nor decides before', async () => {
    const { asha } = officers()
    const { sol } = members()
    const id = await logged()
    await acknowledged(office.as(asha), await office.at(id), 'landlord')
    must(await allocate(office.as(asha), await office.at(id), { investigator: asha, deciders: [sol] }))
    await expect(recommended(office.as(asha), await office.at(id), 1)).rejects.toThrow('First say whether')
    const due = (personId: string) =>
      asPerson(office.connection, personId, db => declarationDue(db, personId, id))
    expect([await due(asha), await due(sol), await due(officers().bryn)]).toEqual([true, true, false])
    await declared(office.as(asha), await office.at(id))
    await recommended(office.as(asha), await office.at(id), 1)
    const early = await decide(office.as(sol), await office.at(id), {
      heads: [{ head: 1, towards: 'accepted' }],
    })
    expect(early).toMatchObject({ done: false, because: [expect.stringContaining('Code 5.8')] })
    await declared(office.as(sol), await office.at(id))
    must(await decide(office.as(sol), await office.at(id), { heads: [{ head: 1, towards: 'accepted' }] }))
  })

  it('from a page that shows what is needed for it and nothing of the file', async () => {
    const { asha } = officers()
    const { sol, mina } = members()
    const id = await logged()
    must(await acknowledgedAbout(id, asha, 'landlord', { named: [mina] }))
    must(await allocate(office.as(asha), await office.at(id), { investigator: asha, deciders: [sol] }))
    const page = await asPerson(office.connection, sol, db => declarationPage(db, sol, id, today))
    expect(page).toMatchObject({
      asked: true,
      resident: { name: 'Nadia Example', address: '4 Wren Row' },
      parts: [{ words: 'A transfer was refused', concerns: [{ name: 'Mina Member', as: 'named' }] }],
    })
    expect(JSON.stringify(page)).not.toContain('The roof has leaked')
    expect(await asPerson(office.connection, mina, db => declarationPage(db, mina, id, today))).toBeNull()
  })

  it('a member of a panel who has one: the complaint is closed to them and asks for another', async () => {
    const { asha } = officers()
    const { sol } = members()
    const id = await logged()
    await acknowledged(office.as(asha), await office.at(id), 'landlord')
    must(await allocate(office.as(asha), await office.at(id), { investigator: asha, deciders: [sol] }))
    must(
      await declareOwn(office.as(sol), { complaintId: id, seen: 0 }, { conflict: 'yes', what: 'My cousin' }),
    )
    expect(await seesIt(sol, id)).toBe(false)
    expect(await rolesOf(id)).toEqual([{ person_id: asha, role: 'investigator', lent: false }])
    expect(await wallsOf(id)).toEqual([{ person_id: sol, because: 'conflict of interest' }])
    expect(await office.position(id)).toMatchObject({ next: 'allocate', whoseMove: 'agent' })
    const again = await allocate(office.as(asha), await office.at(id), {
      investigator: asha,
      deciders: [sol],
    })
    expect(again).toMatchObject({
      done: false,
      field: 'deciders',
      because: [
        'Sol Secretary cannot be chosen. They said themselves that they have a conflict of interest (Code 5.8).',
      ],
    })
  })

  it('an officer about whom one is raised loses it, and it is said why', async () => {
    const { asha, bryn } = officers()
    const id = await logged()
    await acknowledged(office.as(asha), await office.at(id), 'agent')
    await allocated(office.as(asha), await office.at(id), bryn)
    const form = { personId: bryn, raisedBy: 'the complainant' as const, conflict: 'They quarrelled' }
    must(await declareFor(office.as(asha), await office.at(id), form))
    expect(await seesIt(bryn, id)).toBe(false)
    expect(await office.position(id)).toMatchObject({ next: 'allocate' })
    const people = await asPerson(office.connection, asha, async db => {
      const page = await complaintPage(db, asha, id, today)
      return page && peoplePage(db, page, today)
    })
    expect(people?.barred).toEqual([
      expect.objectContaining({
        name: 'Bryn Example',
        closed: true,
        because: [expect.stringContaining('Whoever complains')],
      }),
    ])
  })

  it.each([
    ['nothing said', { conflict: undefined, what: '' }],
    ['a conflict without what it is', { conflict: 'yes', what: '  ' }],
    ['200,000 characters', { conflict: 'yes', what: 'x'.repeat(200_000) }],
  ])('%s: a sentence', (_, form) => {
    const parsed = DeclarationForm.safeParse(form)
    expect(parsed.error?.issues[0]?.message).toMatch(/^(Say|Shorten)/)
  })

  it('nobody declares about a stranger, and only those who handle it declare about others', async () => {
    const { asha, stranger } = officers()
    const { sol } = members()
    const id = await logged()
    await acknowledged(office.as(asha), await office.at(id), 'landlord')
    await allocated(office.as(asha), await office.at(id), asha, [sol])
    const form = { personId: stranger, raisedBy: 'an officer' as const, conflict: 'Unknown' }
    expect(await declareFor(office.as(asha), await office.at(id), form)).toMatchObject({ field: 'personId' })
    const bySol = await declareFor(office.as(sol), await office.at(id), { ...form, personId: asha })
    expect(bySol).toMatchObject({ done: false, why: 'not yours' })
    expect(await wallsOf(id)).toEqual([])
  })
})

describe('5.8: nobody considers a complaint by somebody they live with', () => {
  const at = (personId: string, home: string) => ({ homes: [{ personId, home }] })

  it('logged from the home of a member: closed to them from the start, and they cannot be chosen', async () => {
    const { asha } = officers()
    const { otto } = members()
    must(await recordHomes(office.as(asha), 'plover-court', at(otto, 'Flat 2, 9 Heron Yard')))
    const id = await logged(asha, office.world.coops.plover, '2, 9 HERON YARD')
    expect(await wallsOf(id)).toEqual([{ person_id: otto, because: 'same home' }])
    await acknowledged(office.as(asha), await office.at(id), 'landlord')
    const refused = await allocate(office.as(asha), await office.at(id), {
      investigator: asha,
      deciders: [otto],
    })
    expect(refused).toMatchObject({ because: [expect.stringContaining('live in the same home')] })
  })

  it('written down later: whoever was allocated gives it up; moved away, it is open to them again', async () => {
    const { asha } = officers()
    const { noor } = members()
    const id = await logged(asha, office.world.coops.plover, '12 Tern Street')
    await acknowledged(office.as(asha), await office.at(id), 'landlord')
    await allocated(office.as(asha), await office.at(id), asha, [noor])
    must(await recordHomes(office.as(asha), 'plover-court', at(noor, '12 Tern St.')))
    expect(await seesIt(noor, id)).toBe(false)
    expect((await office.position(id)).stage1.deciders).toEqual([])
    must(await recordHomes(office.as(asha), 'plover-court', at(noor, '')))
    expect(await wallsOf(id)).toEqual([{ person_id: noor, because: 'conflict of interest' }])
  })

  it('an officer of a co-op that manages itself may log their neighbour, and not see it again if they live there', async () => {
    const { hana, hugo } = heron()
    must(await recordHomes(office.as(hana), 'heron-yard', at(hana, '3 Made-up Walk')))
    const id = await logged(hana, office.world.coops.heron, '3 Made-up Walk')
    expect([await seesIt(hana, id), await seesIt(hugo, id)]).toEqual([false, true])
  })

  it('refused where everybody who handles the co-op’s complaints lives there: it would be lost', async () => {
    const { hana, hugo, ines, ivan } = heron()
    const homes = [hana, hugo, ines, ivan].map(personId => ({ personId, home: '8 Made-up Walk' }))
    must(await recordHomes(office.as(hana), 'heron-yard', { homes }))
    await expect(logged(hugo, office.world.coops.heron, '8 Made-up Walk')).rejects.toThrow(
      'lives at this address',
    )
    must(
      await recordHomes(office.as(hana), 'heron-yard', {
        homes: homes.map(({ personId }) => ({ personId, home: '' })),
      }),
    )
    const id = await logged(hugo, office.world.coops.heron, '8 Made-up Walk')
    const shut = await recordHomes(office.as(hana), 'heron-yard', { homes })
    expect(shut).toMatchObject({ done: false, because: [expect.stringContaining('nobody who handles')] })
    expect(await wallsOf(id)).toEqual([])
  })

  it('from the next morning also a complaint that is closed to whoever wrote the homes down', async () => {
    const { hana, hugo, ines } = heron()
    const { complaintId: id } = await aComplaint(office.as(hugo), office.world.coops.heron, {
      residentAddress: '21 Made-up Walk',
      aboutUs: 'yes',
      whom: [hana],
    })
    must(await recordHomes(office.as(hana), 'heron-yard', at(ines, '21 Made-up Walk')))
    await morningCheck(office.connection, today)
    expect([await seesIt(hana, id), await seesIt(ines, id), await seesIt(hugo, id)]).toEqual([
      false,
      false,
      true,
    ])
    must(await recordHomes(office.as(hana), 'heron-yard', at(ines, '')))
    await morningCheck(office.connection, today)
    expect([await seesIt(hana, id), await seesIt(ines, id)]).toEqual([false, true])
  })

  it('homes are written by those who handle the co-op, of its own members', async () => {
    const { asha, stranger } = officers()
    expect(await recordHomes(office.as(stranger), 'plover-court', { homes: [] })).toMatchObject({
      why: 'not found',
    })
    expect(await recordHomes(office.as(members().sol), 'plover-court', { homes: [] })).toMatchObject({
      why: 'not found',
    })
    expect(await recordHomes(office.as(asha), 'plover-court', at(heron().ivan, '1 X'))).toMatchObject({
      field: 'homes',
    })
  })
})
