import type { retentionPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { PARTS } from '../../retention/words.ts'
import { SummaryList } from '../../ui/summary-list.tsx'

type Kept = NonNullable<Awaited<ReturnType<typeof retentionPage>>>

interface PartsProps {
  complaintId: string
  parts: Kept['parts']
  mayErase: boolean
}

/** Until when the record is kept, and what is kept for less long; with the way to erase what is past its day. */
export const Parts = ({ complaintId, parts, mayErase }: PartsProps) => (
  <>
    <SummaryList
      rows={parts.map(part => ({
        key: PARTS[part.what],
        value: <Standing {...part} />,
      }))}
    />
    <p className="govuk-body">
      Adjustments and needs are health data. They go a year after the complaint closed, because nobody needs
      them any longer than that.
    </p>
    {mayErase && parts.some(({ because }) => because.length === 0) && (
      <p className="govuk-body">
        <a href={`/complaints/${complaintId}/erasure`} className="govuk-link">
          Erase what is past its day
        </a>
      </p>
    )}
  </>
)

const Standing = ({ until, because }: Kept['parts'][number]) => (
  <>
    {until && because.length === 0 && `Its last day was ${dateInWords(until)}. It can be erased.`}
    {because.map(sentence => (
      <p key={sentence} className="govuk-body">
        {sentence}
      </p>
    ))}
  </>
)
