import type { CalendarDate } from '@putright/working-days'
import { asCorrected } from './corrections.ts'
import type { ComplaintEvent } from './events.ts'
import type { RepresentationScope } from './facts/intake.ts'

/** Somebody's authority to act for the resident (3.6), as the record has it; who they are is kept apart. */
export interface Representation {
  representativeId: string
  scope: RepresentationScope
  namedOn: CalendarDate
  /** The last day; null: until it is ended. */
  until: CalendarDate | null
  ended: { on: CalendarDate; reason: string } | null
}

/** Every representative a complaint has had, in the order they were named. */
export function representationsIn(record: readonly ComplaintEvent[]): Representation[] {
  const events = asCorrected(record)
  return events.flatMap(event => {
    if (event.type !== 'represented') return []
    const { representativeId, scope, until, on: namedOn } = event
    const end = events.find(
      other => other.type === 'representation ended' && other.representativeId === representativeId,
    )
    const ended = end?.type === 'representation ended' ? { on: end.on, reason: end.reason } : null
    return [{ representativeId, scope, namedOn, until, ended }]
  })
}

export const representsOn = ({ namedOn, until, ended }: Representation, day: CalendarDate): boolean =>
  namedOn <= day && (until === null || day <= until) && (ended === null || day < ended.on)

/** Whether letters go to them as well. */
export const isCopiedIn = ({ scope }: Representation): boolean => scope !== 'meetings'
