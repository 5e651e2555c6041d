import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'

/** A logo as it was uploaded. `sha256` in hexadecimal. */
export interface StoredLogo {
  sha256: string
  mediaType: 'image/png' | 'image/jpeg'
  content: Buffer
}

/** Has an organisation’s letters carry a logo from now on. One that it had before is kept once. */
export async function putLogo(
  db: CoopDb,
  organisationId: string,
  { sha256, mediaType, content }: StoredLogo,
): Promise<void> {
  await db
    .insertInto('organisation_logos')
    .values({ organisation_id: organisationId, sha256, media_type: mediaType, content })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await nameLogo(db, organisationId, sha256)
}

/** Which of its logos letters have from now on; null: none. */
export async function nameLogo(db: CoopDb, organisationId: string, sha256: string | null): Promise<void> {
  await db
    .updateTable('organisations')
    .set({ logo: sha256 })
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
}

/** Logos by their fingerprints, for anybody who has one; those that there are. */
export async function logosBy(db: CoopDb, fingerprints: readonly string[]): Promise<StoredLogo[]> {
  if (fingerprints.length === 0) return []
  const { rows } = await sql<StoredLogo>`
    select sha256, media_type as "mediaType", content from logos_by(${[...new Set(fingerprints)]})`.execute(
    db,
  )
  return rows
}
