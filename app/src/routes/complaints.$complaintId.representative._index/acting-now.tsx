import type { ComplaintPage } from '@putright/casework'
import { Standing } from '../../intake/representative-standing.tsx'

/** Whoever is on record already, with the way to end it. */
export function ActingNow({ page: { id, representatives } }: { page: ComplaintPage }) {
  if (representatives.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">On record</h2>
      <ul className="govuk-list">
        {representatives.map(one => (
          <li key={one.id}>
            {one.name}
            {one.relation && ` (${one.relation})`} <Standing one={one} />{' '}
            {one.acts && (
              <a href={`/complaints/${id}/representative/${one.id}/ending`} className="govuk-link">
                They no longer act<span className="govuk-visually-hidden"> ({one.name})</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
