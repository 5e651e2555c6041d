import type { CalendarDate, WorkingDays } from '@putright/working-days'

/** The same calendar, counting each span once: a register of thousands of lines asks about the same few days. */
export function remembering(calendar: WorkingDays): WorkingDays {
  return { ...calendar, after: remembered(calendar.after), between: remembered(calendar.between) }
}

function remembered<To extends string | number, Answer>(count: (from: CalendarDate, to: To) => Answer) {
  const known = new Map<CalendarDate, Map<To, Answer>>()
  return (from: CalendarDate, to: To): Answer => {
    const ofDay = known.get(from) ?? new Map<To, Answer>()
    known.set(from, ofDay)
    const answer = ofDay.get(to) ?? count(from, to)
    ofDay.set(to, answer)
    return answer
  }
}
