import { AcceptanceForm, acceptProposal } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementsActPage } from '../../agreements/agreements-act-page.tsx'
import { AcceptingTerms, DataTerms } from '../../agreements/data-terms.tsx'
import { openProposal } from '../../agreements/open-proposal.server.ts'
import { takeAgreementsForm } from '../../agreements/take-agreements-form.server.ts'
import { TermsList } from '../../agreements/terms-list.tsx'
import { organisationMeta } from '../../organisation/organisation-page.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Checkboxes } from '../../ui/choices.tsx'
import { InsetText } from '../../ui/inset-text.tsx'

const TITLE = 'A proposal'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openProposal(args)

export const action = (args: ActionFunctionArgs) =>
  takeAgreementsForm(
    args,
    AcceptanceForm,
    (actor, slug, form) => acceptProposal(actor, slug, args.params.proposalId ?? '', form),
    'It is agreed. Access begins on its first day.',
  )

export default function Proposal() {
  const { organisation, proposal, dataTerms } = useLoaderData<typeof loader>()
  const here = `/at/${organisation.slug}/agreements/${proposal.id}`
  const open = proposal.state === 'open'
  return (
    <AgreementsActPage title={TITLE} organisation={organisation}>
      {!open && <InsetText>This proposal was {proposal.state}.</InsetText>}
      <TermsList proposal={proposal} />
      <DataTerms terms={dataTerms} />
      {open && !proposal.ours && <Accepting />}
      {open && (
        <p className="govuk-body">
          {proposal.ours ? (
            <a href={`${here}/withdrawal`} className="govuk-link">
              Withdraw it
            </a>
          ) : (
            <a href={`${here}/declining`} className="govuk-link">
              Decline it, and say why
            </a>
          )}
        </p>
      )}
    </AgreementsActPage>
  )
}

function Accepting() {
  const { proposal, taken, passed } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AcceptanceForm>()
  if (passed) return <InsetText>Its first day has passed. Decline it, and ask for a later one.</InsetText>
  if (taken && !taken.lastDay) return <InsetText>{taken.standing} It has to end first.</InsetText>
  return (
    <>
      <h2 className="govuk-heading-m">Accept it</h2>
      <ActForm form={form} submit="Accept the proposal">
        {taken?.lastDay && (
          <Checkboxes
            field={fields.endOther}
            label={`You work with ${taken.other} until then`}
            hint={`${taken.standing} A co-op has one agent at a time. Open complaints are handed over to ${proposal.other} on its first day, and no clock stops.`}
            options={[
              {
                value: 'yes',
                label: `The agreement with ${taken.other} ends on ${dateInWords(taken.lastDay)}`,
              },
            ]}
          />
        )}
        <AcceptingTerms fields={fields} />
      </ActForm>
    </>
  )
}
