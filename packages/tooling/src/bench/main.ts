import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refusalOf } from '@putright/db/embedded'
import { progress } from '../demo/progress.ts'
import { buildApp } from '../installation/app-build.ts'
import { runAccess } from './access/run.ts'
import { measureActs } from './acts.ts'
import { measureCaseFile } from './case-file.ts'
import { fillDatabase } from './filled-database.ts'
import { measureFold } from './fold.ts'
import { measureLetters } from './letters.ts'
import { load, machineWith } from './machine.ts'
import { type Options, optionsIn } from './options.ts'
import { measureHttp } from './over-http.ts'
import { measurePages } from './pages.ts'
import { letActAtRandom } from './random-actors.ts'
import { inWords, writeReport } from './report.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

process.exit(await bench(process.argv.slice(2)))

async function bench(args: string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'putright-bench-'))
  const stack = new AsyncDisposableStack()
  try {
    const options = optionsIn(args)
    stack.defer(() => (options.keep ? console.log(`Kept: ${folder}`) : rm(folder, { recursive: true })))
    await run(folder, options, stack)
    return 0
  } catch (cause) {
    if (stop.signal.aborted) return 130
    console.error(`\n${refusalOf(cause, folder)}`)
    return 1
  } finally {
    await stack.disposeAsync()
  }
}

async function run(folder: string, options: Options, stack: AsyncDisposableStack): Promise<void> {
  if (options.randomActors) return letActAtRandom(options.requests)
  const step = progress(stop.signal)
  if (options.access) return runAccess({ ...options, folder, stack, step })
  if (!options.actsOnly) await step('Building the app', () => buildApp(stop.signal))
  const filled = await fillDatabase({ ...options, folder, stack, step })
  const before = load()
  const from = Temporal.Now.instant().toString()
  const rest = async () => [
    ...(await step('Folds', measureFold)),
    ...(await step('Letters', measureLetters)),
    ...(await step('Pages’ questions', () => measurePages(filled))),
    ...(await step('Pages over HTTP', () => measureHttp(filled, { folder, stack, signal: stop.signal }))),
  ]
  const results = [
    ...(options.actsOnly ? [] : await rest()),
    ...(await step('Acts', () => measureActs(filled))),
    ...(await step('Case file', measureCaseFile)),
  ]
  const report = {
    from,
    to: Temporal.Now.instant().toString(),
    machine: await machineWith(filled.owner),
    load: { before, after: load() },
    sizes: filled.sizes,
    results,
  }
  await writeReport(options.json, report)
  console.log(`\n${inWords(report)}\n\nWritten to ${options.json}`)
}
