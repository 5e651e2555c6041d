import {
  AgreementProposalForm,
  DATA_SHARING_TERMS,
  MembershipProposalForm,
  proposeAgreement,
  proposeMembership,
} from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementsActPage } from '../../agreements/agreements-act-page.tsx'
import { AcceptingTerms, DataTerms } from '../../agreements/data-terms.tsx'
import { takeAgreementsForm } from '../../agreements/take-agreements-form.server.ts'
import { SCOPES, SHARES } from '../../agreements/words.ts'
import { openRunning } from '../../organisation/open-organisation.server.ts'
import { organisationMeta } from '../../organisation/organisation-page.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLES = {
  'management agreement': 'Propose a management agreement',
  'federation membership': 'Propose a membership',
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  organisationMeta(data ? TITLES[data.kind] : 'Propose an agreement', data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { organisation } = await openRunning(request, context, params.organisation)
  const kind = kindOf(request, organisation.kind)
  return { organisation, kind, dataTerms: DATA_SHARING_TERMS[kind], today: context.today() }
}

export async function action(args: ActionFunctionArgs) {
  const { organisation } = await openRunning(args.request, args.context, args.params.organisation)
  const done = 'It is proposed. Nothing is agreed until the other side accepts.'
  return kindOf(args.request, organisation.kind) === 'management agreement'
    ? takeAgreementsForm(args, AgreementProposalForm, proposeAgreement, done)
    : takeAgreementsForm(args, MembershipProposalForm, proposeMembership, done)
}

const kindOf = (request: Request, own: 'coop' | 'agent' | 'federation') =>
  own === 'federation' || (own === 'coop' && new URL(request.url).searchParams.get('with') === 'federation')
    ? ('federation membership' as const)
    : ('management agreement' as const)

export default function NewProposal() {
  const { organisation, kind, dataTerms, today } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AgreementProposalForm & MembershipProposalForm>({
    scope: 'A and B',
    seesClosed: 'yes',
    readsMonths: 0,
  })
  const whom =
    organisation.kind === 'coop' ? (kind === 'management agreement' ? 'agent' : 'federation') : 'co-op'
  return (
    <AgreementsActPage title={TITLES[kind]} organisation={organisation}>
      <ActForm form={form} submit="Send the proposal" cancel={`/at/${organisation.slug}/agreements`}>
        <TextField
          field={fields.address}
          label={`Address of the ${whom}`}
          hint="What stands after /at/ in the address of their pages, such as “plover-court”. Ask them."
          width={20}
        />
        <DateField field={fields.from} label="First day" hint="Access begins on it." earliest={today} />
        <DateField
          field={fields.until}
          label="Last day (optional)"
          hint="Left empty, it lasts until one side ends it."
          earliest={today}
        />
        {kind === 'management agreement' ? (
          <>
            <Radios
              field={fields.scope}
              label="Which procedures the agreement covers"
              hint="It says who decides. Whichever you choose, the agent sees and handles every complaint of the co-op until its last day."
              options={choices(SCOPES)}
            />
            <TextArea
              field={fields.services}
              label="What else the agent does for the co-op (optional)"
              hint="Such as repairs or rent accounts: it tells whose service a complaint is about."
              rows={3}
            />
            <Radios
              field={fields.seesClosed}
              label="Complaints that ended before the first day"
              options={[
                { value: 'yes', label: 'The agent sees them' },
                { value: 'no', label: 'The agent does not see them' },
              ]}
            />
            <TextField
              field={fields.readsMonths}
              label="Months for which the agent may still read what it closed, after its last day"
              hint="0 for none. It reads, and changes nothing."
              width={3}
              inputMode="numeric"
            />
          </>
        ) : (
          <Radios field={fields.shares} label="What the co-op shares" options={choices(SHARES)} />
        )}
        <DataTerms terms={dataTerms} />
        <AcceptingTerms fields={fields} />
      </ActForm>
    </AgreementsActPage>
  )
}

const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
