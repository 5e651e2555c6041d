import { dayInWords } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { ENDS } from '../../complaint/words.ts'
import { Panel } from '../../ui/panel.tsx'
import { organisationOf, type PageData } from './page-data.ts'
import { WhyThatDate } from './why-that-date.tsx'

/** Where does this stand, whose move is it, by when, and why that date. */
export function Standing({ page }: { page: PageData }) {
  const { position } = page
  return (
    <Panel title={headline(page)}>
      {position.due && page.daysLeft !== null && (
        <p className="standing__due">
          By <strong>{dayInWords(position.due.due)}</strong>{' '}
          <DueTag daysLeft={page.daysLeft} overdue={position.due.due < page.today} />
        </p>
      )}
      <p className="govuk-body">{more(page)}</p>
      {position.due && <WhyThatDate clock={position.due} explained={page.whyThatDate} />}
    </Panel>
  )
}

function headline(page: PageData): string {
  const { position } = page
  if (position.end) return `${ENDS[position.end]} on ${dayInWords(position.endedOn ?? position.receivedOn)}`
  const who = organisationOf(page, position.whoseMove)
  if (position.state === 'answered') return 'Answered at stage 1; the resident may ask for stage 2'
  return `Stage ${position.stage}: ${who} ${TO_DO[position.next ?? 'respond']}`
}

const TO_DO = {
  acknowledge: 'is to acknowledge and define it',
  allocate: 'is to allocate who considers it',
  recommend: 'is to investigate and recommend',
  decide: 'is to decide',
  respond: 'is to issue the response',
}

function more(page: PageData): string {
  const { position, names } = page
  if (position.end) return position.outcome ? `Outcome: ${position.outcome}.` : 'No outcome was reached.'
  if (position.state === 'answered') {
    return `Outcome: ${position.outcome}. Nothing is due. A request for stage 2 needs no reasons, and is logged whenever it comes.`
  }
  const stage = position.stage2 ?? position.stage1
  const investigator = stage.investigator && names[stage.investigator]
  const deciders = stage.deciders.map(id => names[id]).filter(Boolean)
  return [
    investigator ? `${investigator} looks into it.` : 'Nobody has been allocated to look into it.',
    deciders.length > 0
      ? `${deciders.join(' and ')} ${deciders.length > 1 ? 'decide' : 'decides'} for the co-op.`
      : '',
  ].join(' ')
}
