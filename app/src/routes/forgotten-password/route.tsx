import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { z } from 'zod'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const ForgottenForm = z.object({
  email: z
    .string('Enter your email address')
    .trim()
    .max(320, 'That is too long for an email address')
    .pipe(z.email('Enter an email address such as name@example.org')),
})
type ForgottenForm = z.infer<typeof ForgottenForm>

export const meta: MetaFunction = () => [{ title: pageTitle('Set a new password') }]

export const loader = () => null

export function action({ request, context }: ActionFunctionArgs) {
  return takeForm(request, ForgottenForm, async ({ email }) => {
    const because = await context.accounts.askForReset(email, context.visit)
    if (because) return { because }
    return redirectWithNotice(
      '/sign-in',
      'If there is an account with that address, a link to set a new password is on its way to it. It opens for an hour.',
    )
  })
}

export default function ForgottenPassword() {
  const [form, fields] = useActForm<ForgottenForm>()
  return (
    <Page title="Set a new password" back={{ href: '/sign-in', text: 'Sign in' }}>
      <p className="govuk-body">A link to set a new password goes to the address you sign in with.</p>
      <ActForm form={form} submit="Send the link">
        <TextField
          field={fields.email}
          label="Email address"
          type="email"
          width={30}
          autoComplete="username"
        />
      </ActForm>
    </Page>
  )
}
