import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { BACK_TO_ACCOUNT, OwnPassword } from '../../account/fields.tsx'
import { OwnPasswordForm } from '../../account/own-password-form.ts'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { requireStanding } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Do without the app') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStanding(request, context)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const standing = await requireStanding(request, context)
  const remove = async ({ password }: OwnPasswordForm) => {
    const answer = await context.accounts.removeApp(standing, password)
    return answer.done
      ? redirectWithNotice('/account', 'The authenticator app is no longer asked for.')
      : answer
  }
  return takeForm(request, OwnPasswordForm, remove, { hide: ['password'] })
}

export default function WithoutApp() {
  const [form, fields] = useActForm<OwnPasswordForm>()
  return (
    <Page title="Do without the app" back={BACK_TO_ACCOUNT}>
      <p className="govuk-body">From then on your password opens your account, unless you have a passkey.</p>
      <ActForm form={form} submit="Remove the app" cancel="/account" grave>
        <OwnPassword field={fields.password} />
      </ActForm>
    </Page>
  )
}
