import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Sizes } from './filled-database.ts'
import type { Machine } from './machine.ts'
import { meetsAim, type Result, shareOfFloor, timesFloor } from './result.ts'

export interface Report {
  from: string
  to: string
  machine: Machine
  /** Load averages when the measuring began and when it ended. */
  load: { before: number[]; after: number[] }
  sizes: Sizes
  results: Result[]
}

export async function writeReport(file: string, report: Report): Promise<void> {
  const results = report.results.map(result => ({
    ...result,
    timesFloor: timesFloor(result),
    shareOfFloor: shareOfFloor(result),
    meetsAim: meetsAim(result),
  }))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify({ ...report, results }, null, 2)}\n`)
}

export function inWords({ machine, load, sizes, results }: Report): string {
  const lines = results.map(rowOf)
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...lines.map(line => line[column]?.length ?? 0)),
  )
  const row = (cells: string[]) =>
    cells
      .map((cell, column) =>
        LEFT.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; Node ${machine.node}, PostgreSQL ${machine.postgres}`,
    `Load average ${load.before.join(' ')} before, ${load.after.join(' ')} after`,
    `${sizes.complaints} complaints with ${sizes.events} events over ${sizes.coops} co-ops, ${sizes.database}; generated in ${sizes.generating.toFixed(0)} s, ${sizes.verifying === null ? 'not verified' : `verified in ${sizes.verifying.toFixed(0)} s`}`,
    '',
    row(HEADINGS),
    ...lines.map(row),
  ].join('\n')
}

const HEADINGS = [
  'ms',
  'p50',
  'p95',
  'aim',
  'a second',
  'statements',
  'floor',
  'p50',
  'p95',
  'a second',
  'times',
  'share',
]
const LEFT = new Set([0, 3, 6])

const rowOf = (result: Result): string[] => [
  result.name,
  figure(result.ours.p50),
  figure(result.ours.p95),
  aimInWords(result),
  figure(result.ours.perSecond),
  result.statements === null ? '' : String(result.statements),
  result.floor,
  figure(result.theirs.p50),
  figure(result.theirs.p95),
  figure(result.theirs.perSecond),
  figure(timesFloor(result)),
  `${figure(shareOfFloor(result) * 100)} %`,
]

function aimInWords(result: Result): string {
  const met = meetsAim(result)
  const aim = result.aimTimes === undefined ? result.aim : `${result.aimTimes} times`
  return met === null ? '' : `${met ? 'under' : 'OVER'} ${aim}`
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
