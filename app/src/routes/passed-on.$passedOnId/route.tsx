import { AlreadyLoggedForm, alreadyLogged, isUuid } from '@putright/casework'
import { asPerson } from '@putright/db'
import { passedOnById } from '@putright/db/queries/intake'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeForm } from '../../form.server.ts'
import { Told } from '../../intake/told.tsx'
import { redirectWithNotice } from '../../notice.server.ts'
import { useAt } from '../../organisation/use-at.ts'
import { notFound } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'What was passed on'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const id = params.passedOnId ?? ''
  const found = isUuid(id) && asPerson(context.connection, person.id, db => passedOnById(db, id))
  return (await found) || notFound()
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: personId } = await requirePerson(request, context)
  const actor = { connection: context.connection, personId, today: context.today() }
  const id = params.passedOnId ?? ''
  const there = isUuid(id) && asPerson(context.connection, personId, db => passedOnById(db, id))
  if (!(await there)) return notFound()
  return takeForm(request, AlreadyLoggedForm, async form => {
    const answer = await alreadyLogged(actor, id, form)
    if (!answer.done) return answer
    return redirectWithNotice(
      `/complaints/${answer.complaintId}`,
      'What was passed on is part of this complaint. Record here what it adds.',
    )
  })
}

export default function PassedOnPage() {
  const at = useAt()
  const told = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AlreadyLoggedForm>()
  const logged = told.complaintId ?? told.contactId
  return (
    <Page title={TITLE} caption={told.coop} back={{ href: at('worklist'), text: 'Worklist' }}>
      <Told told={told} />
      {logged ? (
        <p className="govuk-body">
          It is logged:{' '}
          <a href={told.complaintId ? `/complaints/${logged}` : `/requests/${logged}`} className="govuk-link">
            see what became of it
          </a>
        </p>
      ) : (
        <>
          <div className="govuk-button-group">
            <ButtonLink href={`/complaints/new?from=${told.id}`}>Log it as a complaint</ButtonLink>
            {told.about.length === 0 && (
              <ButtonLink href={`/requests/new?from=${told.id}`} secondary>
                Log it as a service request
              </ButtonLink>
            )}
          </div>
          <ActForm form={form} submit="It is part of that complaint">
            <TextField
              field={fields.reference}
              label="Or the reference of the complaint it is part of"
              hint="Where somebody has told the same more than once."
              width={20}
            />
          </ActForm>
        </>
      )}
    </Page>
  )
}
