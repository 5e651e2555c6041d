import type { PackLine as Pack } from '@putright/casework'
import { momentInWords } from '../moments.ts'
import { type Column, Table } from '../ui/table.tsx'
import { PACKS } from './words.ts'

/** What was built of a complaint, to be downloaded: the very bytes each time. */
export const PacksTable = ({ complaintId, packs, beneathHeading }: PacksTableProps) => (
  <Table
    captionHidden={beneathHeading === true}
    caption="Evidence and case files built so far"
    columns={columns(complaintId)}
    rows={packs}
    rowKey={({ id }) => id}
    empty="No evidence or case file has been built yet."
  />
)

interface PacksTableProps {
  complaintId: string
  packs: readonly Pack[]
  /** Where a heading just above says already what it is. */
  beneathHeading?: boolean
}

const columns = (complaintId: string): Column<Pack>[] => [
  { heading: 'What', names: true, cell: ({ kind }) => PACKS[kind] },
  {
    heading: 'Built',
    cell: ({ builtAt, builtBy }) => `${momentInWords(builtAt)}, by ${builtBy ?? 'a former officer'}`,
  },
  {
    heading: 'Download',
    cell: pack => (
      <>
        <Download pack={pack} complaintId={complaintId} as="pdf" /> ·{' '}
        <Download pack={pack} complaintId={complaintId} as="zip" />
      </>
    ),
  },
]

interface DownloadProps {
  pack: Pack
  complaintId: string
  as: 'pdf' | 'zip'
}

const Download = ({ pack: { id, kind, builtAt }, complaintId, as }: DownloadProps) => (
  <a href={`/complaints/${complaintId}/packs/${id}.${as}`} className="govuk-link">
    {as === 'pdf' ? 'PDF' : 'Zip'}
    <span className="govuk-visually-hidden">
      {' '}
      of {PACKS[kind]}, {momentInWords(builtAt)}
    </span>
  </a>
)
