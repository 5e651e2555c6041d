import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { z } from 'zod'
import { takeForm } from '../../form.server.ts'
import { safeReturnTo } from '../../return-to.ts'
import { redirectSignedIn } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const SignInForm = z.object({
  email: z.string('Enter your email address').trim().max(320, 'That is too long for an email address'),
  password: z.string('Enter your password'),
})
type SignInForm = z.infer<typeof SignInForm>

export const meta: MetaFunction = () => [{ title: pageTitle('Sign in') }]

export async function loader({ context }: LoaderFunctionArgs) {
  return (await context.standing()) ? redirect('/') : { signUpOpen: context.signUpOpen }
}

export function action({ request, context }: ActionFunctionArgs) {
  const signIn = async ({ email, password }: SignInForm) => {
    const answer = await context.accounts.signIn(email, password, context.visit)
    if (!answer.signedIn) return answer
    const returnTo = safeReturnTo(new URL(request.url).searchParams.get('returnTo'))
    return redirectSignedIn(returnTo, answer.cookies)
  }
  return takeForm(request, SignInForm, signIn, { hide: ['password'] })
}

export default function SignIn() {
  const [form, fields] = useActForm<SignInForm>()
  const { search } = useLocation()
  const { signUpOpen } = useLoaderData<typeof loader>()
  return (
    <Page title="Sign in">
      <p className="govuk-body-l">
        For complaints officers, committee members and analysts. Residents need no account to complain.
      </p>
      <ActForm form={form} submit="Sign in">
        <TextField
          field={fields.email}
          label="Email address"
          type="email"
          width={30}
          autoComplete="username"
        />
        <TextField
          field={fields.password}
          label="Password"
          type="password"
          width={30}
          autoComplete="current-password"
        />
      </ActForm>
      <p className="govuk-body">
        <a href="/forgotten-password" className="govuk-link">
          I have forgotten my password
        </a>
      </p>
      <p className="govuk-body">
        <a href={`/sign-in/passkey${search}`} className="govuk-link">
          Sign in with a passkey
        </a>
      </p>
      {signUpOpen && (
        <p className="govuk-body">
          <a href="/sign-up" className="govuk-link">
            Set up a co-op, an agent or a federation
          </a>
        </p>
      )}
    </Page>
  )
}
