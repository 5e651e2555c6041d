import type { ComplaintPage } from '@putright/casework'
import { isOpen, type Undertaking } from '@putright/complaint'
import { dateInWords, dayInWords } from '@putright/working-days'
import { complaintHref } from '../../acts/act-page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { moreOf } from '../../undertakings/undertaken.tsx'
import { pounds, routeInWords, STATES, sortInWords } from '../../undertakings/words.ts'
import { History } from './history.tsx'

interface UndertakingCardProps {
  undertaking: Undertaking
  /** Working days late; 0 while in time. */
  late: number
  page: Pick<ComplaintPage, 'id' | 'names' | 'position'>
  pursues: boolean
}

/** One promise: what, by whom, by when, what became of it, and what can be done next. */
export const UndertakingCard = ({ undertaking, late, page, pursues }: UndertakingCardProps) => (
  <section className="promise-card" aria-labelledby={`promise-${undertaking.id}`}>
    <p className="promise-card__sort">
      {sortInWords(undertaking)}{' '}
      <Tag tone={STATES[undertaking.state].tone}>{STATES[undertaking.state].words}</Tag>
    </p>
    <h2 id={`promise-${undertaking.id}`} className="promise-card__what as-written">
      {undertaking.what || sortInWords(undertaking)}
    </h2>
    <p className="promise-card__when">{whenInWords(undertaking, late)}</p>
    <p className="promise-card__more">{moreOf(undertaking)}</p>
    <Why undertaking={undertaking} page={page} />
    <History undertaking={undertaking} names={page.names} />
    {pursues && (
      <Acts undertaking={undertaking} href={`${complaintHref(page)}/putting-right/${undertaking.id}`} />
    )}
  </section>
)

function whenInWords({ due, doneOn, firstDue, paid, paidBy, missed }: Undertaking, late: number): string {
  const lateness = late > 0 ? `, ${late === 1 ? '1 working day' : `${late} working days`} late` : ''
  if (doneOn) {
    const money = paid ? `: ${pounds(paid)} ${routeInWords(paidBy ?? 'direct')}` : ''
    return `Done on ${dateInWords(doneOn)}${money}${lateness}.`
  }
  if (!due) return 'No day was promised.'
  const first = firstDue && firstDue !== due ? ` First promised for ${dateInWords(firstDue)}.` : ''
  const broken = missed ? ` The day agreed, ${dateInWords(missed)}, went by without it.` : ''
  return `By ${dayInWords(due)}${lateness}.${first}${broken}`
}

function Why({ undertaking, page }: Pick<UndertakingCardProps, 'undertaking' | 'page'>) {
  const { stage1, stage2 } = page.position
  const stage = undertaking.stage === 2 ? stage2 : stage1
  const head = stage?.heads.find(({ number }) => number === undertaking.head)
  return head && <p className="promise-card__more as-written">{`For part ${head.number}: ${head.words}`}</p>
}

const Acts = ({ undertaking, href }: { undertaking: Undertaking; href: string }) => (
  <ul className="promise-card__acts">
    {actsOn(undertaking).map(([path, words]) => (
      <li key={path}>
        <a href={`${href}/${path}`} className="govuk-link">
          {words}
          <span className="govuk-visually-hidden">: {undertaking.what}</span>
        </a>
      </li>
    ))}
  </ul>
)

const actsOn = (undertaking: Undertaking): [path: string, words: string][] => [
  ...(isOpen(undertaking) ? WHILE_OPEN : []),
  ['resident-says', 'What the resident says'],
]

const WHILE_OPEN: [string, string][] = [
  ['done', 'Record that it is done'],
  ['chase', 'Chase'],
  ['new-day', 'Agree a new day'],
]
