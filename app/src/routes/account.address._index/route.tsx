import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { z } from 'zod'
import { BACK_TO_ACCOUNT, OwnPassword } from '../../account/fields.tsx'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { requireStanding } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const AddressForm = z.object({
  email: z
    .string('Enter the new address')
    .trim()
    .max(320, 'That is too long for an email address')
    .pipe(z.email('Enter an email address such as name@example.org')),
  password: z.string('Enter your password'),
})
type AddressForm = z.infer<typeof AddressForm>

export const meta: MetaFunction = () => [{ title: pageTitle('Change your email address') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStanding(request, context)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const standing = await requireStanding(request, context)
  const ask = async (form: AddressForm) => {
    const answer = await context.accounts.askForNewAddress(standing, form)
    return answer.done
      ? redirectWithNotice(
          '/account',
          'A link is on its way to the new address. Open it within a day, signed in.',
        )
      : answer
  }
  return takeForm(request, AddressForm, ask, { hide: ['password'] })
}

export default function Address() {
  const [form, fields] = useActForm<AddressForm>()
  return (
    <Page title="Change your email address" back={BACK_TO_ACCOUNT}>
      <p className="govuk-body">
        A link goes to the new address. Until you open it nothing changes; after that you sign in with the new
        address, and the old one is told.
      </p>
      <ActForm form={form} submit="Send the link" cancel="/account">
        <TextField
          field={fields.email}
          label="New email address"
          type="email"
          width={30}
          autoComplete="email"
        />
        <OwnPassword field={fields.password} />
      </ActForm>
    </Page>
  )
}
