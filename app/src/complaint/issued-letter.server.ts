import { isUuid } from '@putright/casework'
import { asPerson } from '@putright/db'
import { letterAsIssued } from '@putright/db/queries/cases'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/** A letter that the person may see, as it was issued; anything else is not found. */
export async function issuedLetter({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const { complaintId = '', letterId = '' } = params
  if (!isUuid(complaintId) || !isUuid(letterId)) return notFound()
  const letter = await asPerson(context.connection, person.id, db =>
    letterAsIssued(db, complaintId, letterId),
  )
  return letter ?? notFound()
}
