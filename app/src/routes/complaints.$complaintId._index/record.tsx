import { dayInWords } from '@putright/working-days'
import { Timeline } from '../../ui/timeline.tsx'
import type { PageData } from './page-data.ts'

/** What happened, the latest first. */
export const Record = ({ page: { timeline, names } }: { page: PageData }) => (
  <section>
    <h2 className="govuk-heading-m">The record</h2>
    <Timeline
      items={timeline.toReversed().map(({ seq, on, by, source, words, event }) => ({
        key: seq,
        title: words,
        byline: source === 'register' ? 'from a register' : `by ${by}`,
        dateTime: on,
        date: dayInWords(on),
        children: <Particulars event={event} names={names} />,
      }))}
    />
  </section>
)

function Particulars({
  event,
  names,
}: {
  event: PageData['timeline'][number]['event']
  names: PageData['names']
}) {
  const words = particulars(event, names)
  return words ? <p className="as-written">{beginningOf(words)}</p> : null
}

function particulars(event: PageData['timeline'][number]['event'], names: PageData['names']): string {
  switch (event.type) {
    case 'allocated':
      return event.personIds.map(id => names[id] ?? 'a former officer').join(' and ')
    case 'extended':
      return [event.reason, event.goodReason].filter(Boolean).join(' ')
    case 'extension asked':
      return [event.reason, event.goodReason].join(' ')
    case 'escalated':
      return [event.reasons, event.whenAsked].filter(Boolean).join(' ')
    case 'redefined':
    case 'went on':
    case 'extension declined':
      return event.reason
    case 'reversed':
      return `${event.reference}: ${event.reasons}`
    case 'commented':
      return event.words
    case 'updated':
      return `${event.words} ${event.next}`
    case 'withdrawn':
      return event.reason
    case 'refused':
      return event.reasoning
    case 'corresponded':
      return event.words
    case 'marked':
      return event.reason
    default:
      return ''
  }
}

const LONGEST = 280

// A pasted e-mail can be many pages: here is how it begins, and all of it is in the file.
const beginningOf = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\S*$/, '').trimEnd()} …`
