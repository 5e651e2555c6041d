import { addCalendarDays, dateInWords, on } from '@putright/working-days'
import type { CaseFileContent, CaseFileDocument, Entry } from '../case-file/content.ts'
import { row } from '../letters/blocks.ts'
import { madeUpPicture } from './made-up-picture.ts'
import { SAMPLE_LETTERS } from './sample-letters.ts'

export { madeUpPicture }

/** A case file of so many facts and documents, every fifth of them a picture, with the pictures’ bytes by number. */
export function sampleCaseFile(facts: number, documents: number) {
  const filed = Array.from({ length: documents }, (_, index) => document(index + 1))
  const content: CaseFileContent = {
    ...EMPTY_CASE_FILE,
    chronology: entries(facts),
    documents: filed,
    ...REST,
  }
  const pictures = filed.filter(({ shown }) => shown.as === 'picture').map(({ number }) => number)
  return { content, pictures: new Map(pictures.map(number => [number, madeUpPicture(1200, 900)])) }
}

/** A complaint of which nothing is known but that it is there. */
export const EMPTY_CASE_FILE: CaseFileContent = {
  title: 'Case file',
  reference: 'PLC-2026-0014',
  landlord: 'Plover Court Housing Co-operative',
  agent: 'Harbour Lights Housing Services',
  resident: 'Nadia Example, 14 Plover Court',
  summary: 'A leak above the bathroom',
  builtOn: on('2026-11-02'),
  builtBy: 'Sam Sample',
  notes: [],
  standing: [row('Stage', 'Stage 1, open')],
  definitions: [],
  chronology: [],
  clocks: [],
  independence: [],
  decisions: [],
  letters: [],
  correspondence: [],
  documents: [],
  undertakings: [],
  ombudsman: [],
  policy: {
    title: 'Complaints policy, adopted 1 April 2024',
    rows: [row('Days to acknowledge stage 1', '5')],
  },
  leftOut: [],
}

const SENTENCES = 'The resident rang again. Nobody had come, and the ceiling had come down in one corner. '

const entries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    day: dateInWords(addCalendarDays(on('2026-09-01'), index)),
    by: 'Sam Sample',
    words: index === 0 ? 'Received by telephone' : `From the resident, by telephone: call ${index}`,
    rows: [row('What was said', SENTENCES.repeat(4))],
    firstReading: index % 20 === 7 ? [row('What was said', 'The resident rang on another day.')] : [],
  }))

const document = (number: number): CaseFileDocument => ({
  number: `D${String(number).padStart(2, '0')}`,
  name: `exhibit ${number}`,
  rows: [
    row('Size', '210 KB'),
    row('SHA-256', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'),
  ],
  shown:
    number % 5 === 0
      ? { as: 'picture', alt: `exhibit ${number}, a picture` }
      : number % 5 === 1
        ? { as: 'words', words: `${SENTENCES.repeat(30)}\n`.repeat(3) }
        : { as: 'elsewhere', where: `This file is in the zip as D${String(number).padStart(2, '0')}.` },
})

const REST: Partial<CaseFileContent> = {
  definitions: [
    {
      title: 'Stage 1',
      heads: [
        {
          number: 1,
          words: 'The leak was not repaired until 14 September.',
          rows: [row('For', 'The agent')],
        },
      ],
      rows: [row('What the resident wants', 'An apology and the ceiling painted.')],
    },
  ],
  clocks: [
    {
      what: 'Stage 1 response',
      due: '15 September 2026',
      met: '14 September 2026',
      why: 'Code 6.3: 10 working days from the acknowledgement.',
    },
  ],
  letters: SAMPLE_LETTERS.map((content, index) => ({
    number: `L${String(index + 1).padStart(2, '0')}`,
    name: content.kind,
    rows: [row('Issued', dateInWords(content.issuedOn))],
    content,
  })),
  undertakings: [
    {
      what: 'Paint the ceiling',
      who: 'The contractor',
      due: '1 October 2026',
      became: 'Done on 30 September 2026',
    },
  ],
  leftOut: [{ what: 'D03', reason: 'It names a neighbour.' }],
}
