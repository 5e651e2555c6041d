import type { AccessPage } from '@putright/casework'
import { momentInWords } from '../moments.ts'
import { Table } from '../ui/table.tsx'

type Copy = AccessPage['copies'][number]

interface CopiesProps {
  /** Where the files of a copy are, before its id. */
  at: string
  copies: readonly Copy[]
  /** Which of them have an original that this person may read; null where what it was made from is the record itself. */
  originals: readonly string[] | null
}

/** What was given; beside it, for those who may read that, what it was made from. */
export const Copies = ({ at, copies, originals }: CopiesProps) => (
  <Table
    caption="Copies given"
    captionHidden
    columns={[
      {
        heading: 'Built',
        names: true,
        cell: ({ builtAt, builtBy }: Copy) =>
          `${momentInWords(builtAt)}, by ${builtBy ?? 'a former officer'}`,
      },
      {
        heading: 'Of what',
        cell: ({ references }: Copy) => references.join(', ') || 'This complaint',
      },
      {
        heading: 'For the resident',
        cell: ({ id }: Copy) => <Files href={`${at}/${id}`} of="the resident’s copy" />,
      },
      ...(originals
        ? [
            {
              heading: 'With everybody’s names',
              cell: ({ id }: Copy) =>
                originals.includes(id) ? (
                  <Files href={`${at}/${id}`} of="the original" original />
                ) : (
                  'For whoever built it and for managers'
                ),
            },
          ]
        : []),
    ]}
    rows={copies}
    rowKey={({ id }) => id}
    empty="No copy has been built yet."
  />
)

const Files = ({ href, of, original }: { href: string; of: string; original?: boolean }) => (
  <>
    {(['pdf', 'zip'] as const).map((as, index) => (
      <span key={as}>
        {index > 0 && ' · '}
        <a href={`${href}.${as}${original ? '?of=original' : ''}`} className="govuk-link">
          {as === 'pdf' ? 'PDF' : 'Zip'}
          <span className="govuk-visually-hidden"> of {of}</span>
        </a>
      </span>
    ))}
  </>
)
