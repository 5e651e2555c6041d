import { writeFile } from 'node:fs/promises'
import { load, machineWith } from '../machine.ts'
import { inWords, writeReport } from '../report.ts'
import { fillForAccess, type Wanted } from './filled.ts'
import { measureAccess } from './measure.ts'

/** Fills, measures and reports; the plans stand beside the figures, so that a slower day can be read. */
export async function runAccess(wanted: Wanted & { json: string }): Promise<void> {
  const filled = await fillForAccess(wanted)
  const before = load()
  const from = Temporal.Now.instant().toString()
  const { results, plans } = await wanted.step('Lists and counts', () => measureAccess(filled))
  const report = {
    from,
    to: Temporal.Now.instant().toString(),
    machine: await machineWith(filled.hand),
    load: { before, after: load() },
    sizes: filled.sizes,
    results,
  }
  const beside = wanted.json.replace(/(\.json)?$/, '.plans.txt')
  await writeReport(wanted.json, report)
  await writeFile(beside, plans)
  console.log(`\n${inWords(report)}\n\nWritten to ${wanted.json}, how it was planned to ${beside}`)
}
