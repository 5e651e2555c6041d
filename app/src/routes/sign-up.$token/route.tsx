import { FIRST_POLICY, yearEndedOn } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Choose a password'

const FoundingForm = z.object({ password: z.string('Choose a password') })
type FoundingForm = z.infer<typeof FoundingForm>

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

/** Only looks: mail scanners open links before people do. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return context.accounts.signUpBehind(params.token ?? '', context.visit)
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const complete = async ({ password }: FoundingForm) => {
    const { accounts, visit } = context
    const begins = {
      policy: FIRST_POLICY,
      yearEndedOn: (yearEnd: string) => yearEndedOn(yearEnd, context.today()),
    }
    const answer = await accounts.completeSignUp(params.token ?? '', password, begins, visit)
    return answer.done
      ? redirectWithNotice('/sign-in', 'It is set up. Sign in with your e-mail address and your password.')
      : answer
  }
  return takeForm(request, FoundingForm, complete, { hide: ['password'] })
}

export default function Found() {
  const tried = useLoaderData<typeof loader>()
  if (tried.wait !== null) return <Closed because={tried.wait} />
  return tried.found ? <Choose {...tried.found} /> : <Closed because={RUN_OUT} />
}

function Choose({ name, email }: { name: string; email: string }) {
  const [form, fields] = useActForm<FoundingForm>()
  return (
    <Page title={TITLE} caption={name}>
      <p className="govuk-body">
        With it and the address {email} you sign in from now on. {name} is set up as soon as you have chosen
        one.
      </p>
      <ActForm form={form} submit={`Set up ${name}`}>
        <TextField
          field={fields.password}
          label="Password"
          hint="At least 12 characters. Three or four words together do well."
          type="password"
          width={30}
          autoComplete="new-password"
        />
      </ActForm>
    </Page>
  )
}

const RUN_OUT =
  'It has been used, or has run out after a day. If your organisation is set up, sign in; otherwise begin again.'

const Closed = ({ because }: { because: string }) => (
  <Page title="This link does not open">
    <p className="govuk-body">{because}</p>
    <div className="govuk-button-group">
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
      <ButtonLink href="/sign-up" secondary>
        Set up an organisation
      </ButtonLink>
    </div>
  </Page>
)
