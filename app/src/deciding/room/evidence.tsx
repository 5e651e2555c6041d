import { currentStage } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import { complaintHref } from '../../acts/act-page.tsx'
import type { InRoom } from './room-data.ts'

/** The report, and the documents it rests on. */
export function Evidence({ page, room }: InRoom) {
  const { report } = currentStage(page.position)
  return (
    <section>
      <h2 className="govuk-heading-m">The report</h2>
      {report ? (
        <>
          <p className="govuk-body-s">
            {[room.investigator, room.reportedOn && dateInWords(room.reportedOn)].filter(Boolean).join(', ')}
          </p>
          <p className="govuk-body as-written">{report}</p>
        </>
      ) : (
        <p className="govuk-body">There is no written report.</p>
      )}
      <h3 className="govuk-heading-s">Evidence</h3>
      {room.documents.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {room.documents.map(({ id, name }) => (
            <li key={id}>
              <a className="govuk-link" href={`${complaintHref(page)}/documents/${id}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${complaintHref(page)}/file`}>
          {room.documents.length > 0 ? 'The whole file' : 'No documents are filed. The whole file'}
        </a>
      </p>
    </section>
  )
}
