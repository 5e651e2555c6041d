import type { HeadPosition } from '@putright/complaint'
import { InsetText } from '../../ui/inset-text.tsx'

/** What whoever looked into it found. Those who decide are free to decide otherwise, with reasons. */
export const Recommended = ({ recommendation }: Pick<HeadPosition, 'recommendation'>) =>
  recommendation && (
    <InsetText>
      <p className="govuk-body">
        <strong>Recommended: {recommendation.outcome}.</strong> You may decide otherwise.
      </p>
      <p className="govuk-body as-written">{recommendation.reasons}</p>
    </InsetText>
  )
