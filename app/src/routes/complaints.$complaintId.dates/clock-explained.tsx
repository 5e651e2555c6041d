import type { ExplainedClock } from '@putright/complaint'
import { dayInWords } from '@putright/working-days'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Extensions } from './extensions.tsx'
import { Rules } from './rules.tsx'

interface ClockExplainedProps {
  title: string
  clock: ExplainedClock
}

/** One date: what it is, every rule that was weighed, what moved it, and when it was met. */
export const ClockExplained = ({ title, clock }: ClockExplainedProps) => (
  <article className="dates__one">
    <h3 className="govuk-heading-s">{title}</h3>
    <SummaryList
      rows={[
        { key: 'To work to', value: dayInWords(clock.due) },
        ...(clock.codeDue === clock.due
          ? []
          : [
              {
                key: 'The Code’s own limit',
                value: `${dayInWords(clock.codeDue)}. Past it, ${clock.provision} is breached.`,
              },
            ]),
        { key: clock.metOn ? 'Done' : 'Not done yet', value: <Standing clock={clock} /> },
      ]}
    />
    <Rules rules={clock.rules} />
    <Extensions extensions={clock.extensions} />
  </article>
)

function Standing({ clock: { metOn, lateBy, provision } }: { clock: ExplainedClock }) {
  const when = metOn ? dayInWords(metOn) : ''
  if (lateBy.code > 0)
    return (
      <>
        {when} <Tag tone="late">{`${days(lateBy.code)} past the Code’s limit (${provision})`}</Tag>
      </>
    )
  if (lateBy.due > 0)
    return (
      <>
        {when} <Tag tone="soon">{`${days(lateBy.due)} past the day to work to, within the Code’s limit`}</Tag>
      </>
    )
  return metOn ? (
    <>
      {when} <Tag tone="done">in time</Tag>
    </>
  ) : (
    <>There is time still.</>
  )
}

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`)
