import { type Block, type LetterBlocks, paragraph, type Row } from '../letters/blocks.ts'
import { letterBlocks } from '../letters/letter-blocks.ts'
import type {
  CaseFileContent,
  CaseFileDocument,
  CaseFileLetter,
  Entry,
  RequestContent,
  TitledHeads,
  TitledRows,
} from './content.ts'

/** A case file's own blocks, beside those of letters. `title` begins a part that the contents list. */
export type CaseFileBlock =
  | Block
  | { type: 'title'; words: string }
  | { type: 'rows'; rows: Row[] }
  | { type: 'entries'; entries: Entry[] }
  | { type: 'letter'; letter: Pick<LetterBlocks, 'frame' | 'heading' | 'blocks'> }
  | { type: 'quote'; words: string }
  | { type: 'picture'; number: string; alt: string }

export interface Section {
  heading: string
  blocks: CaseFileBlock[]
}

/** The parts of a case file in order; one with nothing in it says so, so that nobody looks for what is not there. */
export const sectionsOf = (content: CaseFileContent): Section[] => [
  { heading: 'Where it stands', blocks: [{ type: 'rows', rows: content.standing }] },
  section(
    'The definition of the complaint',
    content.definitions.flatMap(heads),
    'It has not been defined yet.',
  ),
  section('Chronology', entries(content.chronology), 'Nothing is recorded.'),
  section('Clocks and dates', clocks(content), 'No date is set.'),
  section(
    'Independence',
    content.independence.flatMap(titled),
    'Nobody has been allocated to it, and nobody has declared an interest.',
  ),
  section('Decisions', content.decisions.flatMap(heads), 'Nothing has been decided.'),
  section('Letters as issued', content.letters.flatMap(letter), 'No letter has been issued.'),
  section('Correspondence', entries(content.correspondence), 'No other correspondence is recorded.'),
  section('Documents', content.documents.flatMap(document), 'No documents are filed.'),
  section('What was promised, and what became of it', undertakings(content), 'Nothing was promised.'),
  section(
    'Dealings with the Ombudsman',
    content.ombudsman.flatMap(titled),
    'The Ombudsman has not been in touch about it.',
  ),
  section('The policy in force', titled(content.policy), ''),
  section('What is left out', leftOut(content), 'Nothing is left out.'),
]

/** The parts of a request. */
export const sectionsOfRequest = ({ standing, account, happened }: RequestContent): Section[] => [
  { heading: 'Where it stands', blocks: [{ type: 'rows', rows: standing }] },
  section(
    'What was said',
    account === '' ? [] : [{ type: 'quote', words: account }],
    'Nothing but the line on the first page was written down.',
  ),
  section('What happened since', entries(happened), 'Nothing is recorded.'),
]

const section = (heading: string, blocks: CaseFileBlock[], nothing: string): Section => ({
  heading,
  blocks: blocks.length > 0 ? blocks : [paragraph(nothing)],
})

const titled = ({ title, rows }: TitledRows): CaseFileBlock[] => [
  { type: 'title', words: title },
  { type: 'rows', rows },
]

const heads = ({ title, rows, heads: parts }: TitledHeads): CaseFileBlock[] => [
  { type: 'title', words: title },
  ...(parts.length > 0 ? [{ type: 'heads' as const, heads: parts }] : []),
  ...(rows.length > 0 ? [{ type: 'rows' as const, rows }] : []),
]

const entries = (given: Entry[]): CaseFileBlock[] =>
  given.length > 0 ? [{ type: 'entries', entries: given }] : []

const clocks = ({ clocks: given }: CaseFileContent): CaseFileBlock[] =>
  given.length === 0
    ? []
    : [
        {
          type: 'table',
          caption: 'Clocks and dates',
          columns: ['What', 'Due', 'Met', 'Why that date'],
          rows: given.map(({ what, due, met, why }) => [what, due, met, why]),
        },
      ]

function letter({ number, name, rows, content }: CaseFileLetter): CaseFileBlock[] {
  const head: CaseFileBlock[] = [
    { type: 'title', words: `${number} ${name}` },
    { type: 'rows', rows },
  ]
  return content ? [...head, { type: 'letter', letter: letterBlocks(content) }] : head
}

const document = ({ number, name, rows, shown }: CaseFileDocument): CaseFileBlock[] => [
  { type: 'title', words: `${number} ${name}` },
  { type: 'rows', rows },
  shown.as === 'picture'
    ? { type: 'picture', number, alt: shown.alt }
    : shown.as === 'words'
      ? { type: 'quote', words: shown.words }
      : paragraph(shown.where),
]

const undertakings = ({ undertakings: given }: CaseFileContent): CaseFileBlock[] =>
  given.length === 0
    ? []
    : [
        {
          type: 'table',
          caption: 'What was promised',
          columns: ['What', 'Who', 'By when', 'What became of it'],
          rows: given.map(({ what, who, due, became }) => [what, who, due, became]),
        },
      ]

const leftOut = ({ leftOut: given }: CaseFileContent): CaseFileBlock[] =>
  given.length === 0
    ? []
    : [
        {
          type: 'table',
          caption: 'What is left out',
          columns: ['What', 'Why it is left out'],
          rows: given.map(({ what, reason }) => [what, reason]),
        },
      ]
