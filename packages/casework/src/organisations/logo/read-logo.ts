import { asAnybody, type Connection } from '@putright/db'
import { logosBy, type StoredLogo } from '@putright/db/queries/logos'

/** A logo for anybody who knows its fingerprint, which is on what carries it; null where there is none. */
export async function readLogo(connection: Connection, sha256: string): Promise<StoredLogo | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  const [logo] = await asAnybody(connection, db => logosBy(db, [sha256]))
  return logo ?? null
}
