import type { PersonalDataDue } from '@putright/complaint'
import { dayInWords } from '@putright/working-days'
import { DATA_WAITED_FOR } from '../../subject-access/words.ts'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Tag } from '../../ui/tag.tsx'

interface PersonalDataProps {
  due: readonly PersonalDataDue[]
  today: string
}

/** The days of the law on personal data: beside the Code’s, and none of them waits for another. */
export const PersonalData = ({ due, today }: PersonalDataProps) => (
  <section className="dates" id="personal-data">
    <h2 className="govuk-heading-m">Personal data</h2>
    <p className="govuk-body">
      These days are set by the law on personal data and not by the Code. Weekends count, but none of them is
      the last; and the clock of a request stands still while the resident is asked what they mean.
    </p>
    {due.map(one => (
      <article className="dates__one" key={`${one.seq} ${one.kind}`}>
        <h3 className="govuk-heading-s">{DATA_WAITED_FOR[one.kind]}</h3>
        <SummaryList
          rows={[
            { key: 'Asked', value: dayInWords(one.askedOn) },
            ...(one.due ? [{ key: 'To work to', value: dayInWords(one.due) }] : []),
            { key: one.metOn ? 'Done' : 'Not done yet', value: <Standing one={one} today={today} /> },
            { key: 'Why', value: one.because },
          ]}
        />
      </article>
    ))}
  </section>
)

function Standing({ one: { due, metOn }, today }: { one: PersonalDataDue; today: string }) {
  const late = due !== null && (metOn ?? today) > due
  if (metOn)
    return (
      <>
        {dayInWords(metOn)} {due && <Tag tone={late ? 'late' : 'done'}>{late ? 'late' : 'in time'}</Tag>}
      </>
    )
  if (due === null) return <>No day is set.</>
  return late ? <Tag tone="late">overdue</Tag> : <>There is time still.</>
}
