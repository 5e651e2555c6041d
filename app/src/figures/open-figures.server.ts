import { figuresPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

/** The figures of the co-op and the year in the address, for those who may see them. */
export async function openFigures({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const { coop = '', year = '' } = params
  const page = await asPerson(context.connection, person.id, db =>
    figuresPage(db, coop, year, context.today()),
  )
  return page ?? notFound()
}
