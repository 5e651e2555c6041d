import type { ComplaintPage } from '@putright/casework'
import type { Act } from '@putright/complaint'

/** What can be done about who is who. */
export function ToDo({ page: { id, coop, viewer, offers } }: { page: ComplaintPage }) {
  const possible = (act: Act) => offers.some(offer => offer.act === act && offer.because === null)
  const links = [
    ...(possible('allocate') ? [['allocation', 'Allocate who considers it']] : []),
    ...(possible('declare') ? [['declaration', 'Declare a conflict of interest of your own']] : []),
    ...(possible('declare') && viewer.handles ? [['conflict', 'Record somebody else’s']] : []),
    ...(possible('lend') ? [['lent-reviewer', 'Ask a reviewer of another co-op']] : []),
  ]
  return (
    <section>
      <h2 className="govuk-heading-m">What can be done</h2>
      <ul className="govuk-list">
        {links.map(([path, words]) => (
          <li key={path}>
            <a className="govuk-link" href={`/complaints/${id}/${path}`}>
              {words}
            </a>
          </li>
        ))}
        {viewer.handles && (
          <li>
            <a className="govuk-link" href={`/coops/${coop.slug}/homes`}>
              Where the members of {coop.name} live
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
