import {
  dayInWords,
  type Explanation,
  englandAndWales,
  isCalendarDate,
  OutsideTheCalendar,
} from '@putright/working-days'
import { Command } from 'commander'
import { CommandRefusal } from './command-refusal.ts'

export const due = new Command('due')
  .description(
    'The working day that comes DAYS working days after DATE, in England and Wales. DATE is day 0.',
  )
  .argument('<date>', 'as YYYY-MM-DD')
  .argument('<days>', 'a whole number, 0 or more')
  .option('--explain', 'list each day that was skipped, and why')
  .option('--json', 'print JSON')
  .action((date: string, days: string, { explain = false, json = false }) => {
    const explanation = worked(date, days)
    console.log(json ? asJson(explanation, explain) : inWords(explanation, explain))
  })

function worked(date: string, days: string): Explanation {
  if (!isCalendarDate(date)) {
    throw new CommandRefusal(`“${date}” is not a date. Write it as YYYY-MM-DD, for example 2026-12-24.`)
  }
  if (!/^\d{1,4}$/.test(days)) {
    throw new CommandRefusal(`“${days}” is not a number of working days. Write a whole number, 0 or more.`)
  }
  try {
    return englandAndWales.explain(date, Number(days))
  } catch (fault) {
    if (fault instanceof OutsideTheCalendar) throw new CommandRefusal(fault.message)
    throw fault
  }
}

function asJson({ from, days, due, counted, skipped, snapshotId }: Explanation, explain: boolean): string {
  const answer = { from, days, due, holidays: snapshotId }
  return JSON.stringify(explain ? { ...answer, counted, skipped } : answer, null, 2)
}

function inWords({ due, skipped, snapshotId }: Explanation, explain: boolean): string {
  const answer = `${due}  ${dayInWords(due)}`
  if (!explain) return answer
  const days = skipped.map(({ date, why }) => `  ${date}  ${why}`)
  const heading = days.length ? 'Skipped:' : 'No day was skipped.'
  return [answer, heading, ...days, `Bank holidays as in ${snapshotId}.`].join('\n')
}
