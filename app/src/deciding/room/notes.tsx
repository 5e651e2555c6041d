import type { ComplaintPage } from '@putright/casework'
import { complaintHref } from '../../acts/act-page.tsx'
import { Button } from '../../ui/button.tsx'
import type { RoomData } from './room-data.ts'

/** What those who decide say among themselves. */
export const Notes = ({ page, notes }: { page: Pick<ComplaintPage, 'id'>; notes: RoomData['notes'] }) => (
  <section>
    <h2 className="govuk-heading-m">Among those who decide</h2>
    <p className="govuk-body">
      Nobody else reads this: neither the agent nor the rest of the committee, and it is in no file that is
      given out.
    </p>
    {notes.map(({ id, writtenBy, words }) => (
      <div key={id} className="note">
        <p className="note__by">{writtenBy ?? 'A former member'}</p>
        <p className="as-written">{words}</p>
      </div>
    ))}
    <form method="post" action={`${complaintHref(page)}/deliberation`}>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-!-font-weight-bold" htmlFor="note">
          Your note
        </label>
        <textarea className="govuk-textarea" id="note" name="words" rows={3} />
      </div>
      <Button secondary>Add the note</Button>
    </form>
  </section>
)
