import { BY_WAY, COMPLAINANT_WORDS, type PackKind, undertakingsOf } from '@putright/complaint'
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
import { IN_PLACE } from './withheld-names.ts'

const TITLES: Record<PackKind, string> = {
  'case file': 'Case file',
  'for the Ombudsman': 'Evidence for the Housing Ombudsman',
  'subject access': 'What we keep about your complaint',
}

export interface Built {
  kind: PackKind
  on: CalendarDate
  by: string
  /** How many names are taken out, which the reader is told. */
  names: number
  disclosed: readonly string[]
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
    title: TITLES[built.kind],
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
    standing: [
      ...standing(gathered),
      ...rowsOf(['What you told us of your health or needs', built.disclosed.join('\n')]),
    ],
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
        `${names === 1 ? 'One name has' : `${names} names have`} been taken out and replaced by “${kind === 'subject access' ? IN_PLACE.person : IN_PLACE.name}”.`,
      ]
    : []),
  ...(kind !== 'case file' ? ['What is left out is listed at the end, with the reason for each.'] : []),
  ...(kind === 'subject access' ? FOR_THE_RESIDENT : [KEPT_APART]),
]

const KEPT_APART =
  'What those who decided said among themselves, and what the resident disclosed about their health or needs, is kept apart and is not in this file.'

const FOR_THE_RESIDENT = [
  'Names of other people are taken out where it would not be fair to them to give them to you. Their words are here where they are about you.',
  'What those who decided said among themselves is not in this file, so that people can weigh a complaint openly before they decide it. What they decided, and why, is.',
  'What you told us of your health or needs is in this file where whoever built it may read it, and is given to you apart where they may not.',
  'If you think something is missing or wrong, tell us. You can also complain to the Information Commissioner’s Office.',
]

function standing({ file, parties, representatives, adjustments, restrictions }: Gathered): Row[] {
  const { position } = file
  return rowsOf(
    ['Stage', `Stage ${position.stage}, ${position.state}`],
    ['Received', `${dateInWords(position.receivedOn)}, ${BY_WAY[position.channel]}`],
    ['Service area', position.category],
    ['Who complains', position.complainant ? COMPLAINANT_WORDS[position.complainant] : ''],
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
