import { asOperator, asPerson } from '@putright/db'
import { ownOrganisation } from '@putright/db/queries/organisations'
import { yearsWithFigures } from '@putright/db/queries/register'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logComplaint } from '../acts/log-complaint.ts'
import { refreshYearFigures } from '../figures/year-figures.ts'
import { profilePage } from '../reading/profile-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { changeProfile, ProfileForm } from './change-profile.ts'
import { HomesInYearForm, recordHomesInYear } from './homes-in-year.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const PLOVER = 'plover-court'
const FILLED = {
  kind: 'coop',
  name: 'Plover Court Housing Co-operative',
  contact: '1 Plover Court\n020 7946 0000',
  yearEnd: { day: '31', month: '3' },
  registeredProvider: 'no',
  ombudsmanMember: 'yes',
}
const HOMES = { yearEndOn: '2026-03-31', homes: '60', lcra: '50', lcho: '6' }

const profile = () =>
  asPerson(office.connection, office.world.members.sol, async db => {
    const own = await ownOrganisation(db, PLOVER)
    if (!own) throw new Error('Sol belongs to Plover Court')
    return profilePage(db, own, on('2026-06-01'))
  })
const audited = () =>
  asOperator(office.connection, db =>
    db
      .selectFrom('audit_entries')
      .select('subject')
      .where('what', '=', 'profile changed')
      .orderBy('at')
      .execute(),
  )
const change = (personId: string, fields: object) =>
  changeProfile(office.as(personId), PLOVER, ProfileForm.parse({ ...FILLED, ...fields }))
const homes = (personId: string, fields: object) =>
  recordHomesInYear(office.as(personId), PLOVER, HomesInYearForm.parse({ ...HOMES, ...fields }))

describe('the profile of a co-op', () => {
  it('is changed by its Secretary, and the audit log says what of it', async () => {
    expect(await change(office.world.members.sol, {})).toEqual({ done: true })
    expect(await profile()).toMatchObject({ contact: FILLED.contact, registeredProvider: false })
    expect((await audited()).at(-1)?.subject).toEqual({ changed: ['contact', 'registered provider no'] })
  })
  it('is not changed by its agent’s officer, to whom there is no such organisation, nor by its committee', async () => {
    const before = await profile()
    expect(await change(office.world.officers.asha, { name: 'Another' })).toMatchObject({ why: 'not found' })
    expect(await change(office.world.members.mina, { name: 'Another' })).toMatchObject({ why: 'not yours' })
    expect(await homes(office.world.members.mina, {})).toMatchObject({ why: 'not yours' })
    expect(await profile()).toEqual(before)
  })
  it('stays a co-op’s, whatever a form says of its kind', async () => {
    const form = ProfileForm.parse({ kind: 'agent', name: FILLED.name, contact: FILLED.contact })
    expect(await changeProfile(office.as(office.world.members.sol), PLOVER, form)).toEqual({ done: true })
    expect((await profile()).coop?.yearEnd).toBe('03-31')
  })
  it.each([
    ['a name of 200,000 characters', { name: 'a'.repeat(200_000) }],
    ['no name', { name: ' ' }],
    ['a contact of 200,000 characters', { contact: 'a'.repeat(200_000) }],
    ['a year end that is no day', { yearEnd: { day: '31', month: '6' } }],
    ['a year end in words', { yearEnd: { day: 'last', month: 'of March' } }],
  ])('refuses %s', (_, fields) => expect(ProfileForm.safeParse({ ...FILLED, ...fields }).success).toBe(false))
})

describe('homes by year: what complaints are counted against', () => {
  it('are written down for one of the co-op’s year ends', async () => {
    expect(await homes(office.world.members.sol, {})).toEqual({ done: true })
    expect((await profile()).coop?.homes[0]).toEqual({
      yearEndOn: '2026-03-31',
      homes: 60,
      lcra: 50,
      lcho: 6,
    })
    expect(await homes(office.world.members.sol, { homes: '61' })).toEqual({ done: true })
    expect((await profile()).coop?.homes[0]?.homes).toBe(61)
    expect((await audited()).at(-1)?.subject).toEqual({
      changed: 'homes',
      yearEnd: '2026-03-31',
      counts: '61 homes 50 lcra 6 lcho',
    })
  })
  it('the number it joined with stands for the years before any end that is written down', async () => {
    const { coop } = await profile()
    expect(coop?.joinedWith).toBe(coop?.homes.at(-1)?.yearEndOn)
    expect(coop?.homes.at(-1)).toMatchObject({ homes: 60, lcra: 0 })
  })
  it('refuses a day on which no year of the co-op ends', async () => {
    expect(await homes(office.world.members.sol, { yearEndOn: '2026-04-30' })).toMatchObject({
      field: 'yearEndOn',
    })
  })
  it.each([
    ['more of a kind than homes', { lcra: '50', lcho: '11' }, 'together cannot be more'],
    ['no home', { homes: '0', lcra: '0', lcho: '0' }, 'at least one home'],
    ['homes that are no number', { homes: 'sixty' }, 'in digits'],
    ['a negative number', { lcra: '-1' }, 'in digits'],
    ['homes of 200,000 digits', { homes: '9'.repeat(200_000) }, 'in digits'],
    ['a year end that is no day', { yearEndOn: '2026-02-30' }, 'with day, month and year'],
  ])('refuses %s', (_, fields, because) =>
    expect(HomesInYearForm.safeParse({ ...HOMES, ...fields }).error?.issues[0]?.message).toContain(because),
  )
})

it('another year end has the figures of every year counted anew, and none of the old years stays', async () => {
  const { officers, members, coops } = office.world
  const { plover } = coops
  await logComplaint(office.as(officers.asha), {
    coopId: plover,
    receivedOn: on('2026-05-28'),
    channel: 'telephone',
    residentName: 'Juno Example',
    residentAddress: '4 Plover Court',
    residentEmail: '',
    residentTelephone: '',
    category: 'Repairs',
    summary: 'A leak',
    account: 'A leak in the kitchen.',
  })
  await refreshYearFigures(office.connection, plover, on('2026-04-01'), on('2026-06-01'))
  const before = (await office.outbox('figures')).length
  expect(await change(members.sol, { yearEnd: { day: '31', month: '12' } })).toEqual({ done: true })
  expect((await audited()).at(-1)?.subject).toMatchObject({
    changed: expect.arrayContaining(['year end 03-31 to 12-31']),
  })
  const stale = (await office.outbox('figures')).slice(before).map(({ payload }) => String(payload.yearFrom))
  expect(stale).toEqual(['2026-01-01'])
  await refreshYearFigures(office.connection, plover, on('2026-01-01'), on('2026-06-01'))
  const kept = await asOperator(office.connection, db => yearsWithFigures(db, plover))
  expect(kept.map(({ from, figures }) => [from, figures.stage1.received])).toEqual([['2026-01-01', 1]])
})
