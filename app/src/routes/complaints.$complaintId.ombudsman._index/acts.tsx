/** What can be recorded of the Ombudsman, each on a page of its own. */
export const Acts = ({ complaintId }: { complaintId: string }) => (
  <section>
    <h2 className="govuk-heading-m">What can be recorded</h2>
    <ul className="govuk-list">
      {ACTS.map(({ path, text }) => (
        <li key={path}>
          <a href={`/complaints/${complaintId}/ombudsman/${path}`} className="govuk-link">
            {text}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

const ACTS = [
  { path: 'evidence-request', text: 'A request for evidence' },
  { path: 'evidence', text: 'Evidence sent' },
  { path: 'contact', text: 'A letter or call, from or to the Ombudsman' },
  { path: 'referral-back', text: 'A referral back to us' },
  { path: 'determination', text: 'A determination' },
  { path: 'failure', text: 'A complaint handling failure order or notice' },
]
