import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { FactType } from './events.ts'
import type { Position } from './position.ts'

/** What moves nothing of the matter itself, and so may be told of any day: it is often recorded late, and holds up nothing else. */
export const isBesideTheMatter = ({ type }: { type: FactType }): boolean => BESIDE.has(type)

const BESIDE: ReadonlySet<FactType> = new Set([
  'reminded',
  'corrected',
  'corresponded',
  'filed',
  'marked',
  'commented',
  'chased',
  're-agreed',
  'fulfilled',
  'confirmed',
  'learned',
  'ombudsman contacted',
  'evidence requested',
  'evidence sent',
  'referred back',
  'determined',
  'failure found',
  'packed',
  'adjusted',
  'restricted',
  'represented',
  'representation ended',
  'linked',
  'handed over',
  'held',
  'data protection raised',
  'data protection acknowledged',
  'data protection answered',
  'access asked',
  'access question put',
  'access question answered',
  'access extended',
  'access given',
  'hold ended',
])

/** Why something cannot have happened on that day, in a sentence; null if it can. */
export function whyNotOn(
  on: CalendarDate,
  position: Pick<Position, 'lastOn'>,
  today: CalendarDate,
): string | null {
  if (on > today) return `${dateInWords(on)} is in the future.`
  if (on < position.lastOn) {
    return `${dateInWords(on)} is before the last thing on record, which happened on ${dateInWords(position.lastOn)}.`
  }
  return null
}
