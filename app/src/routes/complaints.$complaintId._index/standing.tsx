import { currentStage, replyAwaitedInWords } from '@putright/complaint'
import { dayInWords } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { ENDS } from '../../complaint/words.ts'
import { Divided } from '../../deciding/divided.tsx'
import { Panel } from '../../ui/panel.tsx'
import { organisationOf, type PageData } from './page-data.ts'
import { StillOpen } from './still-open.tsx'
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
      <Divided page={page} />
      <Planned page={page} />
      <ResidentHears page={page} />
      <ResidentMayReply page={page} />
      <AwaitsApproval page={page} />
      <ClosedTo page={page} />
      <StillOpen page={page} />
      {position.due ? (
        <WhyThatDate clock={position.due} explained={page.whyThatDate} complaintId={page.id} />
      ) : (
        <p className="govuk-body">
          <a className="govuk-link" href={`/complaints/${page.id}/dates`}>
            Every date it had, and why
          </a>
        </p>
      )}
    </Panel>
  )
}

/** Code 5.9: what was agreed with the resident. */
const ResidentHears = ({ page: { position, today } }: { page: PageData }) =>
  position.updateDue && (
    <p className="govuk-body">
      The resident {position.updateDue < today ? 'was' : 'is'} to hear how things stand by{' '}
      <strong>{dayInWords(position.updateDue)}</strong>.
    </p>
  )

/** Code 5.8: what was promised with the provisional findings. */
const ResidentMayReply = ({ page: { replyAwaited } }: { page: PageData }) =>
  replyAwaited && (
    <p className="govuk-body">
      The resident may reply to the provisional findings <strong>{replyAwaitedInWords(replyAwaited)}</strong>.
    </p>
  )

const AwaitsApproval = ({ page: { id, position, names } }: { page: PageData }) => {
  const asked = currentStage(position).extensionAsked
  return asked && position.state === 'open' ? (
    <p className="govuk-body">
      <a className="govuk-link" href={`/complaints/${id}/extension-approval`}>
        More time, until {dayInWords(asked.to)},
      </a>{' '}
      waits for {names[asked.of] ?? 'somebody else'} to approve it. No date has moved.
    </p>
  ) : null
}

/** Code 5.8: told to those who handle it. */
const ClosedTo = ({ page: { id, closedTo } }: { page: PageData }) =>
  closedTo.length > 0 && (
    <p className="govuk-body">
      <a className="govuk-link" href={`/complaints/${id}/people`}>
        Closed to {closedTo.join(' and ')}
      </a>
      : they find no trace of it.
    </p>
  )

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
    return `Outcome: ${position.outcome}. No answer is due. A request for stage 2 needs no reasons, and is logged whenever it comes.`
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

/** The co-op's own days within the legal one, for those whose move they plan. */
function Planned({ page: { id, position, viewer, today } }: { page: PageData }) {
  const { plan } = currentStage(position)
  if (!plan || !viewer.handles || position.state !== 'open') return null
  if (position.next === 'recommend')
    return (
      <p className="govuk-body">
        Planned: the report {plan.reportDue < today ? 'was to be' : 'is'} with those who decide by{' '}
        <strong>{dayInWords(plan.reportDue)}</strong>.{' '}
        <a className="govuk-link" href={`/complaints/${id}/report-draft`}>
          Its draft
        </a>
      </p>
    )
  return position.next === 'decide' && position.whoseMove === 'landlord' ? (
    <p className="govuk-body">
      {plan.decisionDue < today ? 'Planned: they were to decide by' : 'Planned: they decide by'}{' '}
      <strong>{dayInWords(plan.decisionDue)}</strong>. Putright reminds them then, and asks their deputies
      after it.
    </p>
  ) : null
}
