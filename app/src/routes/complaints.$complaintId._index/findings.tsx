import { Tag, type Tone } from '../../ui/tag.tsx'
import type { PageData } from './page-data.ts'

/** Where the complaint falls short of the Code, or is about to. Shown, never smoothed over. */
export function Findings({ findings }: Pick<PageData, 'findings'>) {
  if (findings.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">Against the Code</h2>
      <ul className="findings">
        {findings.map(({ provision, standing, stage, because }) => (
          <li key={`${provision} ${stage} ${because}`} className="findings__one">
            <Tag tone={TONES[standing]}>{`${provision} ${standing}`}</Tag> {because}
          </li>
        ))}
      </ul>
    </section>
  )
}

const TONES: Record<PageData['findings'][number]['standing'], Tone> = {
  breached: 'late',
  'at risk': 'soon',
  'past the policy’s own date': 'plain',
}
