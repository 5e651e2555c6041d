import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { BACK_TO_ACCOUNT, OwnPassword, RecoveryCodes } from '../../account/fields.tsx'
import { OwnPasswordForm } from '../../account/own-password-form.ts'
import { takeForm } from '../../form.server.ts'
import { requireStanding } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Recovery codes') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStanding(request, context)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const standing = await requireStanding(request, context)
  const make = async ({ password }: OwnPasswordForm) => {
    const answer = await context.accounts.newRecoveryCodes(standing, password)
    return answer.done ? { shown: { codes: answer.codes } } : answer
  }
  return takeForm(request, OwnPasswordForm, make, { hide: ['password'] })
}

export default function NewRecoveryCodes() {
  const shown = useActionData<{ codes?: string[] }>()
  const [form, fields] = useActForm<OwnPasswordForm>()
  return (
    <Page title="Recovery codes" back={BACK_TO_ACCOUNT}>
      {shown?.codes ? (
        <>
          <RecoveryCodes codes={shown.codes} />
          <ButtonLink href="/account">I have kept them</ButtonLink>
        </>
      ) : (
        <>
          <p className="govuk-body">
            Ten new codes take the place of those you have, which then open nothing.
          </p>
          <ActForm form={form} submit="Make new codes" cancel="/account">
            <OwnPassword field={fields.password} />
          </ActForm>
        </>
      )}
    </Page>
  )
}
