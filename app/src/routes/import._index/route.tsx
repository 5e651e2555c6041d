import { coopsHandled } from '@putright/db/queries/people'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { throughNamed } from '../../organisation/through-named.server.ts'
import { importAddress } from '../../register-import/addresses.ts'
import { notYours } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'

const TITLE = 'Import a register'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const coops = await throughNamed(request, context, person.id, coopsHandled)
  const [only, another] = coops
  if (!only) return notYours()
  return another ? { coops } : redirect(importAddress(only.slug))
}

export default function Import() {
  const { coops } = useLoaderData<typeof loader>()
  return (
    <Page title={TITLE}>
      <p className="govuk-body-l">Whose register is it?</p>
      <ul className="govuk-list govuk-list--spaced">
        {coops.map(({ slug, name }) => (
          <li key={slug}>
            <a href={importAddress(slug)} className="govuk-link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
