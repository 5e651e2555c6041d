import { SCOPE_WORDS } from '../../intake/representation-words.ts'
import { Standing } from '../../intake/representative-standing.tsx'
import type { PageData } from './page-data.ts'

/** Code 3.6: who acts for the resident, for what and until when. */
export const Representatives = ({ page: { id, representatives, viewer } }: { page: PageData }) => (
  <>
    {representatives.length === 0 && 'Nobody. '}
    {representatives.map(one => (
      <p key={one.id} className="govuk-body">
        {one.name}
        {one.relation && ` (${one.relation})`}: {SCOPE_WORDS[one.scope].toLowerCase()} <Standing one={one} />
      </p>
    ))}
    {viewer.handles && (
      <a href={`/complaints/${id}/representative`} className="govuk-link">
        {representatives.length === 0 ? 'Name a representative' : 'Change who acts for them'}
      </a>
    )}
  </>
)
