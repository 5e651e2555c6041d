import { DecliningForm, declineProposal } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementsActPage } from '../../agreements/agreements-act-page.tsx'
import { openProposal } from '../../agreements/open-proposal.server.ts'
import { takeAgreementsForm } from '../../agreements/take-agreements-form.server.ts'
import { organisationMeta } from '../../organisation/organisation-page.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Decline a proposal'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openProposal(args)

export const action = (args: ActionFunctionArgs) =>
  takeAgreementsForm(
    args,
    DecliningForm,
    (actor, slug, form) => declineProposal(actor, slug, args.params.proposalId ?? '', form),
    'The proposal is declined, and the other side is told.',
  )

export default function Declining() {
  const { organisation, proposal } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<DecliningForm>()
  return (
    <AgreementsActPage title={TITLE} organisation={organisation}>
      <ActForm form={form} submit="Decline it" cancel={`/at/${organisation.slug}/agreements/${proposal.id}`}>
        <TextArea field={fields.reason} label={`Why not? ${proposal.other} reads this`} rows={4} />
      </ActForm>
    </AgreementsActPage>
  )
}
