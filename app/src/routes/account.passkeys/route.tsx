import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { BACK_TO_ACCOUNT, RecoveryCodes } from '../../account/fields.tsx'
import { AskForPasskey } from '../../account/passkey-script.tsx'
import { takeForm } from '../../form.server.ts'
import { momentInWords } from '../../moments.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { requireEnrolling } from '../../session.server.ts'
import { useActForm } from '../../ui/act-form.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const PasskeyForm = z.object({
  name: z
    .string('Give it a name, such as “Laptop”')
    .trim()
    .min(1, 'Give it a name, such as “Laptop”')
    .max(60, 'Give it a name of no more than 60 characters')
    .regex(/^\P{Cc}*$/u, 'A name is one line'),
  answer: z.string('Your browser sent no passkey').max(20_000, 'That is no answer of a passkey'),
})
type PasskeyForm = z.infer<typeof PasskeyForm>

export const meta: MetaFunction = () => [{ title: pageTitle('Passkeys') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const standing = await requireEnrolling(request, context)
  const passkeys = await context.accounts.passkeysOf(standing.person.id)
  return {
    must: standing.needs !== null,
    nonce: context.nonce,
    options: await context.accounts.passkeyToAdd(standing),
    passkeys: passkeys.map(({ id, name, addedAt, lastUsedAt }) => ({
      id,
      name,
      added: momentInWords(addedAt.toISOString()),
      lastUsed: lastUsedAt && momentInWords(lastUsedAt.toISOString()),
    })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const standing = await requireEnrolling(request, context)
  return takeForm(
    request,
    PasskeyForm,
    async form => {
      const answer = await context.accounts.addPasskey(standing, form)
      if (!answer.done) return answer
      return answer.codes
        ? { shown: { codes: answer.codes } }
        : redirectWithNotice('/account/passkeys', 'The passkey is added.')
    },
    { hide: ['answer'] },
  )
}

export default function Passkeys() {
  const { passkeys, options, nonce, must } = useLoaderData<typeof loader>()
  const shown = useActionData<{ codes?: string[] }>()
  const [form, fields] = useActForm<PasskeyForm>()
  if (shown?.codes)
    return (
      <Page title="The passkey is added">
        <RecoveryCodes codes={shown.codes} />
        <ButtonLink href="/">I have kept them: go on</ButtonLink>
      </Page>
    )
  return (
    <Page
      title="Passkeys"
      back={must ? { href: '/account/second-factor', text: 'Authenticator app' } : BACK_TO_ACCOUNT}
    >
      <ErrorSummary form={form} />
      <p className="govuk-body">
        A passkey lives on your phone, your computer or a key on your key ring. Your finger, your face or a
        PIN opens it, and it takes the place of password and code.
      </p>
      {passkeys.map(passkey => (
        <form key={passkey.id} method="post" action="/account/passkeys/removal" className="listed-thing">
          <p className="govuk-body">
            <strong>{passkey.name}</strong>
            <br />
            Added {passkey.added}. {passkey.lastUsed ? `Last used ${passkey.lastUsed}.` : 'Not used yet.'}
          </p>
          <input type="hidden" name="passkey" value={passkey.id} />
          <Button secondary>
            Remove<span className="govuk-visually-hidden"> {passkey.name}</span>
          </Button>
        </form>
      ))}
      <h2 className="govuk-heading-m">Add a passkey</h2>
      <AskForPasskey ask="create" options={options} nonce={nonce} submit="Add a passkey">
        <TextField
          field={fields.name}
          label="Name"
          hint="So that you know which it is: Laptop, My phone"
          width={20}
        />
      </AskForPasskey>
    </Page>
  )
}
