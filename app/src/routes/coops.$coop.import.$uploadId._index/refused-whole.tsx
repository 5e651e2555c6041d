import type { Preview } from '../../register-import/preview.server.ts'

/** A file that cannot be trusted as a whole. */
export const RefusedWhole = ({ problems }: { problems: Preview['refused'] }) => (
  <>
    <p className="govuk-body-l">This file cannot be read as a register. Nothing of it was imported.</p>
    <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
      {problems.map(({ line, because }) => (
        <li key={because}>
          {line !== null && `Line ${line}: `}
          {because}
        </li>
      ))}
    </ul>
  </>
)
