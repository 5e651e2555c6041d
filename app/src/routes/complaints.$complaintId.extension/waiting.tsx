import type { ComplaintPage } from '@putright/casework'
import type { ExtensionAsked } from '@putright/complaint'
import { dateInWords, dayInWords } from '@putright/working-days'
import { InsetText } from '../../ui/inset-text.tsx'

/** One that was asked for already. */
export const Waiting = ({ asked, page }: { asked: ExtensionAsked; page: ComplaintPage }) => (
  <InsetText>
    <p className="govuk-body">
      More time, until {dayInWords(asked.to)}, was asked for on {dateInWords(asked.on)} and waits for{' '}
      {page.names[asked.of] ?? 'somebody else'} to approve it. Asking again takes its place.{' '}
      <strong>A date within the limit goes out at once, and withdraws what was asked.</strong>
    </p>
    {asked.recordedBy !== page.viewer.personId && (
      <a className="govuk-link" href={`/complaints/${page.id}/extension-approval`}>
        Approve or decline it
      </a>
    )}
  </InsetText>
)
