import { KINDS, type StageAnswer } from '@putright/figures'
import { CHANNELS, OUTCOMES } from '@putright/handling-code'
import { type CalendarDate, dateInWords, type HolidaySnapshot } from '@putright/working-days'
import { type Read, readDate, readReference, readText, readWord } from './cells.ts'
import type { Column } from './columns.ts'
import type { RegisterEntry } from './entry.ts'

/** The typed line, with an extension as its three cells: what belongs together is judged after. */
export type Draft = Omit<RegisterEntry, 'receivedOn' | 'stage1' | 'stage2'> & {
  receivedOn: CalendarDate | null
  stage1: DraftAnswer
  stage2: DraftAnswer & { acknowledgedOn: CalendarDate | null }
}
export type DraftAnswer = Omit<StageAnswer, 'extension'> & {
  extendedTo: CalendarDate | null
  extensionSentOn: CalendarDate | null
  extensionReason: string
}

/** Says that a column of the line is wrong. */
export type Complain = (column: Column, because: string) => void

export interface Days {
  today: CalendarDate
  snapshot: HolidaySnapshot
}

/** Reads each cell by itself. What cannot be read is complained of and left empty. */
export function readDraft(cell: (column: Column) => string, days: Days, complain: Complain): Draft {
  function read<T, U>(column: Column, reader: (text: string) => Read<T>, otherwise: U): T | U {
    const answer = reader(cell(column))
    if ('value' in answer) return answer.value
    complain(column, answer.because)
    return otherwise
  }
  const text = (column: Column) => read(column, readText, '')
  const word = <T extends string>(column: Column, words: readonly T[]) =>
    read(column, typed => readWord(typed, words), null)
  const date = (column: Column) => {
    const day = read(column, readDate, null)
    const because = day && outside(day, days, column.endsWith('_extended_to'))
    if (because) complain(column, because)
    return because ? null : day
  }
  const answer = (stage: 'stage1' | 'stage2'): DraftAnswer => ({
    respondedOn: date(`${stage}_responded_on`),
    outcome: word(`${stage}_outcome`, OUTCOMES),
    extendedTo: date(`${stage}_extended_to`),
    extensionSentOn: date(`${stage}_extension_sent_on`),
    extensionReason: text(`${stage}_extension_reason`),
  })
  return {
    reference: read('reference', readReference, ''),
    receivedOn: date('received_on'),
    channel: word('channel', CHANNELS),
    category: text('category'),
    summary: text('summary'),
    procedure: word('procedure', ['A', 'B']) ?? 'A',
    acknowledgedOn: date('acknowledged_on'),
    stage1: answer('stage1'),
    escalatedOn: date('escalated_on'),
    stage2: { ...answer('stage2'), acknowledgedOn: date('stage2_acknowledged_on') },
    refusedOn: date('refused_on'),
    refusalGround: text('refusal_ground'),
    withdrawnOn: date('withdrawn_on'),
    kind: word('kind', KINDS) ?? 'complaint',
  }
}

/** An extension may run beyond today; nothing else in a register can. */
function outside(day: CalendarDate, { today, snapshot }: Days, mayBeAhead: boolean): string | null {
  if (day < snapshot.from || day > snapshot.to) {
    const known = `${dateInWords(snapshot.from)} to ${dateInWords(snapshot.to)}`
    return `Putright knows the bank holidays from ${known}, and cannot count days outside them.`
  }
  if (day > today && !mayBeAhead) return 'This date is still to come. A register holds what has happened.'
  return null
}
