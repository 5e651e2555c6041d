import { isUuid, readOriginal, takePack } from '@putright/casework'
import type { PackKind } from '@putright/complaint'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '../download.server.ts'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'
import { declaredFirst } from './declared-first.server.ts'

/** One of the files of a pack that the person may see, as it was built; anything else is not found. */
export async function packDownload({ request, params, context }: LoaderFunctionArgs, as: 'pdf' | 'zip') {
  const person = await requirePerson(request, context)
  const { complaintId = '', packId = '' } = params
  if (!isUuid(complaintId) || !isUuid(packId)) return notFound()
  const wantsOriginal = new URL(request.url).searchParams.get('of') === 'original'
  const pack = await asPerson(context.connection, person.id, async db => {
    await declaredFirst(db, person.id, complaintId, request)
    if (!wantsOriginal) return takePack(db, complaintId, packId, as)
    const content = await readOriginal(db, complaintId, packId, as)
    return content && { kind: null, content }
  })
  if (!pack) return notFound()
  const name = pack.kind ? NAMES[pack.kind] : 'original'
  return new Response(new Uint8Array(pack.content), {
    headers: {
      'Content-Type': `application/${as}`,
      'Content-Disposition': attachment(`${name}.${as}`),
      'Cache-Control': 'private, no-store',
    },
  })
}

const NAMES: Record<PackKind, string> = {
  'case file': 'case-file',
  'for the Ombudsman': 'evidence-for-the-ombudsman',
  'subject access': 'personal-data',
}
