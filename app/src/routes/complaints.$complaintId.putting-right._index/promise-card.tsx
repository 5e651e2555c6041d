import type { ComplaintPage } from '@putright/casework'
import { isOpen, type Undertaking } from '@putright/complaint'
import { dateInWords, dayInWords } from '@putright/working-days'
import { complaintHref } from '../../acts/act-page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { moreOf } from '../../undertakings/promised.tsx'
import { pounds, routeInWords, STATES, sortInWords } from '../../undertakings/words.ts'
import { History } from './history.tsx'

interface PromiseCardProps {
  promised: Undertaking
  /** Working days late; 0 while in time. */
  late: number
  page: Pick<ComplaintPage, 'id' | 'names' | 'position'>
  pursues: boolean
}

/** One promise: what, by whom, by when, what became of it, and what can be done next. */
export const PromiseCard = ({ promised, late, page, pursues }: PromiseCardProps) => (
  <section className="promise-card" aria-labelledby={`promise-${promised.id}`}>
    <p className="promise-card__sort">
      {sortInWords(promised)} <Tag tone={STATES[promised.state].tone}>{STATES[promised.state].words}</Tag>
    </p>
    <h2 id={`promise-${promised.id}`} className="promise-card__what as-written">
      {promised.what || sortInWords(promised)}
    </h2>
    <p className="promise-card__when">{whenInWords(promised, late)}</p>
    <p className="promise-card__more">{moreOf(promised)}</p>
    <Why promised={promised} page={page} />
    <History promised={promised} names={page.names} />
    {pursues && <Acts promised={promised} href={`${complaintHref(page)}/putting-right/${promised.id}`} />}
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

function Why({ promised, page }: Pick<PromiseCardProps, 'promised' | 'page'>) {
  const { stage1, stage2 } = page.position
  const stage = promised.stage === 2 ? stage2 : stage1
  const head = stage?.heads.find(({ number }) => number === promised.head)
  return head && <p className="promise-card__more as-written">{`For part ${head.number}: ${head.words}`}</p>
}

const Acts = ({ promised, href }: { promised: Undertaking; href: string }) => (
  <ul className="promise-card__acts">
    {actsOn(promised).map(([path, words]) => (
      <li key={path}>
        <a href={`${href}/${path}`} className="govuk-link">
          {words}
          <span className="govuk-visually-hidden">: {promised.what}</span>
        </a>
      </li>
    ))}
  </ul>
)

const actsOn = (promised: Undertaking): [path: string, words: string][] => [
  ...(isOpen(promised) ? WHILE_OPEN : []),
  ['resident-says', 'What the resident says'],
]

const WHILE_OPEN: [string, string][] = [
  ['done', 'Record that it is done'],
  ['chase', 'Chase'],
  ['new-day', 'Agree a new day'],
]
