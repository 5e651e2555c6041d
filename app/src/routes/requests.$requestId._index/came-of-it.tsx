import type { RequestPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { ButtonLink } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'

/** Code 1.3 and 1.5: dissatisfaction, the choice to complain, and the complaint that came of it. */
export const CameOfIt = ({ page }: { page: RequestPage }) => (
  <>
    {page.voiced && (
      <Panel title="They are unhappy and want to complain">
        <p className="govuk-body">
          They said so on {dateInWords(page.voiced.on)}, and the complaint counts as received on that day.
          Work on this request goes on.
        </p>
        {page.handled && <ButtonLink href={`/requests/${page.id}/complaint`}>Make it a complaint</ButtonLink>}
      </Panel>
    )}
    {page.complaints.length > 0 && (
      <section>
        <h2 className="govuk-heading-m">Complaints that belong to it</h2>
        <ul className="govuk-list">
          {page.complaints.map(complaint => (
            <li key={complaint.id}>
              <a href={`/complaints/${complaint.id}`} className="govuk-link">
                {complaint.reference}: {complaint.summary}
              </a>{' '}
              <span className="named__more">
                voiced {dateInWords(complaint.receivedOn)}
                {complaint.loggedOn &&
                  `, opened ${dateInWords(complaint.loggedOn)}, ${daysInWords(complaint.daysToOpen ?? 0)}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
    {page.handled && (
      <ButtonLink href={`/requests/${page.id}/dissatisfaction`} secondary>
        The resident is not satisfied
      </ButtonLink>
    )}
  </>
)

const daysInWords = (days: number): string =>
  days === 0 ? 'the same day' : days === 1 ? '1 working day later' : `${days} working days later`
