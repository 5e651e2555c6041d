import { dateInWords } from '@putright/working-days'
import type { PageData } from './page-data.ts'

/** Letters as they were issued. */
export function Letters({ page: { id, letters } }: { page: PageData }) {
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
              <Road letter={letter} href={`/complaints/${id}/letters/${letter.id}/spoken`} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

// Code 5.10: nothing was e-mailed where another road was agreed, so that somebody has to go it.
function Road({ letter: { sending }, href }: { letter: PageData['letters'][number]; href: string }) {
  if (sending?.by === 'post')
    return <>, to be printed and posted{sending.print === 'large' && ' in large print'}</>
  if (sending?.by !== 'telephone') return null
  return (
    <>
      ,{' '}
      <a className="govuk-link" href={href}>
        to be read out by telephone
      </a>
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
  'extension',
])
