import type { ReadableSection } from '@putright/handling-code'
import { SummaryList } from '../../ui/summary-list.tsx'
import { type Column, Table } from '../../ui/table.tsx'

/** One part of a policy: what its settings say, and what the co-op adds. */
export function Part({ section, landlord }: { section: ReadableSection; landlord: string }) {
  const { title, paragraphs, steps, contact, addition } = section
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {steps.length > 0 && (
        <Table
          caption="How long each step takes"
          captionHidden
          columns={STEPS}
          rows={steps}
          rowKey={({ what }) => what}
          empty=""
        />
      )}
      {paragraphs.map(paragraph => (
        <p key={paragraph} className="govuk-body">
          {paragraph}
        </p>
      ))}
      {contact && (
        <SummaryList
          rows={[
            {
              key: contact.name,
              value: (
                <a className="govuk-link" href={contact.web}>
                  {contact.web}
                </a>
              ),
            },
            { key: 'Telephone', value: contact.telephone },
            { key: 'Post', value: contact.post },
          ]}
        />
      )}
      {addition && (
        <div className="policy__addition">
          <p className="policy__whose">{landlord} adds:</p>
          <p className="govuk-body as-written">{addition}</p>
        </div>
      )}
    </section>
  )
}

const STEPS: Column<ReadableSection['steps'][number]>[] = [
  { heading: 'Step', names: true, cell: ({ what }) => what },
  { heading: 'Within', cell: ({ within }) => within },
  { heading: 'The Code’s limit', cell: ({ code }) => code || 'the same' },
]
