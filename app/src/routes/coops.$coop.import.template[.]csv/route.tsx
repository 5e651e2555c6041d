import { coopToImportInto } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { downloadOf } from '../../download.server.ts'
import { templateCsv } from '../../register-import/template.ts'
import { notFound } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'

/** An empty register to fill in. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const coop = await asPerson(context.connection, person.id, db => coopToImportInto(db, params.coop ?? ''))
  return coop ? downloadOf('empty-register.csv', 'text/csv; charset=utf-8', templateCsv()) : notFound()
}
