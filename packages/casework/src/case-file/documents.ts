import type { CaseFileDocument, CaseFileLetter } from '@putright/documents'
import { dateInWords, dayOf } from '@putright/working-days'
import type { Gathered, GatheredDocument, GatheredLetter } from './gathered.ts'
import type { LeftOut } from './left-out.ts'
import { rowsOf } from './rows.ts'
import { isWords, wordsOfFile } from './words-of-file.ts'

/** Documents as the file shows them: pictures as pictures, text and e-mail in their words, the rest by name. */
export const shownDocuments = (
  { documents, people }: Gathered,
  leftOut: LeftOut,
): Promise<CaseFileDocument[]> =>
  Promise.all(
    documents.map(async document => {
      const reason = leftOut.document(document.id)
      if (reason !== null)
        return {
          number: document.number,
          name: 'left out',
          rows: [],
          shown: elsewhere(`Left out: ${reason}`),
        }
      return {
        number: document.number,
        name: document.name,
        rows: described(document, people),
        shown: await shownAs(document),
      }
    }),
  )

/** Whether a document goes into the file as a picture. */
export const isPicture = ({ mediaType }: Pick<GatheredDocument, 'mediaType'>): boolean =>
  mediaType === 'image/png' || mediaType === 'image/jpeg'

async function shownAs(document: GatheredDocument): Promise<CaseFileDocument['shown']> {
  const { number, name, mediaType, content } = document
  if (isPicture(document)) return { as: 'picture', alt: `Picture ${number}, ${name}` }
  if (!isWords(mediaType)) return elsewhere(`This file is in the zip as ${number}.`)
  const words = await wordsOfFile(mediaType, content)
  const shown = words.slice(0, MOST_CHARACTERS)
  const rest = words.length > MOST_CHARACTERS ? `\n… The rest is in the zip as ${number}.` : ''
  return { as: 'words', words: shown + rest }
}

// About sixty pages: a log of a whole year belongs in the zip.
const MOST_CHARACTERS = 200_000

const elsewhere = (where: string) => ({ as: 'elsewhere' as const, where })

const described = (
  { mediaType, size, sha256, addedAt, addedBy, flags }: GatheredDocument,
  people: Gathered['people'],
) =>
  rowsOf(
    ['Type', mediaType],
    ['Size', `${size.toLocaleString('en-GB')} bytes`],
    ['SHA-256', sha256],
    [
      'Filed',
      `${dateInWords(dayOf(Temporal.Instant.fromEpochMilliseconds(addedAt.getTime())))}, by ${people.get(addedBy ?? '') ?? 'a former officer'}`,
    ],
    ['To know before it is opened', flags.join(', ')],
  )

/** Letters as they were issued, in the words of the letters themselves. */
export const issuedLetters = ({ letters }: Gathered): CaseFileLetter[] =>
  letters.map(letter => ({
    number: letter.number,
    name: letterName(letter),
    rows: rowsOf(['Issued', dateInWords(letter.issuedOn)], ['By', letter.issuedBy ?? 'a former officer']),
    content: letter.content,
  }))

export const letterName = ({ kind, stage }: Pick<GatheredLetter, 'kind' | 'stage'>): string => {
  const name = kind.charAt(0).toUpperCase() + kind.slice(1)
  return /response|refusal/.test(kind) ? name : `${name}, stage ${stage}`
}
