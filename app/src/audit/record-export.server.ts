import { recordAudit } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { requirePerson } from '../session.server.ts'

type Entry = Parameters<typeof recordAudit>[1]

/** Writes in the audit log that somebody takes something out of Putright; called before they get it. */
export async function recordExport({ request, context }: LoaderFunctionArgs, entry: Entry): Promise<void> {
  const { id } = await requirePerson(request, context)
  await asPerson(context.connection, id, db => recordAudit(db, entry))
}
