import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { REPOSITORY } from '../repository.ts'

/** Nothing imports jobs, so its step of migrating is run, not called. */
export async function migrateQueueTables(ownerUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/migrate.ts'], {
    cwd: join(REPOSITORY, 'jobs'),
    env: { ...process.env, DATABASE_URL: ownerUrl },
  })
}
