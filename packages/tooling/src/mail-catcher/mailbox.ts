import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaughtMail, readMail } from './caught-mail.ts'

/** Mails in memory, each also a file, so that a restart keeps them. */
export interface Mailbox {
  /** Newest first. */
  all(): CaughtMail[]
  find(id: string): CaughtMail | undefined
  add(raw: Buffer): Promise<void>
}

export async function openMailbox(folder: string): Promise<Mailbox> {
  await mkdir(folder, { recursive: true })
  const names = (await readdir(folder)).filter(name => name.endsWith('.eml')).sort()
  const mails = await Promise.all(names.map(name => keptMail(folder, name)))
  let next = names.length === 0 ? 1 : Number.parseInt(names.at(-1) ?? '', 10) + 1
  return {
    all: () => mails.toReversed(),
    find: id => mails.find(mail => mail.id === id),
    async add(raw) {
      const id = String(next++).padStart(6, '0')
      const mail = await readMail(id, raw, new Date())
      // Whole or not at all: the sender is told “accepted” only once the file has its name.
      await writeFile(join(folder, `${id}.part`), raw)
      await rename(join(folder, `${id}.part`), join(folder, `${id}.eml`))
      mails.push(mail)
    },
  }
}

async function keptMail(folder: string, name: string): Promise<CaughtMail> {
  const file = join(folder, name)
  const [raw, { mtime }] = await Promise.all([readFile(file), stat(file)])
  return readMail(name.replace('.eml', ''), raw, mtime)
}
