import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'

export interface LoginUrls {
  /** For the app: passwords and sessions at once, everything else only through asPerson. */
  web: string
  /** For the worker: nothing until it goes through asWorker. */
  jobs: string
}

const Passwords = z.object({ web: z.string().min(20), jobs: z.string().min(20) })

/** Makes the two logins with which app and worker sign in to the database, with passwords kept in `folder`. */
export async function grantLogins(ownerUrl: string, folder: string): Promise<LoginUrls> {
  const passwords = await keptPasswords(join(folder, 'logins.json'))
  const owner = new pg.Client({ connectionString: ownerUrl })
  owner.on('error', () => {})
  await owner.connect()
  try {
    await login(owner, 'putright_web', passwords.web)
    await login(owner, 'putright_jobs', passwords.jobs)
    await owner.query('grant putright_accounts to putright_web with inherit true, set false')
    await owner.query('grant putright_app to putright_web with inherit false, set true')
    await owner.query('grant putright_worker to putright_jobs with inherit false, set true')
  } finally {
    await owner.end()
  }
  return {
    web: signedIn(ownerUrl, 'putright_web', passwords.web),
    jobs: signedIn(ownerUrl, 'putright_jobs', passwords.jobs),
  }
}

async function keptPasswords(file: string): Promise<z.infer<typeof Passwords>> {
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept) return Passwords.parse(JSON.parse(kept))
  const made = { web: randomBytes(24).toString('base64url'), jobs: randomBytes(24).toString('base64url') }
  await writeFile(file, JSON.stringify(made), { mode: 0o600 })
  return made
}

async function login(owner: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name])
  const words = `${owner.escapeIdentifier(name)} login password ${owner.escapeLiteral(password)}`
  await owner.query(`${rowCount ? 'alter' : 'create'} role ${words}`)
}

function signedIn(ownerUrl: string, name: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = name
  url.password = password
  return url.href
}
