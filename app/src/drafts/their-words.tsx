import { timeOfMoment } from '../moments.ts'
import { Panel } from '../ui/panel.tsx'
import { type Draft, type DraftedPart, partsOf } from './draft.ts'

/** What somebody else saved meanwhile, to be read beside one’s own. */
export function TheirWords({ draft }: { draft: Draft }) {
  const { report } = draft.content
  return (
    <Panel title={`As ${draft.savedBy} saved it, at ${timeOfMoment(draft.savedAt)}`}>
      {typeof report === 'string' && report !== '' && <p className="as-written">{report}</p>}
      {partsOf(draft).map(part => (
        <div key={part.head}>
          <h3 className="govuk-heading-s">
            Part {part.head}
            {part.outcome && `: ${part.outcome}`}
          </h3>
          {linesOf(part).map(line => (
            <p key={line} className="as-written">
              {line}
            </p>
          ))}
        </div>
      ))}
    </Panel>
  )
}

const linesOf = ({ reasons = '', impact = '', remedies = [], actions = [] }: DraftedPart): string[] =>
  [
    reasons,
    impact,
    ...[...remedies, ...actions].map(({ what = '', who = '', amount = '', by = '' }) =>
      [what, who, amount, by].filter(Boolean).join(' · '),
    ),
  ].filter(Boolean)
