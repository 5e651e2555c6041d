import type { ErasedTogether, PrivacyPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { Table } from '../../ui/table.tsx'

type Line = PrivacyPage['due']['record']['lines'][number]

interface DueProps {
  page: Pick<PrivacyPage, 'coop' | 'mayErase' | 'atOnce'>
  part: ErasedTogether
  heading: string
  due: readonly Line[]
}

/** What is past its day: which complaints or requests, and why that day. */
export const Due = ({ page, part, heading, due }: DueProps) => (
  <section>
    <Table
      caption={
        due.length >= page.atOnce ? `${heading}: the first ${page.atOnce}` : `${heading}: ${due.length}`
      }
      columns={columns(part)}
      rows={due}
      rowKey={({ id }) => id}
      empty={`${heading}: none today.`}
    />
    {due.length > 0 && page.mayErase && (
      <p className="govuk-body">
        <a href={`/coops/${page.coop.slug}/erasure?part=${part}`} className="govuk-link">
          {due.length === 1 ? 'Erase this one' : `Erase these ${due.length}`}
        </a>
      </p>
    )}
    {due.length > 0 && !page.mayErase && (
      <p className="govuk-body">
        Records are erased by a manager of the agent; where there is none, by a Secretary who is a complaints
        officer as well.
      </p>
    )}
  </section>
)

const columns = (part: ErasedTogether) => [
  {
    heading: part === 'requests' ? 'Request' : 'Complaint',
    names: true,
    cell: ({ id, reference }: Line) => (
      <a
        href={part === 'requests' ? `/requests/${id}` : `/complaints/${id}/retention`}
        className="govuk-link"
      >
        {reference}
      </a>
    ),
  },
  { heading: 'Kept from', cell: ({ keptFrom }: Line) => dateInWords(keptFrom) },
  { heading: 'Last day', cell: ({ keptUntil }: Line) => dateInWords(keptUntil) },
]
