import { asPerson, asPersonThrough, type CoopDb } from '@putright/db'
import type { AppLoadContext } from '@remix-run/node'

/**
 * For a page of no organisation: what is seen through the one from which it was reached, which `?at=` names. Where it names
 * none of theirs, through all they have.
 */
export async function throughNamed<T>(
  request: Request,
  { connection, organisations }: AppLoadContext,
  personId: string,
  work: (db: CoopDb) => Promise<T>,
): Promise<T> {
  const slug = new URL(request.url).searchParams.get('at')
  const named = slug && (await organisations()).find(own => own.slug === slug)
  return named ? asPersonThrough(connection, personId, named.id, work) : asPerson(connection, personId, work)
}
