import type { Candidate } from '@putright/casework'
import { PANEL, type PanelOutlook } from '@putright/complaint'
import { InsetText } from '../../ui/inset-text.tsx'
import { choosable } from './candidate.tsx'

interface OutlookProps {
  outlook: PanelOutlook
  stage: 1 | 2
  deciders: readonly Candidate[]
  needed: number
  /** Where somebody of another co-op is asked. */
  lendHref: string
}

/** What the choice leaves for stage 2, said while another choice is still possible; and whom else to ask. */
export function Outlook({ outlook, stage, deciders, needed, lendHref }: OutlookProps) {
  const tooFew = choosable(deciders).length < needed
  if (stage === 1 && !outlook.warning && !tooFew) return <Left outlook={outlook} needed={needed} />
  if (stage === 2 && !tooFew) return null
  return (
    <InsetText>
      <p className="govuk-body">
        {tooFew
          ? `${choosable(deciders).length} of the co-op’s members can decide this, and it needs ${needed}.`
          : outlook.warning}
      </p>
      <a href={lendHref} className="govuk-link">
        Ask a reviewer of another co-op
      </a>
    </InsetText>
  )
}

const Left = ({ outlook: { members }, needed }: Pick<OutlookProps, 'outlook' | 'needed'>) =>
  needed > 0 && (
    <p className="govuk-body">
      Whoever considers stage 1 cannot sit at stage 2: {members} members would be left, and its panel needs{' '}
      {PANEL}.
    </p>
  )
