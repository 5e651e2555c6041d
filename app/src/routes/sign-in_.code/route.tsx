import type { Standing } from '@putright/accounts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { z } from 'zod'
import { takeForm } from '../../form.server.ts'
import { safeReturnTo, signInAddress } from '../../return-to.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const CodeForm = z.object({
  code: z.string('Enter the code').trim().max(40, 'A code has six digits; a recovery code twelve characters'),
})
type CodeForm = z.infer<typeof CodeForm>

export const meta: MetaFunction = () => [{ title: pageTitle('Your second factor') }]

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await waitingForCode(args)
  return { app: (await args.context.accounts.factorsOf(person.id)).app }
}

export async function action(args: ActionFunctionArgs) {
  const standing = await waitingForCode(args)
  const pass = async ({ code }: CodeForm) => {
    const answer = await args.context.accounts.passCode(standing, code)
    return answer.done ? redirect(returnTo(args.request)) : answer
  }
  return takeForm(args.request, CodeForm, pass, { hide: ['code'] })
}

async function waitingForCode({ request, context }: LoaderFunctionArgs): Promise<Standing> {
  const standing = await context.standing()
  if (!standing) throw redirect(signInAddress(new URL(returnTo(request), request.url).href))
  if (standing.needs !== 'a code') throw redirect(returnTo(request))
  return standing
}

const returnTo = ({ url }: Request): string => safeReturnTo(new URL(url).searchParams.get('returnTo'))

export default function Code() {
  const { app } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<CodeForm>()
  const { search } = useLocation()
  return (
    <Page title="Your second factor">
      <p className="govuk-body-l">
        {app
          ? 'Open the authenticator app on your phone, and enter the six digits it shows for Putright.'
          : 'Sign in with your passkey, or enter one of your recovery codes.'}
      </p>
      <ActForm form={form} submit="Continue">
        <TextField
          field={fields.code}
          label={app ? 'Code' : 'Recovery code'}
          hint={app ? 'If you do not have your phone, enter one of your recovery codes.' : undefined}
          width={20}
          autoComplete="one-time-code"
        />
      </ActForm>
      <p className="govuk-body">
        <a href={`/sign-in/passkey${search}`} className="govuk-link">
          Use a passkey instead
        </a>
      </p>
      <p className="govuk-body">
        Lost all of them? Whoever runs your organisation can have your second factor reset: they find it among
        its people.
      </p>
      <form method="post" action="/sign-out">
        <Button secondary>Sign in as somebody else</Button>
      </form>
    </Page>
  )
}
