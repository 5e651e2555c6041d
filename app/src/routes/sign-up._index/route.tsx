import { SignUpForm, signUpFrom } from '@putright/casework'
import type { OrganisationKind } from '@putright/db/queries/organisations'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeForm } from '../../form.server.ts'
import { KINDS } from '../../organisation/words.ts'
import { notFound } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AboutCoop, type CoopSignUp } from './about-coop.tsx'
import { ChooseKind } from './choose-kind.tsx'

const TITLE = 'Set up an organisation'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.signUpOpen) return notFound()
  const asked = new URL(request.url).searchParams.get('kind')
  return { kind: isKind(asked) ? asked : null }
}

const isKind = (asked: string | null): asked is OrganisationKind =>
  asked !== null && Object.hasOwn(KINDS, asked)

export function action({ request, context }: ActionFunctionArgs) {
  if (!context.signUpOpen) return notFound()
  return takeForm(request, SignUpForm, async form => {
    const answer = await context.accounts.askSignUp(signUpFrom(form), context.visit)
    return answer.done ? redirect('/sign-up/asked') : answer
  })
}

export default function SignUp() {
  const { kind } = useLoaderData<typeof loader>()
  return kind ? <About kind={kind} /> : <ChooseKind title={TITLE} />
}

function About({ kind }: { kind: OrganisationKind }) {
  const [form, fields] = useActForm<CoopSignUp>()
  return (
    <Page title={TITLE} caption={KINDS[kind]} back={{ href: '/sign-up', text: 'Something else' }}>
      <p className="govuk-body">
        You need no account. We send a link to your e-mail address; once you open it and choose a password,
        the organisation is set up and you look after it.
      </p>
      <ActForm form={form} submit="Send me the link">
        <input type="hidden" name="kind" value={kind} />
        <TextField field={fields.name} label="Its name" hint="As it stands at the head of its letters" />
        <TextField
          field={fields.slug}
          label="Its name in the address bar"
          hint="Small letters, digits and hyphens, such as plover-court. It never changes. Leave it empty, and it is made from the name."
          width={20}
        />
        {kind === 'coop' && <AboutCoop fields={fields} />}
        <TextField field={fields.founder} label="Your name" width={30} autoComplete="name" />
        <TextField
          field={fields.email}
          label="Your e-mail address"
          type="email"
          width={30}
          autoComplete="email"
        />
      </ActForm>
    </Page>
  )
}
