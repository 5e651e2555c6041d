import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const ResetForm = z.object({ newPassword: z.string('Choose a password') })
type ResetForm = z.infer<typeof ResetForm>

export const meta: MetaFunction = () => [{ title: pageTitle('Choose a new password') }]

/** Only looks: mail scanners open links before people do. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { wait, ...tried } = await context.accounts.resetOpens(params.token ?? '', context.visit)
  if (wait) return { opens: false, because: wait }
  return { opens: 'found' in tried && tried.found === true, because: CLOSED }
}

const CLOSED = 'This link has been used, has expired, or was not copied whole. Ask for another.'

export async function action({ request, params, context }: ActionFunctionArgs) {
  const set = async ({ newPassword }: ResetForm) => {
    const answer = await context.accounts.resetPassword(params.token ?? '', newPassword, context.visit)
    return answer.done ? redirectWithNotice('/sign-in', 'Your new password is set. Sign in with it.') : answer
  }
  return takeForm(request, ResetForm, set, { hide: ['newPassword'] })
}

export default function Reset() {
  const { opens, because } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<ResetForm>()
  return (
    <Page title="Choose a new password">
      {opens ? (
        <ActForm form={form} submit="Set the password">
          <TextField
            field={fields.newPassword}
            label="New password"
            hint="At least 12 characters. Three or four words together do well."
            type="password"
            width={30}
            autoComplete="new-password"
          />
        </ActForm>
      ) : (
        <>
          <p className="govuk-body-l">{because}</p>
          <ButtonLink href="/forgotten-password">Ask for a link</ButtonLink>
        </>
      )}
    </Page>
  )
}
