import { type ComplaintPage, complaintPage, isUuid } from '@putright/casework'
import { asPersonOnCase, type CoopDb } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'
import { declarationFirst } from './declared-first.server.ts'

/**
 * What a page of a complaint shows: the complaint, and what `read` adds. One that is not for these eyes is not found; one
 * that somebody was given to consider asks them first whether they have a conflict of interest (5.8).
 */
export async function openSection<More extends object>(
  { request, params, context }: LoaderFunctionArgs,
  read: (page: ComplaintPage, today: CalendarDate, db: CoopDb) => More | Promise<More>,
  asks?: 'undeclared',
) {
  const person = await requirePerson(request, context)
  const today = context.today()
  const complaintId = params.complaintId ?? ''
  if (!isUuid(complaintId)) return notFound()
  const opened = await asPersonOnCase(context.connection, person.id, complaintId, async db => {
    const page = await complaintPage(db, person.id, complaintId, today)
    if (page?.declarationDue && asks !== 'undeclared') throw declarationFirst(page.id, request)
    return page && { page, today, ...(await read(page, today, db)) }
  })
  return opened ?? notFound()
}
