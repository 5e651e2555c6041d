import type { searchPage } from '@putright/casework'
import { ComplaintTable } from './complaint-table.tsx'

type FoundProps = Awaited<ReturnType<typeof searchPage>>

/** What a search found, and how many. */
export const Found = ({ lines, more, today }: FoundProps) => (
  <>
    <p className="govuk-body" role="status">
      {inWords(lines.length, more)}
    </p>
    <ComplaintTable
      caption="Complaints found, open ones first"
      lines={lines}
      today={today}
      within={null}
      empty="Try fewer or shorter words: each of them has to begin a word of the reference, the name, the address or the text."
    />
  </>
)

function inWords(count: number, more: boolean): string {
  if (more) return `The first ${count} that match. Add a word to find fewer.`
  return count === 1 ? 'One complaint matches.' : `${count === 0 ? 'No' : count} complaints match.`
}
