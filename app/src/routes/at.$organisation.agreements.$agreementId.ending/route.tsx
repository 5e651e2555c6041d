import { AgreementEndingForm, agreementEndingPage, endAgreed } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementsActPage } from '../../agreements/agreements-act-page.tsx'
import { takeAgreementsForm } from '../../agreements/take-agreements-form.server.ts'
import { AGREED, daysInWords, monthsInWords } from '../../agreements/words.ts'
import { openRunning } from '../../organisation/open-organisation.server.ts'
import { organisationMeta } from '../../organisation/organisation-page.tsx'
import { notFound } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'

const TITLE = 'End what was agreed'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openRunning(request, context, params.organisation)
  const today = context.today()
  const page = await asPerson(context.connection, person.id, db =>
    agreementEndingPage(db, { ...organisation, roles, runs }, params.agreementId ?? '', today),
  )
  return { organisation, today, ...(page ?? notFound()) }
}

export const action = (args: ActionFunctionArgs) =>
  takeAgreementsForm(
    args,
    AgreementEndingForm,
    (actor, slug, form) => endAgreed(actor, slug, args.params.agreementId ?? '', form),
    'The last day is written down, and the other side is told.',
  )

export default function Ending() {
  const { organisation, today, tie, readsMonths } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AgreementEndingForm>({ lastDay: tie.untilOn ?? '' })
  const managed = tie.kind === 'management agreement'
  return (
    <AgreementsActPage title={TITLE} organisation={organisation}>
      <SummaryList
        rows={[
          { key: 'What', value: AGREED[tie.kind] },
          { key: 'With', value: tie.other },
          { key: 'Days', value: daysInWords(tie) },
          ...(managed ? [{ key: 'The agent reads what it closed', value: monthsInWords(readsMonths) }] : []),
        ]}
      />
      {managed && (
        <p className="govuk-body">
          On the day after the last, complaints that are open go to the co-op’s next agent, or to the co-op
          itself: with the dates they have, since no clock stops. A co-op without an agent needs somebody with
          the role of complaints officer.
        </p>
      )}
      <ActForm form={form} submit="End it on that day" cancel={`/at/${organisation.slug}/agreements`} grave>
        <DateField
          field={fields.lastDay}
          label="Last day"
          hint="Today at the earliest. What was agreed cannot be made longer here."
          earliest={today}
          {...(tie.untilOn && { latest: tie.untilOn })}
        />
      </ActForm>
    </AgreementsActPage>
  )
}
