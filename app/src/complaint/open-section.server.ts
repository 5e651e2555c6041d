import { type ComplaintPage, complaintPage } from '@putright/casework'
import { asPerson, type CoopDb } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/** What a page of a complaint shows: the complaint, and what `read` adds. One that is not for these eyes is not found. */
export async function openSection<More extends object>(
  { request, params, context }: LoaderFunctionArgs,
  read: (page: ComplaintPage, today: CalendarDate, db: CoopDb) => More | Promise<More>,
) {
  const person = await requirePerson(request, context)
  const today = context.today()
  const opened = await asPerson(context.connection, person.id, async db => {
    const page = await complaintPage(db, person.id, params.complaintId ?? '', today)
    return page && { page, today, ...(await read(page, today, db)) }
  })
  return opened ?? notFound()
}
