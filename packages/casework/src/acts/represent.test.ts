import { asPerson, asWorker } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copiesTo, representativesToday } from '../reading/representatives.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, must } from '../testing/steps.ts'
import { EndRepresentationForm, endRepresentation } from './end-representation.ts'
import { RepresentationForm, represent } from './represent.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const asha = (today = '2026-06-01') => office.as(office.world.officers.asha, today)
const form = (rest: object = {}) =>
  RepresentationForm.parse({
    name: 'Lena Example',
    relation: 'Her sister',
    email: 'lena@example.org',
    authority: 'in writing',
    scope: 'everything',
    until: '2026-07-31',
    ...rest,
  })
const NO_LONGER = EndRepresentationForm.parse({ reason: 'The resident asked for it.' })

async function represented(rest: object = {}) {
  const { complaintId } = await aComplaint(asha(), office.world.coops.plover)
  must(await represent(asha(), await office.at(complaintId), form(rest)))
  return complaintId
}

const seen = async (complaintId: string, today = '2026-06-01') => {
  const { row, record } = await office.file(complaintId)
  return asPerson(office.connection, asha().personId, db => representativesToday(db, row, record, on(today)))
}
const copies = (complaintId: string, day: string) =>
  asWorker(office.connection, async db => {
    const row = await complaintById(db, complaintId)
    return row ? copiesTo(db, row, on(day)) : []
  })

describe('3.6: a resident may have somebody act for them', () => {
  it('whose name stands apart from the record, with scope, authority and its last day', async () => {
    const complaintId = await represented()
    const last = (await office.events(complaintId)).at(-1)
    expect(last).toMatchObject({ type: 'represented', scope: 'everything', until: '2026-07-31' })
    expect(JSON.stringify(last)).not.toContain('Lena')
    expect(await seen(complaintId)).toMatchObject([
      { name: 'Lena Example', authority: 'in writing', until: '2026-07-31', acts: true },
    ])
    expect(await seen(complaintId, '2026-08-01')).toMatchObject([{ acts: false, ended: null }])
  })

  it('until it is ended', async () => {
    const complaintId = await represented()
    const [one] = await seen(complaintId)
    const end = endRepresentation(one?.representativeId ?? '')
    must(await end(asha('2026-06-08'), await office.at(complaintId), NO_LONGER))
    expect(await seen(complaintId, '2026-06-08')).toMatchObject([
      { acts: false, ended: { on: '2026-06-08', reason: 'The resident asked for it.' } },
    ])
    expect(await end(asha('2026-06-08'), await office.at(complaintId), NO_LONGER)).toMatchObject({
      why: 'not possible',
    })
  })

  it.each([
    ['everything', '2026-06-15', ['lena@example.org']],
    ['letters', '2026-07-31', ['lena@example.org']],
    ['meetings', '2026-06-15', []],
    ['everything', '2026-08-01', []],
  ])('letters are copied to them: authority for %s, a letter of %s', async (scope, day, to) =>
    expect(await copies(await represented({ scope }), day)).toEqual(to),
  )
})

describe('refused, and nothing is changed', () => {
  it.each([
    ['an authority that has ended', { until: '2026-05-31' }, 'until'],
    [
      'a document that is not the complaint’s',
      { documentId: '00000000-0000-7000-8000-000000000001' },
      'documentId',
    ],
    ['nowhere to send letters', { email: '', contact: '' }, 'contact'],
  ])('%s', async (_, rest, field) => {
    const { complaintId } = await aComplaint(asha(), office.world.coops.plover)
    const answer = await represent(asha(), await office.at(complaintId), form(rest))
    expect(answer).toMatchObject({ done: false, field })
    expect(await seen(complaintId)).toEqual([])
  })

  it('by a member who decides it, and by strangers', async () => {
    const complaintId = await represented()
    await acknowledged(asha(), await office.at(complaintId), 'landlord')
    const { sol } = office.world.members
    await allocated(asha(), await office.at(complaintId), asha().personId, [sol])
    const [one] = await seen(complaintId)
    const end = endRepresentation(one?.representativeId ?? '')
    const at = await office.at(complaintId)
    expect(await represent(office.as(sol), at, form())).toMatchObject({ why: 'not yours' })
    expect(await end(office.as(sol), at, NO_LONGER)).toMatchObject({ why: 'not yours' })
    const { stranger } = office.world.officers
    expect(await represent(office.as(stranger), at, form())).toMatchObject({ why: 'not found' })
    expect(await end(office.as(stranger), at, NO_LONGER)).toMatchObject({ why: 'not found' })
  })

  it('ending for somebody who never acted', async () => {
    const complaintId = await represented()
    const answer = await endRepresentation('x')(asha(), await office.at(complaintId), NO_LONGER)
    expect(answer).toMatchObject({ why: 'not found' })
  })

  it('on a page that is out of date', async () => {
    const complaintId = await represented()
    expect(await represent(asha(), { complaintId, seen: 2 }, form())).toMatchObject({ why: 'moved on' })
  })

  it.each([
    ['a name of 200,000 characters', { name: 'a'.repeat(200_000) }, 'name'],
    ['a name of control characters only', { name: '\u0000\u0007' }, 'name'],
    ['an address that is none', { email: 'lena' }, 'email'],
    ['a scope there is not', { scope: 'all' }, 'scope'],
    ['an authority there is not', { authority: 'surely' }, 'authority'],
  ])('%s, in words', (_, rest, field) => {
    const read = RepresentationForm.safeParse({ ...form(), until: '', ...rest })
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})
