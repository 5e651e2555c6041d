import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { z } from 'zod'
import { BACK_TO_ACCOUNT, OwnPassword } from '../../account/fields.tsx'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { requireStanding } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const PasswordForm = z.object({
  password: z.string('Enter your password'),
  newPassword: z.string('Choose a password'),
})
type PasswordForm = z.infer<typeof PasswordForm>

export const meta: MetaFunction = () => [{ title: pageTitle('Change your password') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStanding(request, context)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const standing = await requireStanding(request, context)
  const change = async (form: PasswordForm) => {
    const answer = await context.accounts.changePassword(standing, form)
    if (!answer.done) return answer
    const page = await redirectWithNotice(
      '/account',
      'Your password is changed. Everywhere else you have been signed out.',
    )
    page.headers.append('Set-Cookie', answer.cookie)
    return page
  }
  return takeForm(request, PasswordForm, change, { hide: ['password', 'newPassword'] })
}

export default function Password() {
  const [form, fields] = useActForm<PasswordForm>()
  return (
    <Page title="Change your password" back={BACK_TO_ACCOUNT}>
      <p className="govuk-body">
        Wherever else you are signed in, you will be signed out. A mail tells you of it.
      </p>
      <ActForm form={form} submit="Change the password" cancel="/account">
        <OwnPassword field={fields.password} />
        <TextField
          field={fields.newPassword}
          label="New password"
          hint="At least 12 characters. Three or four words together do well."
          type="password"
          width={30}
          autoComplete="new-password"
        />
      </ActForm>
    </Page>
  )
}
