import { readTable, writeTable } from '@putright/handbook/access-matrix'
import { expect, test } from '../fixtures.ts'
import { asked } from '../world/access/ask.ts'
import { cast } from '../world/access/cast.ts'
import { everythingStanding } from '../world/access/standing.ts'
import { visitorOf } from '../world/access/visit.ts'
import { routes } from '../world/routes.ts'

/**
 * Everybody asks for every page: of what is their own, of what is closed to them, of what has ended and of what is others’.
 * What they find is what the handbook’s table says. A page without a row fails this.
 */
test('everybody finds at every address what the handbook’s table says', async ({ installation }) => {
  test.setTimeout(900_000)
  const all = await cast(installation.databaseUrl)
  const visitor = visitorOf(installation.appUrl)
  try {
    const before = await everythingStanding(all)
    const began = performance.now()
    const { rows, faults, tried } = await asked(all, visitor, routes())
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`      ${tried} combinations of page, role and standing were tried in ${seconds} s`)
    expect(faults, 'answers that nobody should be given').toEqual([])
    expect(await everythingStanding(all), 'what stands in the record').toEqual(before)
    const headings = [...all.players.map(({ role }) => role), 'Walled off', 'Ended', 'Foreign']
    if (process.env.PUTRIGHT_WRITE_TABLE) await writeTable('pages', headings, rows)
    expect(linesOf(rows)).toEqual(linesOf(await readTable('pages')))
  } finally {
    visitor.leave()
    await all.close()
  }
})

const linesOf = (rows: readonly { key: string; cells: readonly string[] }[]) =>
  Object.fromEntries(rows.map(({ key, cells }) => [key, cells.join(' ')]).toSorted())
