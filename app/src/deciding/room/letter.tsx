import { Details } from '../../ui/details.tsx'
import type { RoomData } from './room-data.ts'

/** The letter with what is recommended or proposed now, as the resident would read it. */
export const LetterAsItStands = ({ letter }: Pick<RoomData, 'letter'>) =>
  letter && (
    <Details summary="The letter as it would go, as things stand">
      <Lacking missing={letter.missing} />
      <Letter html={letter.html} />
    </Details>
  )

export const Letter = ({ html }: { html: string }) => (
  <div className="letter-preview" dangerouslySetInnerHTML={{ __html: html }} />
)

/** What the Code asks for that the letter has not: it cannot go like this. */
export const Lacking = ({ missing }: { missing: readonly string[] }) =>
  missing.length > 0 && (
    <>
      <p className="govuk-body">
        <strong>It cannot go like this:</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(because => (
          <li key={because}>{because}</li>
        ))}
      </ul>
    </>
  )
