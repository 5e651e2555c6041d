import type { HeadPosition, StagePosition } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import { Tag } from '../../ui/tag.tsx'
import { pounds, REMEDIES } from '../../undertakings/words.ts'
import { organisationOf, type PageData } from './page-data.ts'

/** The definition, part by part, at each stage it was defined for. */
export function Heads({ page }: { page: PageData }) {
  const { stage1, stage2 } = page.position
  return (
    <>
      {stage2 && <StageHeads stage={stage2} page={page} />}
      <StageHeads stage={stage1} page={page} />
    </>
  )
}

function StageHeads({ stage, page }: { stage: StagePosition; page: PageData }) {
  if (stage.heads.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">What the complaint is about, at stage {stage.stage}</h2>
      <ol className="heads">
        {stage.heads.map(head => (
          <Head key={head.number} head={head} page={page} />
        ))}
      </ol>
      <dl className="heads__around">
        {AROUND.flatMap(([key, title]) => (stage[key] ? [{ title, words: stage[key] }] : [])).map(
          ({ title, words }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd className="as-written">{words}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

const AROUND = [
  ['outcomesSought', 'What the resident wants'],
  ['notOurs', 'What is nobody’s responsibility here'],
  ['question', 'What the resident was asked'],
] as const

function Head({ head, page }: { head: HeadPosition; page: PageData }) {
  const { words, responsibility, recommendation, decision } = head
  return (
    <li className="heads__one">
      <p className="heads__words as-written">{words}</p>
      <p className="heads__whose">
        For {organisationOf(page, responsibility)} to answer.{' '}
        {decision ? <Tag tone="done">{decision.outcome}</Tag> : <Tag>not decided yet</Tag>}
      </p>
      {recommendation && !decision && (
        <p className="govuk-body-s as-written">
          Recommended: {recommendation.outcome}. {recommendation.reasons}
        </p>
      )}
      {decision && <p className="govuk-body-s as-written">{decision.reasons}</p>}
      {decision && (decision.remedies.length > 0 || decision.actions.length > 0) && (
        <Promises decision={decision} />
      )}
    </li>
  )
}

const Promises = ({
  decision: { remedies, actions },
}: {
  decision: NonNullable<HeadPosition['decision']>
}) => (
  <ul className="govuk-list govuk-list--bullet govuk-body-s">
    {remedies.map(({ kind, what, amount, by }) => (
      <li key={`${kind} ${what}`}>
        {REMEDIES[kind]}: {sentence(what)} {amount !== null && `${pounds(amount)}. `}
        {by && `By ${dateInWords(by)}.`}
      </li>
    ))}
    {actions.map(({ what, who, by }) => (
      <li key={`${who} ${what}`}>
        Still to be done: {sentence(what)} {who}, by {dateInWords(by)}.
      </li>
    ))}
  </ul>
)

// Written by hand, with or without its full stop.
const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)
