/**
 * Everything that happens by the clock, in the time of England and Wales. The relay is not here: it looks at the outbox
 * each second by itself, because it has to work when the queue has lost this page.
 */
export const TIMETABLE = [
  {
    task: 'morning check',
    cron: '0 6 * * *',
    what: 'Reminds of what is due soon, due today or overdue, once each.',
  },
  {
    task: 'nightly figures',
    cron: '0 2 * * *',
    what: 'Refreshes every co-op’s years: time alone makes a response late.',
  },
] as const satisfies readonly Entry[]

export const TIME_ZONE = 'Europe/London'

export type TimetableTask = (typeof TIMETABLE)[number]['task']

interface Entry {
  task: string
  cron: string
  what: string
}
