import { type ComplaintPage, complaintPage } from '@putright/casework'
import type { Act } from '@putright/complaint'
import { asPerson, type CoopDb } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/**
 * What the page of an act shows: the complaint, why the act is not for this person now, if so, and what `read` adds.
 * A complaint one may not see is not found.
 */
export async function openAct<More extends object>(
  { request, params, context }: LoaderFunctionArgs,
  act: Act,
  read: (page: ComplaintPage, today: CalendarDate, db: CoopDb) => More | Promise<More>,
) {
  const person = await requirePerson(request, context)
  const today = context.today()
  const opened = await asPerson(context.connection, person.id, async db => {
    const page = await complaintPage(db, person.id, params.complaintId ?? '', today)
    return page && { page, today, because: whyNotFor(page, act), ...(await read(page, today, db)) }
  })
  return opened ?? notFound()
}

function whyNotFor({ offers, coop }: ComplaintPage, act: Act): string | null {
  const offer = offers.find(one => one.act === act)
  return offer ? offer.because : `This is for those who handle complaints for ${coop.name}.`
}
