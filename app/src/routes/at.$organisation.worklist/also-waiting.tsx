interface AlsoWaitingProps {
  asked: number
  personalData: number
  promises: number
  reviews: number
  letters: number
}

/** What waits further down, and stands in no count of complaints. */
export function AlsoWaiting({ asked, personalData, promises, reviews, letters }: AlsoWaitingProps) {
  const waiting = [
    { count: letters, href: '#letters-waiting', words: 'to post or read out' },
    { count: asked, href: '#ombudsman-waits', words: 'for the Ombudsman' },
    { count: personalData, href: '#personal-data-waits', words: 'about personal data' },
    { count: promises, href: '#promised-and-due', words: 'promised and due' },
    { count: reviews, href: '#support-reviews', words: 'to be looked at again' },
  ].filter(({ count }) => count > 0)
  if (waiting.length === 0) return null
  return (
    <p className="govuk-body">
      Also waiting:{' '}
      {waiting.map(({ count, href, words }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <a className="govuk-link" href={href}>
            {count} {words}
          </a>
        </span>
      ))}
      .
    </p>
  )
}
