import { isUuid, takeRequestCopy } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '../download.server.ts'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/** A copy of personal data that was given on a request, for whoever may see that; anything else is not found. */
export async function copyDownload({ request, params, context }: LoaderFunctionArgs, as: 'pdf' | 'zip') {
  const person = await requirePerson(request, context)
  const { requestId = '', copyId = '' } = params
  if (!isUuid(requestId) || !isUuid(copyId)) return notFound()
  const content = await asPerson(context.connection, person.id, db =>
    takeRequestCopy(db, requestId, copyId, as),
  )
  if (!content) return notFound()
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': `application/${as}`,
      'Content-Disposition': attachment(`personal-data.${as}`),
      'Cache-Control': 'private, no-store',
    },
  })
}
