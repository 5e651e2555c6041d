import type { ComplaintPage, OmbudsmanPage } from '@putright/casework'
import { dateInWords, dayInWords } from '@putright/working-days'
import { Fragment } from 'react'
import { TERMS } from '../../ombudsman/words.ts'
import { type Column, Table } from '../../ui/table.tsx'
import { Timeline } from '../../ui/timeline.tsx'

type OneCase = OmbudsmanPage['cases'][number]
type Finding = OneCase['determinations'][number]['findings'][number]

interface CaseProps {
  of: OneCase
  timeline: ComplaintPage['timeline']
}

/** One case at the Ombudsman: what it found, and all that passed. */
export const Case = ({ of: { reference, determinations, rate, events }, timeline }: CaseProps) => (
  <section>
    <h2 className="govuk-heading-m">Reference {reference}</h2>
    {determinations.map(({ seq, on, findings }) => (
      <Fragment key={seq}>
        <h3 className="govuk-heading-s">Determined on {dateInWords(on)}</h3>
        <Table
          caption={`What was found on ${dateInWords(on)}`}
          captionHidden
          columns={COLUMNS}
          rows={findings.map((finding, index) => ({ ...finding, index }))}
          rowKey={({ index }) => String(index)}
          empty=""
        />
      </Fragment>
    ))}
    {rate.considered > 0 && (
      <p className="govuk-body">
        {rate.found} of {rate.considered} findings considered {rate.found === 1 ? 'is' : 'are'}{' '}
        maladministration in some degree.
      </p>
    )}
    <Timeline
      items={timeline
        .filter(({ seq }) => events.some(event => event.seq === seq))
        .toReversed()
        .map(({ seq, on, by, words, event }) => ({
          key: seq,
          title: words,
          byline: `recorded by ${by}`,
          dateTime: on,
          date: dayInWords(on),
          children: <p className="as-written">{saidIn(event)}</p>,
        }))}
    />
  </section>
)

const COLUMNS: Column<Finding & { index: number }>[] = [
  {
    heading: 'About',
    names: true,
    cell: ({ head, about }) => (head === null ? about : `Part ${head}: ${about}`),
  },
  { heading: 'Finding', cell: ({ term }) => TERMS[term] },
]

function saidIn(event: ComplaintPage['timeline'][number]['event']): string {
  switch (event.type) {
    case 'evidence requested':
      return event.what
    case 'ombudsman contacted':
    case 'evidence sent':
    case 'referred back':
    case 'failure found':
      return event.words
    default:
      return ''
  }
}
