import { ProposalWithdrawalForm, withdrawProposal } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementsActPage } from '../../agreements/agreements-act-page.tsx'
import { openProposal } from '../../agreements/open-proposal.server.ts'
import { takeAgreementsForm } from '../../agreements/take-agreements-form.server.ts'
import { organisationMeta } from '../../organisation/organisation-page.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Withdraw a proposal'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openProposal(args)

export const action = (args: ActionFunctionArgs) =>
  takeAgreementsForm(
    args,
    ProposalWithdrawalForm,
    (actor, slug, form) => withdrawProposal(actor, slug, args.params.proposalId ?? '', form),
    'The proposal is withdrawn, and the other side is told.',
  )

export default function Withdrawal() {
  const { organisation, proposal } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<ProposalWithdrawalForm>()
  return (
    <AgreementsActPage title={TITLE} organisation={organisation}>
      <ActForm form={form} submit="Withdraw it" cancel={`/at/${organisation.slug}/agreements/${proposal.id}`}>
        <TextArea field={fields.reason} label={`Why? (optional) ${proposal.other} reads this`} rows={4} />
      </ActForm>
    </AgreementsActPage>
  )
}
