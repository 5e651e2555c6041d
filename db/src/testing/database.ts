import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Connection, connect } from '../connect.ts'
import type { LoginUrls } from '../embedded/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
    logins: LoginUrls
    /** Where their passwords are kept. */
    loginsFolder: string
  }
}

export interface TestDatabase {
  url: string
  /** As app and worker sign in to it. */
  logins: LoginUrls
  connection: Connection
  close(): Promise<void>
}

/** A database of its own for one test file, copied from the migrated template. Close it in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('serverUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const owner = new pg.Client({ connectionString: `${serverUrl}postgres` })
  owner.on('error', () => {})
  await owner.connect()
  await owner.query(`create database ${name} template template_putright`)
  await owner.end()
  const url = serverUrl + name
  const connection = connect(url)
  await connection.pool.query('call keep_temporary_tables_from_pages()')
  const { web, accounts, jobs } = inject('logins')
  const logins = {
    web: ofDatabase(web, name),
    accounts: ofDatabase(accounts, name),
    jobs: ofDatabase(jobs, name),
  }
  return { url, logins, connection, close: () => connection.close() }
}

const ofDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: name }).href
