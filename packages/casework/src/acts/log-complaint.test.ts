import { inWords } from '@putright/complaint'
import { asOperator, asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { saveHome } from '@putright/db/queries/independence'
import { registerRows } from '@putright/db/queries/register'
import { reportingYear } from '@putright/figures'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintPage } from '../reading/complaint-page.ts'
import { recordEntries } from '../reading/record-entries.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { must } from '../testing/steps.ts'
import { acknowledge } from './acknowledge.ts'
import { allocate } from './allocate.ts'
import { declareFor } from './declare.ts'
import { ComplaintForm, logComplaint } from './log-complaint.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const asha = () => office.as(office.world.officers.asha)

let home = 0
const form = (rest: object = {}) => {
  home += 1
  return {
    coopId: office.world.coops.plover,
    receivedOn: '2026-06-01',
    channel: 'letter',
    residentName: `Nadia Number${home}`,
    residentAddress: `${home} Plover Court`,
    category: 'Repairs',
    summary: 'A leak',
    account: 'It leaks',
    ...rest,
  }
}
const read = (rest: object = {}) => ComplaintForm.parse(form(rest))
const logged = async (rest: object = {}) => must(await logComplaint(asha(), read(rest)))

describe('3.1, 3.2: anybody may complain, by any way', () => {
  it.each(['telephone', 'letter', 'text', 'email', 'in person', 'website'])('by %s', async channel => {
    const { complaintId } = await logged({ channel })
    expect(await office.position(complaintId)).toMatchObject({ channel, receivedOn: '2026-06-01' })
  })

  it.each([
    ['member', 'yes', true],
    ['member', 'no', false],
    ['applicant', 'yes', false],
    ['neighbour', 'yes', false],
    ['contractor', 'yes', false],
    ['public', 'no', false],
    ['anonymous', 'yes', true],
  ])('rulebook 3.3: %s, about a home of the co-op: %s', async (complainant, concernsOurHomes, counts) => {
    const { complaintId, reference } = await logged({ complainant, concernsOurHomes })
    expect(await office.position(complaintId)).toMatchObject({ complainant, countsForMeasures: counts })
    const rows = await asOperator(office.connection, db =>
      registerRows(db, office.world.coops.plover, reportingYear('2026/27', '03-31')),
    )
    expect(rows.some(row => row.reference === reference)).toBe(counts)
  })

  it('without a name where they give none: the acknowledgement is issued and kept, and no mail goes out', async () => {
    const { complaintId } = await logged({ complainant: 'anonymous', residentName: '', residentAddress: '' })
    const heads = [{ words: 'The roof leaks', responsibility: 'agent' as const }]
    must(
      await acknowledge(asha(), await office.at(complaintId), {
        heads,
        outcomesSought: 'Not said.',
        notOurs: '',
        question: '',
      }),
    )
    const [letter] = await office.letters(complaintId)
    expect(letter?.content).toMatchObject({
      kind: 'acknowledgement',
      resident: { name: 'Anonymous', address: '' },
    })
  })

  it('a name is asked of everybody else', () => {
    const { error } = ComplaintForm.safeParse(form({ residentName: ' \u0000' }))
    expect(error?.issues).toMatchObject([{ path: ['residentName'], message: 'Write who complains' }])
  })
})

describe('2.3: when it happened and when they came to know of it', () => {
  it('are kept where they are said', async () => {
    const { complaintId } = await logged({ happenedOn: '2025-11-03', awareOn: '2026-02-10' })
    expect((await office.events(complaintId))[0]).toMatchObject({
      happenedOn: '2025-11-03',
      awareOn: '2026-02-10',
    })
  })

  it('are left out where they are not', async () => {
    const [received] = await office.events((await logged()).complaintId)
    expect(received).not.toHaveProperty('happenedOn')
    expect(received).not.toHaveProperty('awareOn')
  })

  it.each([
    ['before it happened', { happenedOn: '2026-06-02' }, 'happenedOn'],
    ['before they knew of it', { awareOn: '2026-06-02' }, 'awareOn'],
    ['knew of it before it happened', { happenedOn: '2026-05-02', awareOn: '2026-05-01' }, 'awareOn'],
  ])('cannot be: %s', async (because, days, field) => {
    const before = await office.count('complaints')
    const answer = await logComplaint(asha(), read(days))
    expect(answer).toMatchObject({ done: false, field, because: [expect.stringContaining(because)] })
    expect(await office.count('complaints')).toBe(before)
  })
})

describe('what may have been logged already is shown before it is logged again', () => {
  const again = { residentName: 'Mrs Nadia Example', residentAddress: '' }

  it('of the same person or home, open or of the last six months; and logged where it is another matter', async () => {
    const coopId = office.world.coops.wren
    const stranger = (today = '2026-06-01') => office.as(office.world.officers.stranger, today)
    const theirs = (rest: object) => ComplaintForm.parse({ ...form({ coopId }), ...rest })
    const first = must(
      await logComplaint(
        stranger('2025-06-02'),
        theirs({ receivedOn: '2025-06-02', residentName: 'Nadia Example' }),
      ),
    )
    const answer = await logComplaint(stranger(), theirs(again))
    expect(answer).toMatchObject({
      done: false,
      field: 'alike',
      alike: [{ id: first.complaintId, reference: first.reference, summary: 'A leak', state: 'open' }],
    })
    must(await logComplaint(stranger(), theirs({ ...again, alike: 'another matter' })))
  })

  it('and the two are linked, each naming the other, where it is about the same', async () => {
    const first = await logged({ residentName: 'Linked Example' })
    const second = await logged({ residentName: 'Linked Example', alike: first.complaintId })
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const)
      expect((await office.events(one.complaintId)).at(-1)).toMatchObject({
        type: 'linked',
        id: other.complaintId,
        reference: other.reference,
        as: 'about the same matter',
      })
  })

  it('but not to somebody to whom it is closed', async () => {
    const { complaintId } = await logged({ residentName: 'Walled Example' })
    const { bryn } = office.world.officers
    const { plover } = office.world.coops
    await asOperator(office.connection, db =>
      db
        .insertInto('walls')
        .values({ coop_id: plover, complaint_id: complaintId, person_id: bryn, because: 'named' })
        .execute(),
    )
    const same = { residentName: 'Walled Example' }
    expect(await logComplaint(asha(), read(same))).toMatchObject({ done: false, field: 'alike' })
    expect(await logComplaint(office.as(bryn), read({ ...same, alike: complaintId }))).toMatchObject({
      done: false,
      field: 'alike',
    })
    must(await logComplaint(office.as(bryn), read(same)))
  })

  it('linking to a complaint of another co-op is refused', async () => {
    const { complaintId } = must(
      await logComplaint(
        office.as(office.world.officers.stranger),
        read({ coopId: office.world.coops.wren }),
      ),
    )
    const before = await office.count('complaints')
    expect(await logComplaint(asha(), read({ alike: complaintId }))).toMatchObject({
      done: false,
      because: ['Choose one of the complaints that are listed.'],
    })
    expect(await office.count('complaints')).toBe(before)
  })
})

describe('5.8: complaints about the same matter are closed to the same people', () => {
  const seenBy = (personId: string, complaintId: string) =>
    asPerson(office.connection, personId, db => complaintById(db, complaintId))
  const twins = async (name: string, first: object, second: object) => {
    const one = await logged({ residentName: name, ...first })
    const two = await logged({ residentName: name, alike: one.complaintId, ...second })
    return [one.complaintId, two.complaintId] as const
  }
  const about = (...whom: string[]) => ({ aboutUs: 'yes', whom })

  it('a twin begins closed to the Secretary whom the first complains of, and nobody may allocate it to them', async () => {
    const { sol, mina } = office.world.members
    const [, twin] = await twins('Twin Example', about(sol), {})
    expect((await office.events(twin)).filter(({ type }) => type === 'declared')).toMatchObject([
      { personId: sol, as: 'same matter', conflict: expect.stringContaining('same matter') },
    ])
    must(
      await acknowledge(asha(), await office.at(twin), {
        heads: [{ words: 'The stairs are not swept', responsibility: 'landlord' }],
        outcomesSought: 'Sweeping.',
        notOurs: '',
        question: '',
      }),
    )
    const investigator = asha().personId
    expect(
      await allocate(asha(), await office.at(twin), { investigator, deciders: [sol, mina] }),
    ).toMatchObject({ done: false })
    expect(await seenBy(sol, twin)).toBeUndefined()
  })

  it('and the first is closed to those whom only the twin complains of', async () => {
    const { sol } = office.world.members
    const [first] = await twins('Second Example', {}, about(sol))
    expect((await office.events(first)).at(-1)).toMatchObject({ personId: sol, as: 'same matter' })
    expect(await office.position(first)).toMatchObject({ lastOn: '2026-06-01' })
  })

  it('even where somebody logs the twin who is complained of in it, and sees neither from then on', async () => {
    const both = await twins('Own Example', {}, about(asha().personId))
    for (const id of both) {
      expect(await seenBy(asha().personId, id)).toBeUndefined()
      expect(await seenBy(office.world.officers.bryn, id)).toMatchObject({ id })
    }
  })

  it('whoever is found to be concerned later in one is kept from the other as well', async () => {
    const { noor } = office.world.members
    const [first, twin] = await twins('Later Example', {}, {})
    must(
      await declareFor(asha(), await office.at(first), {
        personId: noor,
        raisedBy: 'the complainant',
        conflict: 'A friend of the contractor.',
      }),
    )
    expect((await office.events(twin)).at(-1)).toMatchObject({ personId: noor, as: 'same matter' })
    expect(await office.events(first)).toHaveLength(4)
  })

  it('is refused where between them nobody who handles them could open both', async () => {
    const { asha: one, bryn, carys } = office.world.officers
    const first = await logged({ residentName: 'Nobody Example', ...about(bryn, carys) })
    const before = await office.count('complaint_events')
    const twin = read({ residentName: 'Nobody Example', alike: first.complaintId, ...about(one) })
    expect(await logComplaint(asha(), twin)).toMatchObject({ done: false, field: 'whom' })
    expect(await office.count('complaint_events')).toBe(before)
  })

  it('the record says whom it is about and that it is closed to them; only those who handle it read the name', async () => {
    const { sol } = office.world.members
    const { complaintId } = await logged(about(sol))
    const page = await asPerson(office.connection, asha().personId, db =>
      complaintPage(db, asha().personId, complaintId, on('2026-06-01')),
    )
    expect(page?.timeline.at(-1)?.words).toBe('The complaint is about Sol Secretary: closed to them')
    expect(page?.closedTo).toEqual(['Sol Secretary'])
    expect(page && recordEntries(page).at(-1)?.words).toContain('about Sol Secretary')
    const [, , declared] = await office.events(complaintId)
    expect(declared && inWords(declared)).toBe(
      'The complaint is about somebody of the team or the committee: closed to them',
    )
  })
})

describe('1.4: what is to be done as well is logged as a service request', () => {
  it('which is tied to the complaint and stays open', async () => {
    const { complaintId } = await logged({ alsoAsked: 'Mend the gate' })
    const request = await asPerson(office.connection, asha().personId, db =>
      db
        .selectFrom('contacts')
        .innerJoin('contact_complaints as tied', 'tied.contact_id', 'contacts.id')
        .where('tied.complaint_id', '=', complaintId)
        .select(['contacts.id', 'kind', 'state', 'summary', 'reference', 'review_on'])
        .executeTakeFirstOrThrow(),
    )
    expect(request).toMatchObject({
      kind: 'service request',
      state: 'open',
      summary: 'Mend the gate',
      review_on: '2026-06-15',
    })
    expect((await office.events(complaintId)).at(-1)).toMatchObject({
      type: 'linked',
      id: request.id,
      as: 'logged with a service request',
    })
  })

  it('and not where the complaint is refused', async () => {
    const before = await office.count('contacts')
    await logComplaint(asha(), read({ alsoAsked: 'Mend the gate', awareOn: on('2026-06-02') }))
    expect(await office.count('contacts')).toBe(before)
  })
})

it('5.8: an officer who shares the home logs it all the same, with what belongs to it, and sees no more of it', async () => {
  const { hana, hugo } = office.world.heron
  const { heron } = office.world.coops
  await asPerson(office.connection, hana, db => saveHome(db, heron, { personId: hana, home: '4 Heron Yard' }))
  const first = must(
    await logComplaint(office.as(hana), read({ coopId: heron, residentName: 'Sam Example' })),
  )
  const form = { coopId: heron, residentName: 'Sam Example', residentAddress: '4 Heron Yard' }
  const { complaintId } = must(
    await logComplaint(
      office.as(hana),
      read({ ...form, alike: first.complaintId, alsoAsked: 'Mend the gate' }),
    ),
  )
  const seenBy = (personId: string) =>
    asPerson(office.connection, personId, db => complaintById(db, complaintId))
  expect(await seenBy(hana)).toBeUndefined()
  expect(await seenBy(hugo)).toMatchObject({ id: complaintId })
  expect((await office.events(complaintId)).filter(({ type }) => type === 'linked')).toHaveLength(2)
})

describe('what is sent to it is not trusted', () => {
  it.each([
    ['a complainant there is not', { complainant: 'king' }, 'complainant'],
    ['an answer there is not', { concernsOurHomes: 'perhaps' }, 'concernsOurHomes'],
    ['a day that is none', { happenedOn: '2026-02-30' }, 'happenedOn'],
    ['a choice that is none', { alike: 'x' }, 'alike'],
    ['200,000 characters', { alsoAsked: 'a'.repeat(200_000) }, 'alsoAsked'],
    ['an address that is none', { residentEmail: 'nadia' }, 'residentEmail'],
  ])('%s', (_, rest, field) =>
    expect(ComplaintForm.safeParse(form(rest)).error?.issues.map(({ path }) => path[0])).toEqual([field]),
  )

  it('a co-op one does not handle is not found', async () => {
    const answer = await logComplaint(asha(), read({ coopId: office.world.coops.wren }))
    expect(answer).toMatchObject({ done: false, why: 'not found', field: 'coopId' })
  })
})

it('says all that is missing at once', () => {
  const { error } = ComplaintForm.safeParse({ summary: 'Half a story' })
  expect(error?.issues.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      'Choose the co-op it is about',
      'Choose how it was received',
      'Write who complains',
    ]),
  )
})
