import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'

export interface LoginUrls {
  /** For the app's pages: nothing until they go through a door for somebody. */
  web: string
  /** For the app again: passwords, sessions and the links that people are mailed, and nothing else. */
  accounts: string
  /** For the worker: nothing until it goes through asWorker. */
  jobs: string
}

const Passwords = z.record(z.string(), z.string().min(20))

const LOGINS = { web: 'putright_web', accounts: 'putright_web_accounts', jobs: 'putright_jobs' }

/** Makes the logins with which app and worker sign in to the database, with passwords kept in `folder`. */
export async function grantLogins(ownerUrl: string, folder: string): Promise<LoginUrls> {
  const passwords = await keptPasswords(join(folder, 'logins.json'))
  const owner = new pg.Client({ connectionString: ownerUrl })
  owner.on('error', () => {})
  await owner.connect()
  try {
    for (const [use, name] of Object.entries(LOGINS)) await login(owner, name, passwords[use] ?? '')
    await owner.query('grant putright_accounts to putright_web_accounts with inherit true, set false')
    await owner.query('grant putright_app to putright_web with inherit false, set true')
    // A door's statement names the function that says what somebody sees, before the role is taken on.
    await owner.query('grant usage on schema public to putright_web')
    // Of a database whose one login did for both.
    await owner.query('revoke putright_accounts from putright_web')
    await owner.query('grant putright_worker to putright_jobs with inherit false, set true')
  } finally {
    await owner.end()
  }
  const urlFor = (use: keyof LoginUrls) => signedIn(ownerUrl, LOGINS[use], passwords[use] ?? '')
  return { web: urlFor('web'), accounts: urlFor('accounts'), jobs: urlFor('jobs') }
}

async function keptPasswords(file: string): Promise<z.infer<typeof Passwords>> {
  const kept = Passwords.parse(JSON.parse(await readFile(file, 'utf8').catch(() => '{}')))
  const all = Object.fromEntries(
    Object.keys(LOGINS).map(use => [use, kept[use] ?? randomBytes(24).toString('base64url')]),
  )
  await writeFile(file, JSON.stringify(all), { mode: 0o600 })
  return all
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
