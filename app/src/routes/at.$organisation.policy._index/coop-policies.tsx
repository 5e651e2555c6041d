import type { policiesPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { dayOfMoment } from '../../moments.ts'
import { draftHref, policiesHref } from '../../policy/policy-page.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { InsetText } from '../../ui/inset-text.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type Column, Table } from '../../ui/table.tsx'

type Page = NonNullable<Awaited<ReturnType<typeof policiesPage>>>
type Version = Page['past'][number]
type Draft = Page['drafts'][number]

/** What is in force since when, what comes next, what was before, and what is being drafted. */
export function CoopPolicies({ page }: { page: Page }) {
  const { coop, rights, inForce, toCome, past, drafts } = page
  const beginNew = `${policiesHref(coop)}/drafts/new`
  return (
    <>
      {inForce ? <InForce coop={coop} version={inForce} /> : <p>No policy is in force yet.</p>}
      {toCome.map(({ id, title, adoptedOn, meeting }) => (
        <InsetText key={id}>
          From {dateInWords(adoptedOn)}: “{title}”, adopted at {meeting}. It is published on that day.
        </InsetText>
      ))}
      <Table
        caption="Being drafted"
        columns={draftColumns(coop)}
        rows={drafts}
        rowKey={({ id }) => id}
        empty="Nothing is being drafted."
      />
      {rights.drafts && (
        <p>
          <ButtonLink href={beginNew} secondary>
            Draft a policy
          </ButtonLink>
        </p>
      )}
      <Table
        caption="In force before"
        columns={pastColumns(coop)}
        rows={past}
        rowKey={({ id }) => id}
        empty="There was none before."
      />
    </>
  )
}

function InForce({ coop, version }: Pick<Page, 'coop'> & { version: Version }) {
  return (
    <Panel title={version.title}>
      <p className="govuk-body">
        {version.meeting
          ? `In force since ${dateInWords(version.adoptedOn)}. ${adoption(version)}`
          : 'The committee has not adopted a policy of its own yet. Until it does, complaints are handled by the Code as it stands.'}
      </p>
      <p className="govuk-body">
        <a href={`/policy/${coop.slug}`} className="govuk-link">
          The policy as residents read it
        </a>
        , without an account: give them this address.
      </p>
    </Panel>
  )
}

const adoption = ({ meeting, meetingOn, adoptedBy }: Version): string =>
  `Adopted at ${meeting}${meetingOn ? ` of ${dateInWords(meetingOn)}` : ''}${adoptedBy ? `, recorded by ${adoptedBy}` : ''}.`

const draftColumns = (coop: Page['coop']): Column<Draft>[] => [
  {
    heading: 'Draft',
    names: true,
    cell: draft => (
      <a href={draftHref(coop, draft)} className="govuk-link">
        {draft.title}
      </a>
    ),
  },
  { heading: 'Last saved', cell: ({ savedBy, savedAt }) => `by ${savedBy}, ${dayOfMoment(savedAt)}` },
]

const pastColumns = (coop: Page['coop']): Column<Version>[] => [
  {
    heading: 'Policy',
    names: true,
    cell: ({ title, adoptedOn }) => (
      <a href={`/policy/${coop.slug}?on=${adoptedOn}`} className="govuk-link">
        {title}
      </a>
    ),
  },
  {
    heading: 'In force from',
    cell: ({ meeting, adoptedOn }) => (meeting ? dateInWords(adoptedOn) : 'the beginning'),
  },
  { heading: 'Adopted', cell: version => (version.meeting ? adoption(version) : 'Laid with the co-op.') },
]
