import type { CoopDb } from '@putright/db'
import { coopBySlug } from '@putright/db/queries/coops'
import { CommandRefusal } from './command-refusal.ts'

/** The co-op that --coop names. */
export async function coopNamed(db: CoopDb, slug: string) {
  const coop = await coopBySlug(db, slug)
  if (!coop)
    throw new CommandRefusal(
      `There is no co-op called “${slug}”. --coop takes its short name, as in its addresses.`,
    )
  return coop
}
