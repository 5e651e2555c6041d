import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStanding } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Your account') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireStanding(request, context)
  const { accounts } = context
  const [factors, sessions, codesLeft] = await Promise.all([
    accounts.factorsOf(person.id),
    accounts.sessionsOf(person.id),
    accounts.recoveryCodesLeft(person.id),
  ])
  return { ...factors, codesLeft, name: person.name, email: person.email, sessions: sessions.length }
}

export default function Account() {
  const { name, email, app, passkeys, needed, codesLeft, sessions } = useLoaderData<typeof loader>()
  const hasFactor = app || passkeys > 0
  return (
    <Page title="Your account">
      <SummaryList
        rows={[
          { key: 'Name', value: name },
          {
            key: 'Email address',
            value: email,
            action: { href: '/account/address', text: 'Change', about: 'your email address' },
          },
          {
            key: 'Password',
            value: 'Only you know it',
            action: { href: '/account/password', text: 'Change', about: 'your password' },
          },
          {
            key: 'Authenticator app',
            value: app
              ? 'Set up'
              : needed && passkeys === 0
                ? 'Not set up; your role needs one'
                : 'Not set up',
            action: { href: '/account/second-factor', text: app ? 'Change' : 'Set up', about: 'your app' },
          },
          {
            key: 'Passkeys',
            value: passkeys === 0 ? 'None' : String(passkeys),
            action: { href: '/account/passkeys', text: 'Change', about: 'your passkeys' },
          },
          ...(hasFactor
            ? [
                {
                  key: 'Recovery codes',
                  value: codesLeft === 1 ? 'One left' : `${codesLeft} left`,
                  action: {
                    href: '/account/recovery-codes',
                    text: 'Make new ones',
                    about: 'for your account',
                  },
                },
              ]
            : []),
          {
            key: 'Where you are signed in',
            value: sessions === 1 ? 'Here only' : `In ${sessions} places`,
            action: { href: '/account/sessions', text: 'Show', about: 'where you are signed in' },
          },
        ]}
      />
    </Page>
  )
}
