import type { ComplaintPage } from '@putright/casework'
import { currentStage } from '@putright/complaint'

/** Who considers it until somebody else is chosen: another may have chosen them while this page stood open. */
export function AtPresent({ page: { position, names } }: { page: ComplaintPage }) {
  const { investigator, deciders } = currentStage(position)
  if (!investigator) return null
  const nameOf = (id: string) => names[id] ?? 'a former officer'
  return (
    <p className="govuk-body">
      At present: {nameOf(investigator)} looks into it
      {deciders.length > 0 && `, and the co-op’s decision is for ${deciders.map(nameOf).join(' and ')}`}.
    </p>
  )
}
