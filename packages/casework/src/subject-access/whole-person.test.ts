import { asPerson } from '@putright/db'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocate } from '../acts/allocate.ts'
import { takePack } from '../case-file/take-pack.ts'
import { logRequest, RequestForm } from '../requests/log-request.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { AccessRequestForm, askAccess } from './ask.ts'
import { AccessForm, giveAccess } from './give.ts'
import { accessChoices, accessPage } from './page.ts'

const NEIGHBOUR = 'Odalys Penhallow'
const TODAY = '2026-06-12'
let office: Office
let first: string
let second: string
let anothers: string
let request: string

/** Nadia’s roof and her gutter, a request of hers, and a complaint of somebody else at another address. */
beforeAll(async () => {
  office = await openOffice()
  const { as, world } = office
  const complaint = async (rest: object) =>
    (await aComplaint(as(world.officers.asha), world.coops.plover, rest)).complaintId
  first = await complaint({})
  second = await complaint({
    residentName: 'Ms Example, Nadia',
    residentAddress: '',
    summary: 'The gutter',
    account: `${NEIGHBOUR} saw the gutter fall.`,
  })
  anothers = await complaint({
    residentName: 'Quincy Else',
    residentAddress: '9 Plover Court',
    summary: 'Bins',
  })
  const logged = await logRequest(
    asha(),
    RequestForm.parse({
      coopId: world.coops.plover,
      kind: 'service request',
      receivedOn: '2026-06-03',
      channel: 'telephone',
      category: 'Repairs',
      summary: 'A dripping tap',
      account: `Ask ${NEIGHBOUR} for the key.`,
      residentName: 'Nadia Example',
      residentAddress: '4 Plover Court',
      reviewOn: '2026-06-20',
    }),
  )
  request = must(logged).requestId
})
afterAll(() => office.close())

const asha = () => office.as(office.world.officers.asha, TODAY)
const because = (answer: { done: boolean; because?: string[] }) => (answer.because ?? []).join(' ')
const asked = async (id: string) =>
  must(
    await askAccess(asha(), await office.at(id), AccessRequestForm.parse({ on: TODAY, identity: 'Known' })),
  )
const given = async (form: object, id = first) =>
  giveAccess(
    asha(),
    await office.at(id),
    AccessForm.parse({ names: NEIGHBOUR, reasons: 'A neighbour.', ...form }),
  )
const zipFor = (person: string, complaintId: string, packId: string) =>
  asPerson(office.connection, person, async db => {
    const taken = await takePack(db, complaintId, packId, 'zip')
    return taken ? unzipSync(new Uint8Array(taken.content)) : null
  })
const wordsOf = async (files: Record<string, Uint8Array>) => {
  const words = await Promise.all(
    Object.entries(files).map(async ([path, bytes]) => {
      if (!path.endsWith('.pdf')) return `${path} ${strFromU8(bytes)}`
      const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })
      return `${path} ${text}`
    }),
  )
  return words.join(' ').replaceAll('\u200b', '').replaceAll(/\s+/g, ' ')
}

describe('C11: a request is of a person, and one copy covers all of theirs', () => {
  it('proposes what is of the same name or home, says which, and nobody else’s', async () => {
    const { also, others } =
      (await asPerson(office.connection, asha().personId, db => accessChoices(db, first, asha().today))) ?? {}
    expect(also?.map(({ id, kind, sameName }) => [id, kind, sameName])).toEqual([
      [request, 'request', true],
      [second, 'complaint', true],
    ])
    expect(others).toEqual(['Asha Example'])
  })
  it('refuses what was not proposed, and leaves everything as it was', async () => {
    await asked(first)
    const seen = await office.at(first)
    for (const also of [[anothers], ['not an id'], [second, anothers]])
      expect(because(await given({ also }))).toContain(
        'Choose from the complaints and requests that are listed',
      )
    expect(await office.at(first)).toEqual(seen)
    const page = await asPerson(office.connection, asha().personId, db => accessPage(db, first, asha().today))
    expect(page?.copies).toEqual([])
  })
  it('gives one zip with a folder for each and one index, without the neighbour anywhere', async () => {
    await asked(second)
    const { packId } = must(await given({ also: [request, second] }))
    const files = (await zipFor(asha().personId, first, packId)) ?? {}
    const [one, other] = [(await office.position(first)).reference, (await office.position(second)).reference]
    expect(Object.keys(files)).toEqual([
      'index.csv',
      `${one}/${one} personal data.pdf`,
      `${other}/${other} personal data.pdf`,
      expect.stringMatching(/^requests\/SR-\d+\.pdf$/),
    ])
    const words = await wordsOf(files)
    for (const theirs of [
      'The roof has leaked',
      '[another person] saw the gutter fall',
      'Ask [another person] for the key',
    ])
      expect(words).toContain(theirs)
    expect(words).not.toMatch(/Odalys|Penhallow|Quincy/)
  })
  it('is in the record of each; a request recorded on another complaint is answered by it', async () => {
    for (const id of [first, second])
      expect((await office.events(id)).slice(-2)).toMatchObject([
        { type: 'packed', kind: 'subject access' },
        { type: 'access given' },
      ])
    const page = await asPerson(office.connection, asha().personId, db =>
      accessPage(db, second, asha().today),
    )
    expect(page?.copies[0]?.references).toHaveLength(3)
  })
  it('each download is in the audit log', async () => {
    const { rows } = await sql<{ what: string }>`
      select what from audit_entries where subject ->> 'complaintId' = ${first} and subject ? 'file'`.execute(
      office.connection.kysely,
    )
    expect(rows).toEqual([{ what: 'personal data exported' }])
  })
  it('what is closed to somebody is not in it for them, and leaves no trace', async () => {
    const { bryn } = office.world.officers
    await sql`insert into walls select coop_id, id, ${bryn}, 'named' from complaints where id = ${second}`.execute(
      office.connection.kysely,
    )
    const page = await asPerson(office.connection, bryn, db => accessPage(db, first, asha().today))
    const [copy] = page?.copies ?? []
    expect(copy?.references).toHaveLength(2)
    const words = await wordsOf((await zipFor(bryn, first, copy?.id ?? '')) ?? {})
    expect(words).toContain('The roof has leaked')
    expect(words).not.toContain('gutter')
    const choices = await asPerson(office.connection, bryn, db => accessChoices(db, first, asha().today))
    expect(choices?.also.map(({ id }) => id)).toEqual([request])
  })
  it('5.8: of what one is given to consider, not before saying whether one has a conflict of interest', async () => {
    const { at, world } = office
    const { complaintId: third } = await aComplaint(asha(), world.coops.plover)
    await acknowledged(asha(), await at(third), 'agent')
    must(await allocate(asha(), await at(third), { investigator: asha().personId, deciders: [] }))
    await asked(first)
    const seen = await at(first)
    expect(because(await given({ also: [third] }))).toContain(
      'First say whether you have a conflict of interest',
    )
    expect(await at(first)).toEqual(seen)
  })
  it('nothing is proposed to whoever gave no name', async () => {
    const { as, world } = office
    const anonymous = async () =>
      (
        await aComplaint(as(world.officers.asha), world.coops.plover, {
          residentName: '',
          residentAddress: '',
        })
      ).complaintId
    await anonymous()
    const id = await anonymous()
    const choices = await asPerson(office.connection, asha().personId, db =>
      accessChoices(db, id, asha().today),
    )
    expect(choices?.also).toEqual([])
  })
})
