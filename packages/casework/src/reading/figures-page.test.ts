import { asOperator, asPerson } from '@putright/db'
import { MEASURES, type YearFigures } from '@putright/figures'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refreshStaleFigures } from '../figures/year-figures.ts'
import { importRegister, planImport } from '../register-import/index.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { casesPage } from './cases-page.ts'
import { figuresList } from './figures-list.ts'
import { figuresPage } from './figures-page.ts'

const SLUG = 'plover-court'
const today = on('2026-06-01')
const REGISTER = [
  'reference,received_on,category,acknowledged_on,stage1_responded_on,stage1_outcome,escalated_on,withdrawn_on,refused_on,kind',
  'F-1,2025-05-01,Repairs,2025-05-06,2025-05-20,upheld,2025-06-02,,,',
  'F-2,2025-05-06,Rents,2025-05-07,2025-06-20,not upheld,,,,',
  'F-3,2026-03-30,Committee decisions,,,,,2026-03-31,,',
  'F-4,2025-07-01,Repairs,,,,,,2025-07-02,',
  'F-5,2025-07-01,Repairs,,,,,,,service request',
  'F-6,2025-07-02,Repairs,,,,,,,enquiry',
].join('\n')

let office: Office
beforeAll(async () => {
  office = await openOffice()
  const { plover } = office.world.coops
  await asOperator(office.connection, async db => {
    const plan = await planImport(db, plover, new TextEncoder().encode(REGISTER), today)
    expect(plan.bad).toEqual([])
    await importRegister(db, plover, plan, today)
    await refreshStaleFigures(db, plover, today)
  })
})
afterAll(() => office.close())

const page = (personId: string, year = '2025-26', slug = SLUG) =>
  asPerson(office.connection, personId, db => figuresPage(db, slug, year, today))
const cases = (personId: string, measure: string, number = 1) =>
  asPerson(office.connection, personId, db =>
    casesPage(db, { slug: SLUG, year: '2025-26', measure, number }, today),
  )

describe('a year’s figures on a page', () => {
  it('are the same for those who handle the co-op and for those who see figures only, to the letter', async () => {
    const { officers, members } = office.world
    const [counted, refreshed] = [await page(officers.asha), await page(members.mina)]
    expect(counted).toMatchObject({ handled: true, figures: { stage1: { received: 3 }, refused: 1 } })
    expect(refreshed?.handled).toBe(false)
    expect(JSON.stringify(refreshed?.figures)).toBe(JSON.stringify(counted?.figures))
  })

  it('are not there for a year that the record does not reach, nor for whoever may not count the co-op', async () => {
    const { officers } = office.world
    expect(await page(officers.asha, '2021-22')).toMatchObject({ figures: null, years: ['2025/26'] })
    expect(await page(officers.asha, '2025-27')).toBeNull()
    expect(await page(officers.stranger)).toBeNull()
    expect(await page(officers.asha, '2025-26', 'wren-row')).toBeNull()
  })

  it('are listed for every co-op in sight, those without figures included', async () => {
    const { officers, heron } = office.world
    const listed = (personId: string) =>
      asPerson(office.connection, personId, async db =>
        (await figuresList(db, today)).map(({ slug, years }) => [slug, years.map(({ year }) => year)]),
      )
    expect(await listed(officers.asha)).toEqual([[SLUG, ['2025/26']]])
    expect(await listed(heron.hana)).toEqual([['heron-yard', []]])
  })
})

describe('what is behind a figure', () => {
  it('is as many as the figure says, for every figure', async () => {
    const { asha } = office.world.officers
    const figures = (await page(asha))?.figures
    if (!figures) throw new Error('There are no figures')
    for (const measure of [...MEASURES, 'categories.Repairs', 'categories.Rents']) {
      const found = await cases(asha, measure)
      const listed = (found?.lines.length ?? 0) + (found?.contacts.length ?? 0)
      expect([measure, listed, found?.page.total]).toEqual([measure, listed, listed])
      expect([measure, listed]).toEqual([measure, figureOf(measure, figures)])
    }
  })

  it('says what makes a complaint count', async () => {
    const found = await cases(office.world.officers.asha, 'stage1.late')
    expect(found?.lines).toMatchObject([
      { reference: 'F-2', stage: { limit: '2025-05-21', respondedOn: '2025-06-20', late: true } },
    ])
  })

  it('is for those who handle the co-op, and nobody else', async () => {
    const { officers, members } = office.world
    for (const personId of [officers.stranger, members.sol, members.mina]) {
      expect(await cases(personId, 'stage1.received')).toBeNull()
    }
    expect(await cases(officers.asha, 'stage3.received')).toBeNull()
    expect(await cases(officers.asha, 'categories.Nobody’s')).toBeNull()
    expect(await cases(officers.asha, 'stage1.received', 2)).toMatchObject({ lines: [], page: { total: 3 } })
  })
})

/** What the figures themselves say of a measure. */
function figureOf(measure: string, figures: YearFigures): unknown {
  const { stage1, stage2 } = figures
  const worked: Record<string, number> = {
    escalated: stage2.received,
    'stage1.late': stage1.denominator - stage1.inTimeOrExtended,
    'stage2.late': stage2.denominator - stage2.inTimeOrExtended,
    // The two that were answered, of whose times it is the median.
    'stage1.medianWorkingDaysToRespond': 2,
    'stage2.medianWorkingDaysToRespond': 0,
  }
  const inPlace = () => measure.split('.').reduce<unknown>((part, key) => Object(part)[key], figures)
  return worked[measure] ?? inPlace()
}
