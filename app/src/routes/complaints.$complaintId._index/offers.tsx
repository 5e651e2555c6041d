import { type Act, currentStage } from '@putright/complaint'
import { ACT_WORDS, pageOfAct } from '../../complaint/words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import type { PageData } from './page-data.ts'

// What is done from the complaint's other pages, and at any time.
const ELSEWHERE: ReadonlySet<Act> = new Set([
  'correspond',
  'file',
  'mark',
  'pursue',
  'learn',
  'deal with the Ombudsman',
  'give access',
  'retain',
  'correct',
  'declare',
  'lend',
  'represent',
  'support',
])

/** What allocating is called once somebody considers it. */
const ALLOCATED = 'Change who considers it'

/** What can be done now, the next thing first; and, for whoever wonders, why not the rest. */
export function Offers({ page: { id, position, offers, viewer } }: { page: PageData }) {
  const moving = offers.filter(({ act }) => !ELSEWHERE.has(act))
  const open = moving.filter(({ because }) => because === null).map(({ act }) => act)
  const next = open.find(act => act === position.next)
  const { deciders, investigator } = currentStage(position)
  const decides = deciders.includes(viewer.personId)
  const closed = moving.filter(({ because }) => because !== null)
  return (
    <section className="offers">
      <h2 className="govuk-heading-m">What can be done now</h2>
      {next && (
        <ButtonLink href={`/complaints/${id}/${pageOfAct(next, decides)}`}>{ACT_WORDS[next]}</ButtonLink>
      )}
      {open.length === 0 && <p className="govuk-body">Nothing, by you, as it stands.</p>}
      <ul className="govuk-list">
        {open
          .filter(act => act !== next)
          .map(act => (
            <li key={act}>
              <a className="govuk-link" href={`/complaints/${id}/${pageOfAct(act, decides)}`}>
                {act === 'allocate' && investigator ? ALLOCATED : ACT_WORDS[act]}
              </a>
            </li>
          ))}
      </ul>
      {closed.length > 0 && position.state !== 'ended' && (
        <Details summary="What cannot, and why">
          <dl className="why-not">
            {closed.map(({ act, because }) => (
              <div key={act}>
                <dt>{ACT_WORDS[act]}</dt>
                <dd>{because}</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </section>
  )
}
