import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { StageRecord } from './facts.ts'
import type { Finding, Rule } from './finding.ts'

/** Code 5.9: an answer outside the Code's ordinary time, extended or late, goes with agreed updates. */
export const updatesNotAgreed: Rule = ({ stages, imported, endedOn }, { today }) =>
  imported ? [] : stages.flatMap(record => notAgreedAt(record, endedOn, today))

function notAgreedAt(record: StageRecord, endedOn: CalendarDate | null, today: CalendarDate): Finding[] {
  const { stage, extensions, updates, clocks } = record
  const { originalCodeDue: on, metOn } = clocks.response
  if (extensions.some(({ updateEveryDays }) => updateEveryDays !== null)) return []
  if (updates.some(({ everyDays }) => everyDays !== null)) return []

  const limit = dateInWords(on)
  if ((metOn ?? endedOn ?? today) > on) {
    const because = `The stage ${stage} response went past ${limit} without agreement on how often the resident would hear.`
    return [{ provision: '5.9', standing: 'breached', stage, because, on }]
  }
  const willBeLate = metOn === null && endedOn === null && extensions.some(({ to }) => to > on)
  if (!willBeLate) return []
  const because = `The stage ${stage} response will go past ${limit}; agree with the resident how often they will hear.`
  return [{ provision: '5.9', standing: 'at risk', stage, because, on }]
}
