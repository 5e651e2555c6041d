import type { ComplaintPage } from '@putright/casework'
import { BY_WAY } from '@putright/complaint'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { type KeyDate, KeyDates } from './key-dates.tsx'

interface BesideProps {
  page: ComplaintPage
  dates: readonly KeyDate[]
  today: CalendarDate
}

/** What one has to have in view while filling in the form. */
export const Beside = ({ page, dates, today }: BesideProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long account scrolls here, by keyboard too
  <aside className="act__beside" aria-label="The complaint and its dates" tabIndex={0}>
    {dates.length > 0 && <KeyDates dates={dates} today={today} />}
    <DoneDifferently adjustments={page.adjustments} />
    <AsTold page={page} />
    <AskedAgain page={page} />
  </aside>
)

// Code 5.10: whoever writes to them has it in view.
const DoneDifferently = ({ adjustments }: Pick<ComplaintPage, 'adjustments'>) =>
  adjustments.length > 0 && (
    <section>
      <h2 className="govuk-heading-s act__heading">Agreed with the resident</h2>
      <ul className="govuk-list govuk-list--bullet">
        {adjustments.map(({ id, what, language }) => (
          <li key={id}>
            {what}
            {language && `; letters need a translation into ${language}`}
          </li>
        ))}
      </ul>
    </section>
  )

const AsTold = ({ page: { position, resident } }: Pick<BesideProps, 'page'>) => (
  <section>
    <h2 className="govuk-heading-s act__heading">What the resident said</h2>
    <p className="act__told-by">
      {resident?.name ?? 'The resident'}, {dateInWords(position.receivedOn)}, {BY_WAY[position.channel]}
    </p>
    <blockquote className="account as-written">{position.account || position.summary}</blockquote>
  </section>
)

function AskedAgain({ page: { position, timeline } }: Pick<BesideProps, 'page'>) {
  const asked = timeline.find(({ event }) => event.type === 'escalated')?.event
  if (position.stage === 1 || asked?.type !== 'escalated') return null
  return (
    <section>
      <h2 className="govuk-heading-s act__heading">The request for stage 2</h2>
      <p className="act__told-by">
        {dateInWords(asked.on)}
        {asked.channel && `, ${BY_WAY[asked.channel]}`}
      </p>
      {asked.reasons ? (
        <blockquote className="account as-written">{asked.reasons}</blockquote>
      ) : (
        <p>No reasons were given, and none are needed.</p>
      )}
    </section>
  )
}
