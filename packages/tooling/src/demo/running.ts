import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive, StartRefusal } from '@putright/db/embedded'
import { z } from 'zod'

const Note = z.object({ pid: z.number(), appUrl: z.string(), children: z.array(z.number()) })

/** Leaves a note of the demo that runs, for the next one to find. */
export async function noteDown(folder: string, note: z.infer<typeof Note>): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(fileIn(folder), JSON.stringify(note))
}

export const forget = (folder: string): Promise<void> => rm(fileIn(folder), { force: true })

/** Refuses while another demo runs; clears away what one that was killed left running. */
export async function refuseSecond(folder: string): Promise<void> {
  const written = await readFile(fileIn(folder), 'utf8').catch(() => undefined)
  if (!written) return
  const note = Note.safeParse(JSON.parse(written))
  if (note.success && (await isNode(note.data.pid))) {
    throw new StartRefusal(
      `A demo runs already: ${note.data.appUrl} (process ${note.data.pid}). Stop it with Ctrl-C, or set PUTRIGHT_HOME and the ports to run a second one.`,
    )
  }
  if (note.success) await Promise.all(note.data.children.map(stopLeftover))
  await forget(folder)
}

async function stopLeftover(pid: number): Promise<void> {
  if (!(await isNode(pid))) return
  process.kill(pid, 'SIGTERM')
  for (let tries = 0; tries < 50 && isAlive(pid); tries += 1) await wait(100)
}

// The machine may have given the number to another program since.
async function isNode(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes('src/')
}

const fileIn = (folder: string) => join(folder, 'demo.json')
