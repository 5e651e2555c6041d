import type { ReactNode } from 'react'

export interface TimelineItem {
  key: string | number
  title: ReactNode
  /** Who did it: “by Odalys Penhallow”. */
  byline?: ReactNode
  /** The day, as ISO text and in words. */
  dateTime: string
  date: string
  children?: ReactNode
}

/** What happened, in order. */
export const Timeline = ({ items }: { items: readonly TimelineItem[] }) => (
  <ol className="moj-timeline timeline">
    {items.map(({ key, title, byline, dateTime, date, children }) => (
      <li key={key} className="moj-timeline__item">
        <div className="moj-timeline__header">
          <h3 className="moj-timeline__title">{title}</h3>
          {byline && (
            <>
              {' '}
              <p className="moj-timeline__byline">{byline}</p>
            </>
          )}
        </div>
        <p className="moj-timeline__date">
          <time dateTime={dateTime}>{date}</time>
        </p>
        {children && <div className="moj-timeline__description">{children}</div>}
      </li>
    ))}
  </ol>
)
