import { type RequestPage, requestPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/** What a page of a request shows. One that is not for these eyes is not found. */
export async function openRequest({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const today = context.today()
  const page: RequestPage | null = await asPerson(context.connection, person.id, db =>
    requestPage(db, params.requestId ?? '', today),
  )
  return page ? { page, today } : notFound()
}
