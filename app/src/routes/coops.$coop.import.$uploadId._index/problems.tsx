import { countInWords } from '../../figures/numbers.ts'
import type { Preview } from '../../register-import/preview.server.ts'
import { type Column, Table } from '../../ui/table.tsx'

/** What is wrong, cell by cell, with the lines to take away and correct. */
export function Problems({ preview, download }: { preview: Preview; download: string }) {
  const { problems, problemsInAll, bad } = preview
  if (bad === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">To correct</h2>
      <p className="govuk-body">
        {problemsInAll > problems.length &&
          `The first ${problems.length} of ${countInWords(problemsInAll)} are shown. `}
        <a href={download} className="govuk-link">
          Download the lines to correct (CSV)
        </a>
        . Its last column says what is wrong; correct the cells and choose that file here.
      </p>
      <Table
        caption="What is wrong"
        captionHidden
        columns={COLUMNS}
        rows={problems.map((problem, place) => ({ ...problem, place }))}
        rowKey={({ place }) => String(place)}
        empty=""
      />
    </section>
  )
}

const COLUMNS: Column<Preview['problems'][number] & { place: number }>[] = [
  { heading: 'Line', names: true, cell: ({ line }) => line ?? 'All' },
  { heading: 'Column', cell: ({ column }) => (column ? <code>{column}</code> : 'The whole line') },
  { heading: 'What stands there', cell: ({ value }) => value || 'Nothing' },
  { heading: 'What is wrong', cell: ({ because }) => because },
]
