import { DissatisfactionForm, recordDissatisfaction } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openRequest } from '../../requests/open-request.server.ts'
import { takeRequestForm } from '../../requests/take-request-form.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'The resident is not satisfied'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `${TITLE} – ${data.page.reference}` : TITLE) },
]

export const loader = (args: LoaderFunctionArgs) => openRequest(args)

export const action = (args: ActionFunctionArgs) =>
  takeRequestForm(args, DissatisfactionForm, recordDissatisfaction, (_, { choice }) => ({
    to: `/requests/${args.params.requestId}${choice === 'complain' ? '/complaint' : ''}`,
    notice: choice === 'complain' ? 'Recorded. Now make it a complaint.' : 'Recorded, with their choice.',
  }))

export default function Dissatisfaction() {
  const { page, today } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<DissatisfactionForm>({ on: today })
  const href = `/requests/${page.id}`
  return (
    <Page
      title={TITLE}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href, text: 'Back to the request' }}
    >
      <p className="govuk-body">
        Any sign of it is enough, in any words. Ask whether they want to complain, and say that they may,
        whether or not anything went wrong: finding that out is what a complaint is for.
      </p>
      <ActForm form={form} seen={page.notes.length} submit="Record it" cancel={href}>
        <DateField
          field={fields.on}
          label="Day they said so"
          hint="The first day they said it to anybody."
          earliest={page.receivedOn}
          latest={today}
        />
        <TextArea field={fields.words} label="What they said" rows={5} />
        <Radios
          field={fields.choice}
          label="Asked whether they want to complain, they said"
          options={CHOICES}
        />
      </ActForm>
    </Page>
  )
}

const CHOICES = [
  { value: 'complain', label: 'Yes', hint: 'You make it a complaint on the next page.' },
  { value: 'not now', label: 'No, for now', hint: 'They may change their mind at any time.' },
]
