import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { firstPageOf } from '../../organisation/addresses.ts'
import { requirePerson } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'

const TITLE = 'You have no role today'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

/** Everybody has a first page: the worklist, or the figures for those who see no cases. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!(await context.standing())) return redirect('/sign-in')
  await requirePerson(request, context)
  const [first] = await context.organisations()
  return first ? redirect(firstPageOf(first)) : null
}

export default function NoRole() {
  return (
    <Page title={TITLE}>
      <p className="govuk-body">
        Your account is in order, but you have no role in any organisation today. It may have ended, or begin
        on a later day. Whoever runs your co-op, agent or federation here can invite you again.
      </p>
    </Page>
  )
}
