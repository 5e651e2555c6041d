import type { ExtensionThought } from '@putright/casework'
import { type CalendarDate, dayInShort, dayInWords } from '@putright/working-days'
import { useLocation } from '@remix-run/react'
import { Button } from '../../ui/button.tsx'

interface WhatIfProps {
  thought: ExtensionThought
  earliest: CalendarDate
}

/** Tries a date before anything is sent: a form of its own, because what it asks may stand in an address. */
export const WhatIf = ({ thought, earliest }: WhatIfProps) => (
  <section className="what-if" aria-labelledby="what-if">
    <h2 className="govuk-heading-m" id="what-if">
      Try a date first
    </h2>
    <form method="get" action={useLocation().pathname} className="what-if__form">
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="try-to">
          If the answer came by
        </label>
        <input
          className="govuk-input date-field"
          id="try-to"
          name="to"
          type="date"
          min={earliest}
          defaultValue={thought.to}
        />
      </div>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="try-every">
          with an update every so many working days
        </label>
        <input
          className="govuk-input govuk-input--width-3"
          id="try-every"
          name="every"
          inputMode="numeric"
          defaultValue={thought.everyDays}
        />
      </div>
      <Button secondary>See what that means</Button>
    </form>
    {thought.asked && <Meaning whatIf={thought.whatIf} />}
  </section>
)

function Meaning({ whatIf }: { whatIf: ExtensionThought['whatIf'] }) {
  if (!whatIf)
    return (
      <p className="govuk-body">
        Putright cannot count to that day. Give one within the known bank holidays.
      </p>
    )
  const { to, because, length, moved, skipped, updates } = whatIf
  const holidays = skipped.filter(({ why }) => why !== 'Saturday' && why !== 'Sunday')
  return (
    <div className="govuk-inset-text" role="status">
      <p className="govuk-body">
        <strong>{dayInWords(to)}</strong>:{' '}
        {because ?? `${moved} working days later than now, ${length.added} more than first promised.`}
      </p>
      {because === null && (
        <ul className="govuk-list govuk-list--bullet">
          <li>{limitInWords(length)}</li>
          {length.agreementAsked && (
            <li>
              That makes {length.total} working days in all. The co-op’s policy asks for the resident’s
              agreement: ask before you send it.
            </li>
          )}
          <li>
            Passed over: {weekends(skipped.length - holidays.length)}
            {holidays.map(({ date, why }) => `, ${dayInShort(date)} (${why})`)}.
          </li>
          <li>
            {updates.length > 0
              ? `The resident hears by ${updates.map(dayInShort).join(', ')}, and then has the answer.`
              : 'The answer comes before an update would be due.'}
          </li>
        </ul>
      )}
    </div>
  )
}

const limitInWords = ({ over, ceiling, overTheCode }: NonNullable<ExtensionThought['whatIf']>['length']) =>
  over
    ? `Over the limit of ${ceiling} working days${overTheCode ? '' : ' that the co-op sets itself'}: it needs a good reason, and somebody else approves it before it goes out.`
    : `Within the limit of ${ceiling} working days.`

const weekends = (days: number) => (days === 0 ? 'no weekend' : `${days} days of weekends`)
