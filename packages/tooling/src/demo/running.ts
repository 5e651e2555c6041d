import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { identityOf, StartRefusal, stillRuns } from '@putright/db/embedded'
import { z } from 'zod'

const Note = z.object({ demo: z.string(), appUrl: z.string(), children: z.array(z.string()) })

/** Leaves a note of the demo that runs, for the next one to find. */
export async function noteDown(folder: string, appUrl: string, children: number[]): Promise<void> {
  const note: z.infer<typeof Note> = {
    demo: identityOf(process.pid),
    appUrl,
    children: children.map(identityOf),
  }
  await mkdir(folder, { recursive: true })
  await writeFile(`${fileIn(folder)}.part`, JSON.stringify(note))
  await rename(`${fileIn(folder)}.part`, fileIn(folder)) // whole or not at all
}

export const forget = (folder: string): Promise<void> => rm(fileIn(folder), { force: true })

/** Refuses while another demo runs; clears away what one that was killed left running. */
export async function refuseSecond(folder: string): Promise<void> {
  const written = await readFile(fileIn(folder), 'utf8').catch(() => undefined)
  if (!written) return
  const note = Note.parse(JSON.parse(written))
  if (stillRuns(note.demo)) {
    throw new StartRefusal(
      `A demo runs already: ${note.appUrl} (process ${Number.parseInt(note.demo, 10)}). Stop it with Ctrl-C, or set PUTRIGHT_HOME and the ports to run a second one.`,
    )
  }
  await Promise.all(note.children.map(stopLeftover))
  await forget(folder)
}

async function stopLeftover(child: string): Promise<void> {
  if (stillRuns(child)) process.kill(Number.parseInt(child, 10), 'SIGTERM')
  for (let tries = 0; tries < 100 && stillRuns(child); tries += 1) await wait(100)
}

const fileIn = (folder: string) => join(folder, 'demo.json')
