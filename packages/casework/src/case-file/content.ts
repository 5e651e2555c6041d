import { BY_WAY, type PackKind, undertakingsOf } from '@putright/complaint'
import type { CaseFileContent, Row } from '@putright/documents'
import { policyVerdicts } from '@putright/handling-code'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { chronology, correspondence } from './chronology.ts'
import { ombudsmanCases, ombudsmanClocks, undertakings } from './dealings.ts'
import { issuedLetters, shownDocuments } from './documents.ts'
import type { Gathered } from './gathered.ts'
import type { Named } from './in-full.ts'
import { type LeftOut, listLeftOut } from './left-out.ts'
import { rowsOf } from './rows.ts'
import { decisions, definitions, independence, stageClocks } from './stages.ts'

export interface Built {
  kind: PackKind
  on: CalendarDate
  by: string
  /** How many names are taken out, which the reader is told. */
  names: number
}

/** What a case file says. Names are taken out afterwards, from all of it at once. */
export async function contentOf(
  gathered: Gathered,
  leftOut: LeftOut,
  built: Built,
): Promise<CaseFileContent> {
  const { file, parties } = gathered
  const named = namedIn(gathered)
  return {
    title: built.kind === 'case file' ? 'Case file' : 'Evidence for the Housing Ombudsman',
    reference: file.position.reference,
    landlord: parties.coop.name,
    agent: parties.agent?.name ?? '',
    resident: [parties.resident?.name ?? 'Not named', parties.resident?.address ?? '']
      .filter(Boolean)
      .join(', '),
    summary: file.position.summary,
    builtOn: built.on,
    builtBy: built.by,
    notes: notesOn(built),
    standing: standing(gathered),
    definitions: definitions(gathered),
    chronology: chronology(gathered, named, leftOut),
    clocks: [...stageClocks(gathered), ...ombudsmanClocks(gathered)],
    independence: independence(gathered, leftOut),
    decisions: decisions(gathered, named, leftOut),
    letters: issuedLetters(gathered),
    correspondence: correspondence(gathered, named, leftOut),
    documents: await shownDocuments(gathered, leftOut),
    undertakings: undertakings(gathered),
    ombudsman: ombudsmanCases(gathered),
    policy: policyInForce(gathered),
    leftOut: listLeftOut(gathered, leftOut),
  }
}

function namedIn({ people, letters, documents, file }: Gathered): Named {
  return new Map([
    ...people,
    ...[...letters, ...documents].map(({ id, number }) => [id, number] as const),
    ...undertakingsOf(file.events, file.position).map(
      ({ id, what, sort }) => [id, what || (sort ?? '')] as const,
    ),
  ])
}

const notesOn = ({ kind, names }: Built): string[] => [
  ...(names > 0
    ? [
        `${names === 1 ? 'One name has' : `${names} names have`} been taken out and replaced by “[name withheld]”.`,
      ]
    : []),
  ...(kind === 'for the Ombudsman'
    ? ['What is left out is listed at the end, with the reason for each.']
    : []),
  'What those who decided said among themselves, and what the resident disclosed about their health or needs, is kept apart and is not in this file.',
]

function standing({ file, parties, representatives, adjustments, restrictions }: Gathered): Row[] {
  const { position } = file
  return rowsOf(
    ['Stage', `Stage ${position.stage}, ${position.state}`],
    ['Received', `${dateInWords(position.receivedOn)}, ${BY_WAY[position.channel]}`],
    ['Service area', position.category],
    ['Who complains', position.complainant ?? ''],
    ['Handled by', (position.handler === 'agent' ? parties.agent?.name : null) ?? parties.coop.name],
    ['Ended', position.endedOn ? `${dateInWords(position.endedOn)}: ${position.end}` : ''],
    ['Outcome', position.outcome ?? ''],
    [
      'Due next',
      position.due ? `${position.due.name}, ${dateInWords(position.due.due)}. ${position.due.because}` : '',
    ],
    [
      'Represented by',
      representatives.map(({ name, relation }) => [name, relation].filter(Boolean).join(', ')).join('\n'),
    ],
    [
      'Adjustments agreed',
      adjustments.map(({ what, agreedOn }) => `${what} (${dateInWords(agreedOn)})`).join('\n'),
    ],
    [
      'Limits on contact',
      restrictions
        .map(({ what, fromOn, untilOn }) => `${what} (${dateInWords(fromOn)} to ${dateInWords(untilOn)})`)
        .join('\n'),
    ],
  )
}

// The version the complaint was held to, whatever has been adopted since (rulebook 6.6).
const policyInForce = ({ file, policyAdoptedOn }: Gathered) => ({
  title: `${file.policyTitle}${policyAdoptedOn ? `, adopted on ${dateInWords(policyAdoptedOn)}` : ''}`,
  rows: policyVerdicts(file.policy).map(({ name, value, because }) => ({
    term: name,
    words: `${value}\n${because}`,
  })),
})
