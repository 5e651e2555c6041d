import { isUuid } from '@putright/casework'
import type { CoopDb } from '@putright/db'
import { passedOnById } from '@putright/db/queries/intake'
import { notFound } from '../responses.server.ts'

/** What a member was told and `?from=` names; null where the address names nothing. One that is not for these eyes is not found. */
export async function passedOnToLog(db: CoopDb, request: Request) {
  const id = new URL(request.url).searchParams.get('from')
  if (id === null) return null
  return (isUuid(id) && (await passedOnById(db, id))) || notFound()
}
