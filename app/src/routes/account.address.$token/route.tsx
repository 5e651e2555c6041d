import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BACK_TO_ACCOUNT } from '../../account/fields.tsx'
import { redirectWithNotice } from '../../notice.server.ts'
import { requireStanding } from '../../session.server.ts'
import { Button } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Your new email address') }]

/** Only looks: mail scanners open links before people do. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const standing = await requireStanding(request, context)
  return { email: (await context.accounts.newAddressOf(standing, params.token ?? '')) ?? null }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const standing = await requireStanding(request, context)
  const answer = await context.accounts.confirmNewAddress(standing, params.token ?? '')
  return redirectWithNotice(
    '/account',
    answer.done ? 'From now on, sign in with your new address.' : answer.because,
  )
}

export default function NewAddress() {
  const { email } = useLoaderData<typeof loader>()
  return (
    <Page title="Your new email address" back={BACK_TO_ACCOUNT}>
      {email ? (
        <form method="post">
          <p className="govuk-body-l">From now on you sign in as {email}, and mail goes there.</p>
          <Button>Use this address</Button>
        </form>
      ) : (
        <p className="govuk-body-l">
          This link has been used, has expired, or was asked for by somebody else. Nothing was changed.
        </p>
      )}
    </Page>
  )
}
