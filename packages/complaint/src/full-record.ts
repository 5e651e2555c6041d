import type { Stage } from '@putright/handling-code'
import { asCorrected } from './corrections.ts'
import type { ComplaintEvent } from './events.ts'

/** Code 5.12: what the full record of a complaint still lacks, each as a sentence; nothing where it is whole. */
export function missingFromRecord(record: readonly ComplaintEvent[]): string[] {
  const events = asCorrected(record)
  return [
    ...original(events),
    ...events.flatMap(event => unlettered(event, events)),
    ...([1, 2] as const).flatMap(stage => unexplained(stage, events)),
  ]
}

function original(events: readonly ComplaintEvent[]): string[] {
  const [received] = events
  if (received?.type !== 'received' || received.account !== '' || onFile('in', received.on, events)) return []
  return ['The complaint as it came: the resident’s own words, or the letter they were in.']
}

/** Letters that went before Putright issued them: registers do not bring them along. */
function unlettered(event: ComplaintEvent, events: readonly ComplaintEvent[]): string[] {
  if (!('letterId' in event) || event.letterId !== null || onFile('out', event.on, events)) return []
  if (event.type === 'acknowledged') return [`The letter that acknowledged stage ${event.stage}.`]
  if (event.type === 'extended') return [`The letter that extended stage ${event.stage}.`]
  if (event.type === 'responded') return [`The ${event.stage === 1 ? 'stage 1' : 'final'} response itself.`]
  return event.type === 'refused' ? [`The letter that refused the ${event.of}.`] : []
}

// What came or went on the day itself, with or without the file, is taken to be the letter of that day.
const onFile = (direction: 'in' | 'out', on: ComplaintEvent['on'], events: readonly ComplaintEvent[]) =>
  events.some(
    event =>
      event.type === 'corresponded' &&
      event.direction === direction &&
      event.on === on &&
      (event.with === 'resident' || event.with === 'representative'),
  )

function unexplained(stage: Stage, events: readonly ComplaintEvent[]): string[] {
  const answered = events.find(event => event.type === 'responded' && event.stage === stage)
  if (!answered) return []
  const before = events.filter(({ seq }) => seq < answered.seq)
  const missing: string[] = []
  if (!before.some(event => event.type === 'decided' && event.stage === stage))
    missing.push(`The reasons for the outcome of stage ${stage}.`)
  if (!events.some(({ type }) => EVIDENCE.has(type)))
    missing.push(`What was looked at for stage ${stage}: no report, document or correspondence is on file.`)
  return missing
}

const EVIDENCE: ReadonlySet<ComplaintEvent['type']> = new Set([
  'corresponded',
  'filed',
  'reported',
  'recommended',
])
