import { HomesForm, homesPage, recordHomes } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { useAt } from '../../organisation/use-at.ts'
import { notFound } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Where the committee lives'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const page = await asPerson(context.connection, person.id, db =>
    homesPage(db, params.coop ?? '', context.today()),
  )
  return page ?? notFound()
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  const slug = params.coop ?? ''
  const page = await asPerson(context.connection, person.id, db => homesPage(db, slug, actor.today))
  if (!page) return notFound()
  return takeForm(request, HomesForm, async form => {
    const answer = await recordHomes(actor, slug, form)
    return answer.done ? redirectWithNotice(`/coops/${slug}/homes`, 'The homes are recorded.') : answer
  })
}

export default function Homes() {
  const at = useAt()
  const { coop, members } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<HomesForm>({
    homes: members.map(({ id, home }) => ({ personId: id, home })),
  })
  const names = new Map(members.map(({ id, name, roles }) => [id, `${name}, ${roles.join(', ')}`]))
  return (
    <Page title={TITLE} caption={coop.name} back={{ href: at('worklist'), text: 'Worklist' }}>
      <p className="govuk-body">
        Nobody considers a complaint by somebody they live with. Write each address as you would for a
        complaint, with the number of the flat; a complaint from the same home is then closed to that person.
        Leave empty what you do not know.
      </p>
      <ActForm form={form} submit="Save the homes">
        {fields.homes.getFieldList().map(field => {
          const { personId, home } = field.getFieldset()
          return (
            <div key={field.key}>
              <input type="hidden" name={personId.name} value={personId.initialValue} />
              <TextField
                field={home}
                label={names.get(personId.initialValue ?? '') ?? 'Somebody who has left'}
              />
            </div>
          )
        })}
      </ActForm>
    </Page>
  )
}
