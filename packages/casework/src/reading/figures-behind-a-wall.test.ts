import { asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acknowledge } from '../acts/acknowledge.ts'
import { refreshYearFigures } from '../figures/year-figures.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, must } from '../testing/steps.ts'
import { casesPage } from './cases-page.ts'
import { figuresList } from './figures-list.ts'
import { figuresPage } from './figures-page.ts'

// Two complaints of 2026/27, one of which names Bryn; and one of 2025/26, which names him as well.
let office: Office
const today = on('2026-06-10')
const SLUG = 'plover-court'

beforeAll(async () => {
  office = await openOffice()
  const { asha, bryn } = office.world.officers
  const { plover } = office.world.coops
  for (const [day, named] of [
    ['2026-06-01', []],
    ['2026-06-02', [bryn]],
    ['2026-03-20', [bryn]],
  ] as const) {
    const { complaintId } = await aComplaint(office.as(asha, day), plover)
    const heads = [{ words: 'The roof leaks', responsibility: 'agent' as const, named: [...named] }]
    must(
      await acknowledge(office.as(asha, day), await office.at(complaintId), {
        heads,
        outcomesSought: 'A dry room',
        notOurs: '',
        question: '',
      }),
    )
  }
  for (const year of ['2026-04-01', '2025-04-01'])
    await refreshYearFigures(office.connection, plover, on(year), today)
})
afterAll(() => office.close())

/** What somebody is told of how many complaints were received, wherever it says so. */
const receivedAsSeen = (personId: string) =>
  asPerson(office.connection, personId, async db => {
    const list = (await figuresList(db, today)).find(({ slug }) => slug === SLUG)
    const page = await figuresPage(db, SLUG, '2026-27', today)
    const cases = await casesPage(
      db,
      { slug: SLUG, year: '2026-27', measure: 'stage1.received', number: 1 },
      today,
    )
    return {
      listed: list?.years.map(({ year, stage1 }) => [year, stage1.received]),
      years: page?.years,
      page: page?.figures?.stage1.received,
      cases: cases?.page.total,
    }
  })

it('5.8: what an officer counts never shows by subtraction what is closed to them', async () => {
  const { asha, bryn } = office.world.officers
  const whole = [
    ['2026/27', 2],
    ['2025/26', 1],
  ]
  expect(await receivedAsSeen(asha)).toEqual({
    listed: whole,
    years: ['2026/27', '2025/26'],
    page: 2,
    cases: 2,
  })
  expect(await receivedAsSeen(bryn)).toEqual({
    listed: [['2026/27', 1]],
    years: ['2026/27'],
    page: 1,
    cases: 1,
  })
  const { mina } = office.world.members
  expect(await receivedAsSeen(mina)).toMatchObject({ listed: whole, page: 2 })
})
