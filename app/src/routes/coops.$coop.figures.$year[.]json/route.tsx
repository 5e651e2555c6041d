import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordExport } from '../../audit/record-export.server.ts'
import { downloadOf } from '../../download.server.ts'
import { plainYear } from '../../figures/addresses.ts'
import { openFigures } from '../../figures/open-figures.server.ts'
import { notFound } from '../../responses.server.ts'

/** The figures in the public format, as the page shows them. */
export async function loader(args: LoaderFunctionArgs) {
  const { coop, year, figures } = await openFigures(args)
  if (!figures) return notFound()
  await recordExport(args, {
    organisationId: coop.id,
    what: 'figures exported',
    subject: { year: plainYear(year.label) },
  })
  return downloadOf(
    `figures-${coop.slug}-${plainYear(year.label)}.json`,
    'application/json',
    `${JSON.stringify(figures, null, 2)}\n`,
  )
}
