import { type CalendarDate, dateInWords } from '@putright/working-days'
import { correctable } from './correctable.ts'
import { asCorrected } from './corrections.ts'
import { isBesideTheMatter } from './dating.ts'
import type { ComplaintEvent, Correction } from './events.ts'
import { inWords } from './in-words.ts'

/**
 * Why a correction cannot be made, in a sentence; null if it can. What holds of a record as it was written must hold of it
 * as corrected: its facts follow one another by their days, and nothing happened after it was written down.
 */
export function whyNotCorrected(
  { corrects, reading }: Pick<Correction, 'corrects' | 'reading'>,
  record: readonly ComplaintEvent[],
): string | null {
  const original = record.find(({ seq }) => seq === corrects)
  if (!original) return 'There is no such entry in the record.'
  const open = correctable(original.type)
  if (!open)
    return `This cannot be corrected: “${inWords(original)}”. What followed from it is done again instead.`
  if (!reading)
    return open.strikeOut
      ? null
      : `“${inWords(original)}” cannot be struck out. Correct its day or its words.`
  if (reading.type !== original.type) throw new Error(`A ${original.type} cannot become a ${reading.type}`)
  const writtenOn = original.recordedAt.slice(0, 10) as CalendarDate
  // Registers and other systems tell of earlier days, never of days to come.
  if (reading.on > writtenOn && reading.on > original.on)
    return `${dateInWords(reading.on)} is after the day it was written down, ${dateInWords(writtenOn)}.`
  return outOfOrder({ ...original, ...reading } as ComplaintEvent, record)
}

function outOfOrder(read: ComplaintEvent, record: readonly ComplaintEvent[]): string | null {
  if (isBesideTheMatter(read)) return null
  const others = asCorrected(record).filter(event => !isBesideTheMatter(event))
  const before = others.findLast(event => event.seq < read.seq && event.on > read.on)
  if (before)
    return `${dateInWords(read.on)} is before ${dateInWords(before.on)}, when this had already happened: “${inWords(before)}”.`
  const after = others.find(event => event.seq > read.seq && event.on < read.on)
  return after
    ? `${dateInWords(read.on)} is after ${dateInWords(after.on)}, when this had already happened: “${inWords(after)}”.`
    : null
}
