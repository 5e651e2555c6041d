import { FulfilmentForm, fulfilUndertaking } from '@putright/casework'
import { documentsOf } from '@putright/db/queries/documents'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Checkboxes } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { openWhileToDo } from '../../undertakings/open-undertaking.server.ts'
import { dueDates, Undertaken } from '../../undertakings/undertaken.tsx'
import { Payment } from './payment.tsx'

const TITLE = 'Record that it is done'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openWhileToDo(args, async (db, page) => {
    const filed = await documentsOf(db, { coop_id: page.coop.id, id: page.id })
    return { documents: filed.map(({ id, name }) => ({ value: id, label: name })) }
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    FulfilmentForm,
    (actor, target, form) => fulfilUndertaking(actor, target, args.params.undertaking ?? '', form),
    'It is recorded as done. Ask the resident whether they agree.',
    '/putting-right',
  )

export default function Done() {
  const opened = useLoaderData<typeof loader>()
  const { page, undertaking, documents, today } = opened
  const { amount, route } = undertaking
  const [form, fields] = useActForm<FulfilmentForm>({
    on: today,
    paid: amount === null ? '' : (amount / 100).toFixed(2),
    route: route ?? '',
  })
  return (
    <ActPage title={TITLE} of={opened} dates={dueDates(undertaking)}>
      <Undertaken undertaking={undertaking} />
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record that it is done"
        cancel={`${complaintHref(page)}/putting-right`}
      >
        <DateField
          field={fields.on}
          label="Day it was done"
          earliest={undertaking.promisedOn}
          latest={today}
        />
        {amount !== null && <Payment paid={fields.paid} route={fields.route} kind={undertaking.kind} />}
        <TextArea
          field={fields.evidence}
          label="How you know"
          hint="What you have seen, or who told you: a receipt, a photograph, the contractor’s note."
          rows={4}
        />
        {documents.length > 0 && (
          <Checkboxes field={fields.documentIds} label="Documents that show it" options={documents} />
        )}
      </ActForm>
    </ActPage>
  )
}
