import type { ComplaintPage, FileEntry } from '@putright/casework'
import { dateInWords, dayInWords } from '@putright/working-days'
import { complaintHref } from '../../acts/act-page.tsx'
import { Documents } from './documents.tsx'
import { Withheld } from './withheld.tsx'

interface EntryProps {
  entry: FileEntry
  page: Pick<ComplaintPage, 'id' | 'viewer'>
}

/** One letter, call or filing, with what came with it. */
export const Entry = ({ entry, page }: EntryProps) => (
  <li className="file__entry" id={entry.key}>
    <p className="file__day">
      <time dateTime={entry.on}>{dayInWords(entry.on)}</time>
    </p>
    <h2 className="file__title">
      {entry.letterId ? (
        <a className="govuk-link" href={`${complaintHref(page)}/letters/${entry.letterId}`}>
          {entry.title}
        </a>
      ) : (
        entry.title
      )}
    </h2>
    <p className="file__by">
      {entry.by}
      {entry.recordedOn && `, written down on ${dateInWords(entry.recordedOn)}`}
    </p>
    {entry.withheld && <Withheld reason={entry.withheld} />}
    {entry.words && <p className="file__words as-written">{entry.words}</p>}
    <Documents documents={entry.documents} page={page} />
  </li>
)
