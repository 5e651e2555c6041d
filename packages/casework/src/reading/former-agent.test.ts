import { asPerson, asPersonOnCase, type CoopDb } from '@putright/db'
import { coopsInSight } from '@putright/db/queries/coops'
import { reportingYearOf } from '@putright/figures'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withdraw } from '../acts/withdraw.ts'
import { refreshYearFigures } from '../figures/year-figures.ts'
import { policiesOfCoops, policiesPage } from '../policies/policies-page.ts'
import { coopToImportInto } from '../register-import/upload.ts'
import { privacyPage } from '../retention/pages.ts'
import { agreeAnew, bothSides, inDays, realToday } from '../testing/both-sides.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, must } from '../testing/steps.ts'
import { casesPage } from './cases-page.ts'
import { complaintPage } from './complaint-page.ts'
import { figuresList } from './figures-list.ts'
import { figuresPage } from './figures-page.ts'
import { homesPage } from './homes-page.ts'
import { searchPage, worklistPage } from './worklist-page.ts'

// One complaint ended while the agent was the co-op’s; of the other one nothing is the agent’s any more.
let office: Office
let ended: string
const today = realToday()
const yesterday = inDays(-1)
const SLUG = 'plover-court'
const reporting = reportingYearOf(yesterday, '03-31')
const YEAR = reporting.label.replace('/', '-')

beforeAll(async () => {
  office = await openOffice()
  const { asha } = office.world.officers
  const { plover } = office.world.coops
  const then = office.as(asha, yesterday)
  ended = (await aComplaint(then, plover, { summary: 'A broken lift' })).complaintId
  must(await withdraw(then, await office.at(ended), { on: yesterday, reason: 'It was mended.' }))
  await aComplaint(then, plover, { residentName: 'Olu Example' })
  await refreshYearFigures(office.connection, plover, reporting.from, today)
  expect(await seen(asha)).toMatchObject({ page: { figures: { stage1: { received: 2 } } }, open: 1 })
  const { harbour } = await bothSides(office)
  await agreeAnew(office, plover, [{ agentId: harbour, fromOn: inDays(-400), untilOn: yesterday }])
  await office.connection.pool.query('update agreements set reads_months = 12 where agent_id = $1', [harbour])
})
afterAll(() => office.close())

const as = <T>(personId: string, work: (db: CoopDb) => Promise<T>) =>
  asPerson(office.connection, personId, work)

/** What somebody is shown of the co-op as a whole. */
const seen = (personId: string) =>
  as(personId, async db => ({
    page: await figuresPage(db, SLUG, YEAR, today),
    cases: await casesPage(db, { slug: SLUG, year: YEAR, measure: 'stage1.received', number: 1 }, today),
    listed: (await figuresList(db, today)).map(({ slug }) => slug),
    policies: (await policiesOfCoops(db, today)).map(({ slug }) => slug),
    policy: await policiesPage(db, SLUG, today),
    homes: await homesPage(db, SLUG, today),
    privacy: await privacyPage(db, SLUG, today),
    importInto: (await coopToImportInto(db, SLUG)) ?? null,
    open: (await worklistPage(db, {}, today, 1)).counts.open,
    coops: await coopsInSight(db),
  }))

it('a former agent finds nothing of the co-op as a whole: no figures, policies, homes, lists or imports', async () => {
  const { asha } = office.world.officers
  expect(await seen(asha)).toEqual({
    page: null,
    cases: null,
    listed: [],
    policies: [],
    policy: null,
    homes: null,
    privacy: null,
    importInto: null,
    open: 0,
    coops: [],
  })
})

it('and reads on what ended while it was the agent, under the co-op’s name', async () => {
  const { asha } = office.world.officers
  const page = await asPersonOnCase(office.connection, asha, ended, db =>
    complaintPage(db, asha, ended, today),
  )
  expect(page).toMatchObject({ coop: { name: 'Plover Court Housing Co-operative' }, offers: [] })
  const found = await as(asha, db => searchPage(db, 'lift', today))
  expect(found.lines.map(({ id, coop }) => [id, coop])).toEqual([
    [ended, 'Plover Court Housing Co-operative'],
  ])
  expect((await as(asha, db => searchPage(db, 'olu', today))).lines).toEqual([])
})
