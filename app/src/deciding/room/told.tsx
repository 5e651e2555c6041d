import { currentStage, replyAwaitedInWords } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import type { InRoom } from './room-data.ts'

/** What the resident said, wants, and replied to what was found so far. */
export function Told({ page, room }: InRoom) {
  const { position, timeline } = page
  const asked = timeline.find(({ event }) => event.type === 'escalated')?.event
  const { outcomesSought } = currentStage(position)
  return (
    <section>
      <h2 className="govuk-heading-m">What the resident said</h2>
      <blockquote className="account as-written">{position.account || position.summary}</blockquote>
      {position.stage === 2 && asked?.type === 'escalated' && asked.reasons && (
        <>
          <p className="govuk-body">Asking for stage 2, {dateInWords(asked.on)}:</p>
          <blockquote className="account as-written">{asked.reasons}</blockquote>
        </>
      )}
      {outcomesSought && (
        <p className="govuk-body as-written">
          <strong>They want:</strong> {outcomesSought}
        </p>
      )}
      <Commented page={page} room={room} />
    </section>
  )
}

function Commented({ page: { replyAwaited }, room: { findings } }: InRoom) {
  if (!findings) return null
  return (
    <>
      <h3 className="govuk-heading-s">On the provisional findings</h3>
      {findings.comments.length === 0 ? (
        <p className="govuk-body">
          They were sent on {dateInWords(findings.on)}, for a reply by {dateInWords(findings.replyBy)}.{' '}
          {replyAwaited ? (
            <strong>The resident has not replied, and still may {replyAwaitedInWords(replyAwaited)}.</strong>
          ) : (
            'The resident has not replied.'
          )}
        </p>
      ) : (
        findings.comments.map(({ seq, words }) => (
          <blockquote key={seq} className="account as-written">
            {words}
          </blockquote>
        ))
      )}
      {findings.wentOn.map(({ seq, reason }) => (
        <p key={seq} className="govuk-body as-written">
          It goes on before that day: {reason}
        </p>
      ))}
    </>
  )
}
