import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { OwnPassword } from '../../account/fields.tsx'
import { takeForm } from '../../form.server.ts'
import { momentInWords } from '../../moments.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { openColleague } from '../../people/open-colleague.server.ts'
import { PeopleActPage } from '../../people/people-act-page.tsx'
import { RolesHeld } from '../../people/roles-held.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { InsetText } from '../../ui/inset-text.tsx'
import { pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'A lost second factor'

const ShownForm = z.object({
  password: z.string('Enter your password'),
  code: z.string().trim().max(40, 'A code has six digits; a recovery code twelve characters').default(''),
})
type ShownForm = z.infer<typeof ShownForm>

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader(args: LoaderFunctionArgs) {
  const { standing, organisation, colleague, said } = await openColleague(args)
  const { app, passkeys } = await args.context.accounts.factorsOf(standing.person.id)
  return {
    organisation,
    colleague,
    self: colleague.personId === standing.person.id,
    own: app ? ('app' as const) : passkeys > 0 ? ('passkey' as const) : null,
    said: said && { by: said.by, at: momentInWords(said.at.toISOString()) },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { standing, organisation, about } = await openColleague(args)
  const ask = async (form: ShownForm) => {
    const answer = await args.context.accounts.askFactorReset(standing, about, form)
    return answer.done
      ? redirectWithNotice(`/at/${organisation.slug}/people`, answer.waits ? WAITS : MAILED)
      : answer
  }
  return takeForm(args.request, ShownForm, ask, { hide: ['password', 'code'] })
}

const MAILED = 'A link is on its way to their e-mail address. It opens for a day, with their own password.'
const WAITS =
  'It is written down. They have a role elsewhere too: those who run that are asked by mail to say the same, and the link goes out once they have.'

export default function LostSecondFactor() {
  const { organisation, colleague, self, own, said } = useLoaderData<typeof loader>()
  return (
    <PeopleActPage title={TITLE} organisation={organisation}>
      <RolesHeld {...colleague} />
      {said && (
        <InsetText>
          {said.by} said on {said.at} that it is lost. That counts for seven days, and a link that was mailed
          to them for one: if theirs has run out, say it again here. If it is found,{' '}
          <a
            href={`/at/${organisation.slug}/people/${colleague.personId}/second-factor/stopping`}
            className="govuk-link"
          >
            stop it
          </a>
          .
        </InsetText>
      )}
      {self ? (
        <p className="govuk-body">
          Nobody resets their own. Sign in with one of your recovery codes, or ask somebody else who runs the
          organisation.
        </p>
      ) : (
        <Ask slug={organisation.slug} own={own} />
      )}
    </PeopleActPage>
  )
}

function Ask({ slug, own }: { slug: string; own: 'app' | 'passkey' | null }) {
  const [form, fields] = useActForm<ShownForm>()
  if (!own)
    return (
      <p className="govuk-body">
        Whoever has another’s second factor reset shows theirs, and you have none.{' '}
        <a href="/account/second-factor" className="govuk-link">
          Set one up
        </a>{' '}
        first.
      </p>
    )
  return (
    <>
      <p className="govuk-body">
        For a colleague who has lost both their phone or key and their recovery codes. Make sure that it is
        them who asks: see them, or ring a number you know.
      </p>
      <p className="govuk-body">
        They are mailed a link and give their own password; then what was asked for besides it is removed, and
        they are signed out everywhere. If they have a role in other organisations, each of these has to say
        the same first. Everybody who runs one is told.
      </p>
      <ActForm form={form} submit="Say that it is lost" cancel={`/at/${slug}/people`}>
        <OwnPassword field={fields.password} />
        {own === 'app' && (
          <TextField
            field={fields.code}
            label="A code of your own app"
            width={10}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
        )}
      </ActForm>
    </>
  )
}
