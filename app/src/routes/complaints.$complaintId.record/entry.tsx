import type { ComplaintPage, Particulars, RecordEntry } from '@putright/casework'
import { dayInWords } from '@putright/working-days'
import { Details } from '../../ui/details.tsx'
import { Tag } from '../../ui/tag.tsx'

interface EntryProps {
  entry: RecordEntry
  page: Pick<ComplaintPage, 'id' | 'viewer'>
}

/** One entry of the record, with what was corrected in it. */
export const Entry = ({ entry, page }: EntryProps) => (
  <li id={`entry-${entry.seq}`} className={`record__entry${entry.struckOut ? ' record__entry--struck' : ''}`}>
    <div className="record__head">
      <span className="record__seq">{entry.seq}</span>
      <h2 className="record__title">{entry.words}</h2>
      {entry.struckOut && <Tag tone="late">Struck out</Tag>}
      {!entry.struckOut && entry.first && <Tag tone="soon">Corrected</Tag>}
    </div>
    <p className="record__when">
      <time dateTime={entry.on}>{dayInWords(entry.on)}</time>, recorded {entry.by}
    </p>
    <Words of={entry.particulars} />
    {entry.reason && <p className="as-written record__reason">{entry.reason}</p>}
    {entry.first && <FirstReading entry={entry} first={entry.first} />}
    {page.viewer.handles && entry.correctable && !entry.struckOut && (
      <p className="record__correct">
        <a className="govuk-link" href={`/complaints/${page.id}/correction?entry=${entry.seq}`}>
          Correct this<span className="govuk-visually-hidden">: entry {entry.seq}</span>
        </a>
      </p>
    )}
  </li>
)

const FirstReading = ({ entry, first }: { entry: RecordEntry; first: NonNullable<RecordEntry['first']> }) => (
  <Details
    summary={`As it was first written${entry.corrections.length > 1 ? `, corrected ${entry.corrections.length} times` : ''}`}
  >
    <p className="record__when">
      <time dateTime={first.on}>{dayInWords(first.on)}</time>
    </p>
    <Words of={first.particulars} />
    <ul className="govuk-list">
      {entry.corrections.map(({ seq, on, by, reason }) => (
        <li key={seq}>
          <a className="govuk-link" href={`#entry-${seq}`}>
            Entry {seq}
          </a>
          , {dayInWords(on)}, {by}: <span className="as-written">{reason}</span>
        </li>
      ))}
    </ul>
  </Details>
)

const Words = ({ of: particulars }: { of: Particulars }) =>
  particulars.length > 0 && (
    <dl className="record__words">
      {particulars.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="as-written">{value}</dd>
        </div>
      ))}
    </dl>
  )
