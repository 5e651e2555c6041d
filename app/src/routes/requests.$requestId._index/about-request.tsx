import type { RequestPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { KINDS, STATES } from '../../requests/words.ts'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Tag } from '../../ui/tag.tsx'

/** What was asked, by whom, and how it stands. */
export const AboutRequest = ({ page }: { page: RequestPage }) => (
  <>
    {page.account && <blockquote className="account as-written">{page.account}</blockquote>}
    <SummaryList rows={rowsOf(page).flatMap(({ key, value }) => (value ? [{ key, value }] : []))} />
  </>
)

const rowsOf = (page: RequestPage) => [
  { key: 'Kind', value: KINDS[page.kind] },
  { key: 'Standing', value: STATES[page.state] },
  {
    key: 'Look at it',
    value: page.reviewOn && (
      <>
        {dateInWords(page.reviewOn)} {page.reviewDue && <Tag tone="late">due</Tag>}
      </>
    ),
  },
  { key: 'Asked by', value: page.askedBy },
  { key: 'Resident', value: [page.resident?.name, page.resident?.address].filter(Boolean).join(', ') },
  { key: 'Contact', value: [page.resident?.email, page.resident?.telephone].filter(Boolean).join(', ') },
  { key: 'Received', value: `${dateInWords(page.receivedOn)}${page.channel && `, by ${page.channel}`}` },
  {
    key: 'Logged',
    value: page.logged ? `${dateInWords(page.logged.on)}, by ${page.logged.by}` : 'In a register',
  },
  { key: 'Answered', value: page.answeredOn && dateInWords(page.answeredOn) },
  { key: 'Closed', value: page.closedOn && dateInWords(page.closedOn) },
  { key: 'Service area', value: page.category },
  {
    key: 'Personal data',
    value: (
      <a href={`/requests/${page.id}/subject-access`} className="govuk-link">
        {personalDataOf(page)}
      </a>
    ),
  },
]

function personalDataOf({ dataAskedOn, dataDueOn }: RequestPage): string {
  if (!dataAskedOn) return 'Requests for it, and copies given'
  return dataDueOn
    ? `Asked for: yours to give by ${dateInWords(dataDueOn)}`
    : 'Asked for: waits for the resident’s answer'
}
