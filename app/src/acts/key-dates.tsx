import type { Clock } from '@putright/handling-code'
import { type CalendarDate, dayInWords } from '@putright/working-days'
import { Tag } from '../ui/tag.tsx'

export interface KeyDate {
  what: string
  on: CalendarDate
  why: string
}

/** A clock as a date to show: what is due, when, and by which rule. */
export const keyDate = (what: string, { due, because }: Pick<Clock, 'due' | 'because'>): KeyDate => ({
  what,
  on: due,
  why: because,
})

export const KeyDates = ({ dates, today }: { dates: readonly KeyDate[]; today: CalendarDate }) => (
  <dl className="key-dates">
    {dates.map(({ what, on, why }) => (
      <div key={what} className="key-dates__one">
        <dt>{what}</dt>
        <dd>
          <time dateTime={on} className="key-dates__day">
            {dayInWords(on)}
          </time>
          {on < today && <Tag tone="late">This day is past</Tag>}
          <span className="key-dates__why">{why}</span>
        </dd>
      </div>
    ))}
  </dl>
)
