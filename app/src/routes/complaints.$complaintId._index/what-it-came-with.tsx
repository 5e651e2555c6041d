import { COMPLAINANT_WORDS, type LinkReason } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import type { PageData } from './page-data.ts'

/** Who complains, where it is said, and whether it counts for the measures (rulebook 3.3). */
export function complainantRows({ position: { complainant, countsForMeasures } }: PageData) {
  if (!complainant) return []
  const counted = countsForMeasures ? '' : '. Not counted in the published figures'
  return [{ key: 'Who complains', value: `${COMPLAINANT_WORDS[complainant]}${counted}` }]
}

/** Code 2.3: when it happened and when they came to know of it, where they said. */
export function whenRows({ timeline }: PageData) {
  const received = timeline.find(({ event }) => event.type === 'received')?.event
  if (received?.type !== 'received') return []
  const { happenedOn, awareOn } = received
  return [
    ...(happenedOn ? [{ key: 'Happened', value: dateInWords(happenedOn) }] : []),
    ...(awareOn ? [{ key: 'They knew of it', value: dateInWords(awareOn) }] : []),
  ]
}

/** What it belongs together with, as far as this person may know. */
export const linkRows = ({ links }: PageData) =>
  links.map(({ id, reference, as, kind }) => ({
    key: LINKS[as],
    value: (
      <a href={`/${kind === 'complaint' ? 'complaints' : 'requests'}/${id}`} className="govuk-link">
        {reference}
      </a>
    ),
  }))

const LINKS: Record<LinkReason, string> = {
  'new issue raised here': 'New issue, now',
  'raised in another complaint': 'Raised in',
  'came from a service request': 'Came from',
  'logged with a service request': 'Service request',
  'about the same matter': 'Same matter as',
}
