import { mkdir, rm } from 'node:fs/promises'
import { countsOf } from './counts.ts'
import { type Counts, run } from './step.ts'
import { REPORTS, STEPS } from './steps.ts'

process.exit(await test())

/** Runs every check in order up to the first that fails, whose exit code it returns. */
async function test(): Promise<number> {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 }
  const from = performance.now()
  let code = 0
  await rm(REPORTS, { recursive: true, force: true })
  await mkdir(REPORTS, { recursive: true })
  for (const [index, step] of STEPS.entries()) {
    const began = performance.now()
    console.log(`\n${index + 1}/${STEPS.length}  ${step.title}`)
    code = await run(step)
    if (step.report) add(total, await countsOf(step.report))
    console.log(`${step.title}: ${code === 0 ? 'good' : 'FAILED'}, ${seconds(began)}`)
    if (code !== 0) break
  }
  console.log(`\nAll in ${seconds(from)}${total.skipped ? `, ${total.skipped} tests skipped` : ''}`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return code
}

function add(total: Counts, more: Counts): void {
  total.passed += more.passed
  total.failed += more.failed
  total.skipped += more.skipped
}

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`
}
