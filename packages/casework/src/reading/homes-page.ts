import type { CoopDb } from '@putright/db'
import { coopBySlug } from '@putright/db/queries/coops'
import { homesOf } from '@putright/db/queries/independence'
import { handles, peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'

/** The members of a co-op and where each lives, for those who handle its complaints; null for anybody else. */
export async function homesPage(db: CoopDb, slug: string, today: CalendarDate) {
  const coop = await coopBySlug(db, slug)
  if (!coop || !(await handles(db, coop.id))) return null
  const homes = new Map((await homesOf(db, coop.id)).map(({ personId, home }) => [personId, home]))
  const people = await peopleFor(db, coop.id, today)
  return {
    coop: { slug: coop.slug, name: coop.name },
    members: people
      .filter(({ kind }) => kind === 'coop')
      .map(({ id, name, roles }) => ({ id, name, roles, home: homes.get(id) ?? '' })),
  }
}
