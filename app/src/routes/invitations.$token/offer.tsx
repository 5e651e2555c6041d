import type { JoiningForm } from '@putright/casework'
import type { Role } from '@putright/complaint'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { ROLE_NAMES } from '../../people/words.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface OfferProps {
  organisation: string
  email: string
  roles: readonly Role[]
  untilOn: CalendarDate | null
  wants: 'acceptance' | 'sign-in' | 'name and password'
  signIn: string
}

/** What an invitation offers, and what is needed to accept it. */
export const Offer = ({ organisation, email, roles, untilOn, wants, signIn }: OfferProps) => (
  <Page title={`Join ${organisation}`}>
    <p className="govuk-body-l">
      {organisation} invites {email} as {inWords(roles)}
      {untilOn && `, until ${dateInWords(untilOn)}`}.
    </p>
    {wants === 'sign-in' && (
      <>
        <p className="govuk-body">
          This address has an account. Sign in with it, and you are brought back here.
        </p>
        <ButtonLink href={signIn}>Sign in</ButtonLink>
      </>
    )}
    {wants === 'acceptance' && <Accept />}
    {wants === 'name and password' && <NewAccount />}
  </Page>
)

const inWords = (roles: readonly Role[]) => roles.map(role => ROLE_NAMES[role]).join(' and ')

function Accept() {
  const [form] = useActForm()
  return <ActForm form={form} submit="Accept the invitation" />
}

function NewAccount() {
  const [form, fields] = useActForm<JoiningForm>()
  return (
    <ActForm form={form} submit="Accept and make an account">
      <TextField
        field={fields.name}
        label="Your name"
        hint="As others here know you."
        width={30}
        autoComplete="name"
      />
      <TextField
        field={fields.password}
        label="Choose a password"
        hint="At least 12 characters. Three or four words together do well."
        type="password"
        width={30}
        autoComplete="new-password"
      />
    </ActForm>
  )
}
