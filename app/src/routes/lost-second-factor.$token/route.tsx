import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OwnPasswordForm } from '../../account/own-password-form.ts'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Reset your second factor'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

/** Only looks: mail scanners open links before people do. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { wait, ...tried } = await context.accounts.factorResetOpens(params.token ?? '', context.visit)
  if (wait) return { opens: false, because: wait }
  return { opens: 'found' in tried && tried.found === true, because: CLOSED }
}

const CLOSED =
  'This link has been used, was stopped, has expired, or was not copied whole. Ask whoever runs your organisation again.'

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reset = async ({ password }: OwnPasswordForm) => {
    const answer = await context.accounts.resetFactor(params.token ?? '', password, context.visit)
    return answer.done ? redirectWithNotice('/sign-in', DONE) : answer
  }
  return takeForm(request, OwnPasswordForm, reset, { hide: ['password'] })
}

const DONE = 'Your second factor is removed. Sign in, and set up another if your role asks for one.'

export default function Reset() {
  const { opens, because } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<OwnPasswordForm>()
  return (
    <Page title={opens ? TITLE : 'This link does not open'}>
      {opens ? (
        <>
          <p className="govuk-body-l">
            This removes your authenticator app, passkeys and recovery codes, and signs you out everywhere.
            Then you sign in with your password, and set up another.
          </p>
          <p className="govuk-body">
            If you have them after all, <SignIn>sign in as usual</SignIn>: nothing is removed, and this link
            stops working.
          </p>
          <ActForm form={form} submit="Remove them">
            <TextField
              field={fields.password}
              label="Your password"
              hint="The one you sign in with."
              type="password"
              width={30}
              autoComplete="current-password"
            />
          </ActForm>
        </>
      ) : (
        <>
          <p className="govuk-body-l">{because}</p>
          <p className="govuk-body">
            <SignIn>Sign in</SignIn>
          </p>
        </>
      )}
    </Page>
  )
}

const SignIn = ({ children }: { children: string }) => (
  <a href="/sign-in" className="govuk-link">
    {children}
  </a>
)
