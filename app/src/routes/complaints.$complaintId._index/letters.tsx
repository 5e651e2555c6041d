import { dateInWords } from '@putright/working-days'
import type { PageData } from './page-data.ts'

/** Letters as they were issued. */
export function Letters({ page }: { page: PageData }) {
  const { id, letters } = page
  if (letters.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">Letters</h2>
      <ul className="govuk-list letters">
        {letters.map(letter => (
          <li key={letter.id}>
            <a className="govuk-link" href={`/complaints/${id}/letters/${letter.id}`}>
              {titleOf(letter)}
            </a>{' '}
            <span className="named__more">
              {dateInWords(letter.issuedOn)},{' '}
              <a className="govuk-link" href={`/complaints/${id}/letters/${letter.id}.pdf`}>
                PDF<span className="govuk-visually-hidden"> of the {titleOf(letter)}</span>
              </a>
              <Road page={page} letter={letter} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

// Code 5.10: nothing was e-mailed where another road was agreed, so that somebody has to go it.
function Road({ page, letter }: { page: PageData; letter: PageData['letters'][number] }) {
  const { toSend, sending } = letter
  if (toSend === null) return null
  const href = `/complaints/${page.id}/letters/${letter.id}`
  return (
    <>
      .{' '}
      <strong className="govuk-!-font-weight-bold">
        {toSend === 'post' ? (
          <>To be printed and posted{sending?.print === 'large' && ' in large print'}</>
        ) : (
          <a className="govuk-link" href={`${href}/spoken`}>
            To be read out by telephone
          </a>
        )}
      </strong>
      {page.viewer.handles && (
        <>
          :{' '}
          <a className="govuk-link" href={`${href}/sent`}>
            record that it went<span className="govuk-visually-hidden"> ({titleOf(letter)})</span>
          </a>
        </>
      )}
    </>
  )
}

const titleOf = ({ kind, stage }: PageData['letters'][number]): string => {
  const title = kind.charAt(0).toUpperCase() + kind.slice(1)
  return OF_A_STAGE.has(kind) ? `${title}, stage ${stage}` : title
}

const OF_A_STAGE: ReadonlySet<string> = new Set([
  'acknowledgement',
  'definition',
  'provisional findings',
  'update',
  'new day',
  'extension',
])
