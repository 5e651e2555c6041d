import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { Stage } from '../words.ts'
import type { StageRecord } from './facts.ts'
import type { Finding, Reading, Rule } from './finding.ts'

/** Code 5.9: whoever was promised an update by a day has it by that day, until the answer comes. */
export const updateMissed: Rule = ({ stages, imported, endedOn }, reading) =>
  imported ? [] : stages.flatMap(record => missedAt(record, endedOn, reading))

function missedAt(record: StageRecord, endedOn: CalendarDate | null, reading: Reading): Finding[] {
  const stopped = record.respondedOn ?? endedOn
  let every: number | null = null
  return toldAt(record).flatMap(({ sentOn, everyDays }, index, told) => {
    every = everyDays ?? every
    if (!every) return []
    const by = reading.calendar.after(sentOn, every)
    return standingOf({ from: sentOn, by, next: told[index + 1]?.sentOn ?? stopped }, record.stage, reading)
  })
}

/** An update promised by a day, from the day the resident heard last; `next`: when they heard then, or the matter ended. */
interface Promised {
  from: CalendarDate
  by: CalendarDate
  next: CalendarDate | null
}

function standingOf({ from, by, next }: Promised, stage: Stage, { today, calendar }: Reading): Finding[] {
  const finding = { provision: '5.9' as const, stage, on: by }
  const was = `The resident was to hear by ${dateInWords(by)}, as agreed, and`
  if ((next ?? today) > by) {
    const because = next ? `${was} heard on ${dateInWords(next)}.` : `${was} has not.`
    return [{ ...finding, standing: 'breached', because }]
  }
  // With an update every day it would be at risk from the moment it was agreed.
  const near = next === null && today > from && today >= calendar.before(by, 1)
  if (!near) return []
  return [
    {
      ...finding,
      standing: 'at risk',
      because: `The resident is to hear how things stand by ${dateInWords(by)}.`,
    },
  ]
}

/** A notice of extension tells how things stand, too. */
const toldAt = ({ extensions, updates }: StageRecord) =>
  [
    ...extensions.map(({ sentOn, updateEveryDays }) => ({ sentOn, everyDays: updateEveryDays })),
    ...updates,
  ].toSorted((a, b) => (a.sentOn < b.sentOn ? -1 : Number(a.sentOn > b.sentOn)))
