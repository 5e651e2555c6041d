import type { CoopDb } from '@putright/db'
import { coopsInSight, homesAt } from '@putright/db/queries/coops'
import { everyYearFigures, everyYearWaiting } from '@putright/db/queries/verification'
import { reportingYearOf } from '@putright/figures'
import { figuresFromScratch } from '../figures/year-figures.ts'
import { inWords } from './in-words.ts'
import type { CoopYear } from './years-seen.ts'

/**
 * Counts every year's figures again, as known on the day they were kept, and looks for years that should have some. A
 * year whose refresh waits differs by right: it is counted in `waiting` and not compared.
 */
export async function figuresFaults(
  db: CoopDb,
  expected: readonly CoopYear[],
): Promise<{ faults: string[]; waiting: number }> {
  const waiting = new Set((await everyYearWaiting(db)).map(keyOf))
  const coops = new Map((await coopsInSight(db)).map(coop => [coop.id, coop]))
  const kept = await everyYearFigures(db)
  const faults: string[] = []
  for (const { coopId, from, asAt, figures } of kept) {
    const coop = coops.get(coopId)
    if (!coop || waiting.has(keyOf({ coopId, from }))) continue
    const year = reportingYearOf(from, coop.yearEnd)
    const counted = await figuresFromScratch(db, coopId, year, asAt)
    faults.push(...differences(figures, counted).map(fault => `${coop.slug} ${year.label}: ${fault}`))
  }
  const there = new Set(kept.map(keyOf))
  for (const { coopId, slug, year } of expected) {
    const key = keyOf({ coopId, from: year.from })
    if (there.has(key) || waiting.has(key) || !(await homesAt(db, coopId, year.to))) continue
    faults.push(`${slug} ${year.label}: the year has complaints or requests, and no figures are kept for it.`)
  }
  return { faults, waiting: waiting.size }
}

const keyOf = ({ coopId, from }: { coopId: string; from: string }) => `${coopId} ${from}`

function differences(kept: unknown, counted: unknown): string[] {
  const [before, after] = [new Map(leaves(kept, '')), new Map(leaves(counted, ''))]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(name => before.get(name) !== after.get(name))
    .map(name => `${name} is kept as ${inWords(before.get(name))}, and counts ${inWords(after.get(name))}.`)
}

/** Each single value with its place, `stage1.received`: a database keeps the keys of JSON in an order of its own. */
function leaves(value: unknown, place: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[place, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, place ? `${place}.${key}` : key))
}
