import { type Connection, connect } from '@putright/db'
import { databaseUrl } from '@putright/db/embedded'
import { CommandRefusal } from './command-refusal.ts'

/** Opens the database of DATABASE_URL, else the embedded one, which is stopped afterwards if this started it. */
export async function withDatabase<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const database = await databaseUrl()
  const connection = connect(database.url)
  const finish = async () => {
    await connection.close()
    await database.stop()
  }
  const interrupted = () => void finish().then(() => process.exit(130))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    return await work(connection)
  } catch (fault) {
    throw isUnreachable(fault) ? new CommandRefusal(unreachable(database.url)) : fault
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
    await finish()
  }
}

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '3D000']

const isUnreachable = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && UNREACHABLE.includes(String(fault.code))

function unreachable(url: string): string {
  const { host, pathname } = new URL(url)
  return `The database ${pathname.slice(1)} at ${host} cannot be opened. Check DATABASE_URL, or unset it to use the embedded database.`
}
