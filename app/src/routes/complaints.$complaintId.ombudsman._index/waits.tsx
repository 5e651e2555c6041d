import type { OmbudsmanPage } from '@putright/casework'
import { dayInWords } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { ASKED } from '../../ombudsman/words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'

type Wait = OmbudsmanPage['waits'][number]

interface WaitsProps {
  complaintId: string
  waits: readonly Wait[]
  today: string
  handles: boolean
}

/** What the Ombudsman waits for, by when, and why that day. */
export const Waits = ({ waits, ...rest }: WaitsProps) =>
  waits.map(wait => (
    <Panel key={wait.seq} title={ASKED[wait.kind]}>
      <Wait wait={wait} {...rest} />
    </Panel>
  ))

function Wait({ wait, complaintId, today, handles }: Omit<WaitsProps, 'waits'> & { wait: Wait }) {
  const { kind, due, daysLeft, why, words, reference, seq } = wait
  return (
    <>
      <p className="govuk-body">
        {due ? (
          <>
            Due <time dateTime={due}>{dayInWords(due)}</time>{' '}
            <DueTag daysLeft={daysLeft ?? 0} overdue={due < today} />
          </>
        ) : (
          'No day was given.'
        )}
      </p>
      <p className="govuk-body-s">
        {due && why} Reference {reference}.
      </p>
      <p className="govuk-body as-written">{words}</p>
      {handles && (
        <ButtonLink
          href={
            kind === 'evidence'
              ? `/complaints/${complaintId}/ombudsman/evidence`
              : `/complaints/${complaintId}/ombudsman/contact?settles=${seq}`
          }
        >
          {kind === 'evidence' ? 'Send the evidence' : 'Tell the Ombudsman that it is done'}
        </ButtonLink>
      )}
    </>
  )
}
