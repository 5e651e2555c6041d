import { isUuid } from '@putright/casework'
import { asPersonOnCase, type CoopDb } from '@putright/db'
import { letterAsIssued } from '@putright/db/queries/cases'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'
import { declaredFirst } from './declared-first.server.ts'

/** What `read` makes of a letter that the person may see, as it was issued; any other letter is not found. */
export async function issuedLetter<Read>(
  { request, params, context }: LoaderFunctionArgs,
  read: (letter: IssuedLetter, db: CoopDb) => Read | Promise<Read>,
): Promise<Read> {
  const person = await requirePerson(request, context)
  const { complaintId = '', letterId = '' } = params
  if (!isUuid(complaintId) || !isUuid(letterId)) return notFound()
  const opened = await asPersonOnCase(context.connection, person.id, complaintId, async db => {
    await declaredFirst(db, person.id, complaintId, request)
    const letter = await letterAsIssued(db, complaintId, letterId)
    return letter && { read: await read(letter, db) }
  })
  return opened ? opened.read : notFound()
}

type IssuedLetter = NonNullable<Awaited<ReturnType<typeof letterAsIssued>>>
