import type { HeadPosition } from '@putright/complaint'
import { InsetText } from '../ui/inset-text.tsx'
import { Promised } from './promised.tsx'

/** What whoever looked into it recommends. Those who decide are free to decide otherwise, with reasons. */
export const Recommended = ({ recommendation }: Pick<HeadPosition, 'recommendation'>) =>
  recommendation && (
    <InsetText>
      <p className="govuk-body">
        <strong>Recommended: {recommendation.outcome}</strong>
      </p>
      <p className="govuk-body as-written">{recommendation.reasons}</p>
      <Promised remedies={recommendation.remedies ?? []} actions={recommendation.actions ?? []} />
    </InsetText>
  )
