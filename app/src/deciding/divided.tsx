import type { ComplaintPage } from '@putright/casework'
import { currentStage, type DividedHead, type PersonId, panelDivided } from '@putright/complaint'
import { dayInWords } from '@putright/working-days'
import { complaintHref } from '../acts/act-page.tsx'
import { InsetText } from '../ui/inset-text.tsx'

/** Where a panel does not agree (6.18): who stands where, whose move it is and what they can do. Nothing where it does. */
export const Divided = ({ page }: { page: ComplaintPage }) =>
  panelDivided(
    page.timeline.map(({ event }) => event),
    page.position,
  ).map(divided => <OnOnePart key={divided.head} page={page} divided={divided} />)

function OnOnePart({
  page,
  divided: { head, sides, silent },
}: {
  page: ComplaintPage
  divided: DividedHead
}) {
  const { deciders, clocks } = currentStage(page.position)
  const mine = deciders.includes(page.viewer.personId)
  return (
    <InsetText>
      <p>
        <strong>The panel does not agree on part {head}.</strong> It is decided once two of its members agree.
      </p>
      <ul>
        {sides.map(({ outcome, by }) => (
          <li key={by.join()}>
            {named(page, by)}: {outcome}
          </li>
        ))}
        {silent.length > 0 && <li>{named(page, silent)}: has not said yet</li>}
      </ul>
      {silent.length > 0 ? (
        <p>
          Now it is for {named(page, silent)} to agree with what was put down last, or to decide otherwise.
        </p>
      ) : (
        <p>
          Now it is for any of them to agree with what was put down last, or to put down something else that
          both can agree to{mine && '. You can talk it over in the notes'}.
        </p>
      )}
      <p>
        {silent.length === 0 && <OneMore page={page} mine={mine} />} The resident is due an answer by{' '}
        {dayInWords(clocks.response.due)} all the same.
      </p>
    </InsetText>
  )
}

function OneMore({ page, mine }: { page: ComplaintPage; mine: boolean }) {
  if (page.viewer.handles)
    return (
      <>
        If they cannot agree,{' '}
        <a className="govuk-link" href={`${complaintHref(page)}/allocation`}>
          allocate one more member
        </a>
        , and two of the three decide.
      </>
    )
  const team = page.agent?.name ?? 'those who handle the co-op’s complaints'
  return (
    <>
      If {mine ? 'you' : 'they'} cannot agree, ask {team} to allocate one more member: then two of the three
      decide.
    </>
  )
}

const named = ({ names, viewer }: ComplaintPage, ids: readonly PersonId[]): string =>
  ids.map(id => (id === viewer.personId ? 'you' : (names[id] ?? 'a former member'))).join(' and ')
