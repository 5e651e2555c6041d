import { readDocument } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { declaredFirst } from '../../complaint/declared-first.server.ts'
import { fileOf } from '../../download.server.ts'
import { notFound } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'

/** A document of a complaint, to be kept: nothing that was sent in is ever shown as a page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const { complaintId = '', documentId = '' } = params
  const document = await asPerson(context.connection, person.id, async db => {
    await declaredFirst(db, person.id, complaintId, request)
    return readDocument(db, complaintId, documentId)
  })
  return document ? fileOf(document.name, document.mediaType, document.content) : notFound()
}
