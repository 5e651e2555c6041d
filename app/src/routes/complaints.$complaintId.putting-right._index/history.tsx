import type { ComplaintPage } from '@putright/casework'
import type { FollowUp, Undertaking } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'

interface HistoryProps {
  undertaking: Undertaking
  names: ComplaintPage['names']
}

/** What was done about a promise, in order. */
export const History = ({ undertaking: { history }, names }: HistoryProps) =>
  history.length > 0 && (
    <ol className="promise-card__history">
      {history.map(event => (
        <li key={event.seq}>
          <span className="promise-card__step">
            {dateInWords(event.on)}, {names[event.recordedBy ?? ''] ?? 'Putright'}: {stepInWords(event)}
          </span>{' '}
          <span className="as-written">{wordsOf(event)}</span>
        </li>
      ))}
    </ol>
  )

function stepInWords(event: FollowUp): string {
  switch (event.type) {
    case 'chased':
      return 'chased.'
    case 're-agreed':
      return `new day agreed, ${dateInWords(event.by)}.`
    case 'fulfilled':
      return `done${documentsInWords(event.documentIds.length)}.`
    case 'confirmed':
      return event.satisfied ? 'the resident says that it is done.' : 'the resident says that it is not done.'
  }
}

function wordsOf(event: FollowUp): string {
  switch (event.type) {
    case 'chased':
    case 'confirmed':
      return event.words
    case 're-agreed':
      return event.reason
    case 'fulfilled':
      return event.evidence
  }
}

const documentsInWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? ', with a document in the file' : `, with ${count} documents in the file`
