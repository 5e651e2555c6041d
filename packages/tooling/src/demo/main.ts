import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { DemoHalfLoaded } from '@putright/casework/demo'
import { home, refusalOf, StartRefusal, stopLeftBehind } from '@putright/db/embedded'
import { chosenPorts, Fallen, startInstallation } from '../installation/index.ts'
import { whenCallersGo } from './callers.ts'
import { openBrowser } from './open-browser.ts'
import { progress, seconds } from './progress.ts'
import { forget, noteDown, refuseSecond } from './running.ts'
import { welcome } from './welcome.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
whenCallersGo(() => stop.abort())

process.exit(await demo(process.argv.slice(2)))

async function demo(args: string[]): Promise<number> {
  const folder = home()
  const stack = new AsyncDisposableStack()
  try {
    await run(folder, args, stack)
    return 0
  } catch (cause) {
    if (stop.signal.aborted) return 0
    console.error(`\n${wordsFor(refusalOf(cause, folder))}`)
    return 1
  } finally {
    if (stop.signal.aborted) console.log('\nStopping …')
    await stack.disposeAsync()
  }
}

async function run(folder: string, args: string[], stack: AsyncDisposableStack): Promise<void> {
  const from = performance.now()
  const wanted = wishesIn(args)
  await refuseSecond(folder)
  const ports = await chosenPorts()
  const step = progress(stop.signal)
  if (wanted.reset) {
    await step('Removing the data of earlier demos', async () => {
      await stopLeftBehind(folder)
      await rm(folder, { recursive: true, force: true })
    })
  }
  const appUrl = `http://localhost:${ports.app}`
  await noteDown(folder, appUrl, [])
  stack.defer(() => forget(folder))
  const installation = await startInstallation({
    folder,
    ports,
    durable: true,
    stack,
    signal: stop.signal,
    step,
  })
  await noteDown(folder, appUrl, installation.children)
  console.log(welcome(installation, seconds(from)))
  if (!wanted['no-open']) openBrowser(installation.appUrl)
  const stopped = new Promise<undefined>(resolve =>
    stop.signal.addEventListener('abort', () => resolve(undefined)),
  )
  const fallen = await Promise.race([installation.fell, stopped])
  if (fallen && !stop.signal.aborted) throw new Fallen(fallen)
}

function wishesIn(args: string[]): { reset?: boolean; 'no-open'?: boolean } {
  try {
    return parseArgs({ args, options: { reset: { type: 'boolean' }, 'no-open': { type: 'boolean' } } }).values
  } catch {
    throw new StartRefusal(
      'demo takes --reset (begin again with fresh data) and --no-open (open no browser).',
    )
  }
}

function wordsFor(fault: unknown): string {
  if (fault instanceof StartRefusal || fault instanceof Fallen || fault instanceof DemoHalfLoaded)
    return fault.message
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
}
