import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { z } from 'zod'
import { AskForPasskey } from '../../account/passkey-script.tsx'
import { takeForm } from '../../form.server.ts'
import { safeReturnTo } from '../../return-to.ts'
import { redirectSignedIn } from '../../session.server.ts'
import { useActForm } from '../../ui/act-form.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'

const PasskeyAnswer = z.object({
  answer: z.string('Your browser sent no passkey').max(20_000, 'That is no answer of a passkey'),
})
type PasskeyAnswer = z.infer<typeof PasskeyAnswer>

export const meta: MetaFunction = () => [{ title: pageTitle('Sign in with a passkey') }]

export async function loader({ context }: LoaderFunctionArgs) {
  if (await context.person()) throw redirect('/')
  return { options: await context.accounts.passkeyToSignIn(), nonce: context.nonce }
}

export function action({ request, context }: ActionFunctionArgs) {
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get('returnTo'))
  const signIn = async ({ answer }: PasskeyAnswer) => {
    const opened = await context.accounts.signInByPasskey(answer, context.visit)
    return opened.signedIn ? redirectSignedIn(returnTo, opened.cookies) : opened
  }
  return takeForm(request, PasskeyAnswer, signIn, { hide: ['answer'] })
}

export default function SignInWithPasskey() {
  const { options, nonce } = useLoaderData<typeof loader>()
  const [form] = useActForm<PasskeyAnswer>()
  const { search } = useLocation()
  return (
    <Page
      title="Sign in with a passkey"
      back={{ href: `/sign-in${search}`, text: 'Sign in with a password' }}
    >
      <ErrorSummary form={form} />
      <p className="govuk-body-l">
        Your device asks for your finger, your face or its PIN. No password and no code are needed.
      </p>
      <AskForPasskey ask="get" options={options} nonce={nonce} submit="Use a passkey" />
    </Page>
  )
}
