import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { BACK_TO_ACCOUNT, OwnPassword, RecoveryCodes } from '../../account/fields.tsx'
import { takeForm } from '../../form.server.ts'
import { safeReturnTo } from '../../return-to.ts'
import { requireEnrolling } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const AppForm = z.object({
  code: z.string('Enter the code that the app shows').trim().max(40, 'A code has six digits'),
  password: z.string().default(''),
})
type AppForm = z.infer<typeof AppForm>

export const meta: MetaFunction = () => [{ title: pageTitle('Authenticator app') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const standing = await requireEnrolling(request, context)
  const { needs, person } = standing
  const factors = await context.accounts.factorsOf(person.id)
  return {
    ...factors,
    must: needs !== null,
    goOn: goOnTo(request),
    ...(await context.accounts.enrolment(standing)),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const standing = await requireEnrolling(request, context)
  const add = async (form: AppForm) => {
    const answer = await context.accounts.addApp(standing, form)
    if (!answer.done) return answer
    return answer.codes ? { shown: { codes: answer.codes } } : redirect(goOnTo(request))
  }
  return takeForm(request, AppForm, add, { hide: ['code', 'password'] })
}

const goOnTo = ({ url }: Request): string =>
  safeReturnTo(new URL(url).searchParams.get('returnTo') ?? '/account')

export default function AuthenticatorApp() {
  const { app, passkeys, must, goOn, qrCode, secret } = useLoaderData<typeof loader>()
  const shown = useActionData<{ codes?: string[] }>()
  const [form, fields] = useActForm<AppForm>()
  if (shown?.codes)
    return (
      <Page title="Your second factor is set up">
        <RecoveryCodes codes={shown.codes} />
        <ButtonLink href={goOn}>I have kept them: go on</ButtonLink>
      </Page>
    )
  return (
    <Page title="Authenticator app" {...(!must && { back: BACK_TO_ACCOUNT })}>
      {must && (
        <p className="govuk-body-l">
          Your role reaches many people’s complaints, so a password alone does not open it. Set up a second
          factor once, and you are asked for it whenever you sign in.
        </p>
      )}
      <ol className="govuk-list govuk-list--number">
        <li>Install an authenticator app on your phone, if you have none. Any of them will do.</li>
        <li>In the app, add an account by the picture below, or by typing the key.</li>
        <li>Enter the six digits that it shows.</li>
      </ol>
      <div
        className="qr-code"
        role="img"
        aria-label="A QR code for your authenticator app. The key below says the same."
        dangerouslySetInnerHTML={{ __html: qrCode }}
      />
      <p className="govuk-body">
        The key, for typing: <strong className="typed-key">{secret}</strong>
      </p>
      <ActForm form={form} submit="Use this app">
        <TextField
          field={fields.code}
          label="Code"
          width={10}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        {(app || passkeys > 0) && <OwnPassword field={fields.password} />}
      </ActForm>
      {must ? (
        <OtherWays />
      ) : (
        app && (
          <a href="/account/second-factor/removal" className="govuk-link">
            Do without the app
          </a>
        )
      )}
    </Page>
  )
}

const OtherWays = () => (
  <>
    <p className="govuk-body">
      No phone? A{' '}
      <a href="/account/passkeys" className="govuk-link">
        passkey
      </a>{' '}
      on this computer does as well.
    </p>
    <form method="post" action="/sign-out">
      <Button secondary>Sign out</Button>
    </form>
  </>
)
