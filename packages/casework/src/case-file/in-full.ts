import { BY_WAY, COMPLAINANT_WORDS } from '@putright/complaint'
import type { Row } from '@putright/documents'
import { dateInWords, isCalendarDate } from '@putright/working-days'

/** What ids stand for in words: people by name, documents and letters by their numbers, promises by what they are. */
export type Named = ReadonlyMap<string, string>

/**
 * Everything a fact says, field by field, in words. It goes through whatever the fact holds, so that a kind of fact that is
 * new tomorrow is not left out of what is given to the Ombudsman.
 */
export function inFull(fact: object, named: Named, without: readonly string[]): Row[] {
  return Object.entries(fact)
    .filter(([key]) => !PLACE.has(key) && !without.includes(key))
    .flatMap(([key, value]) => {
      const words = valueInWords(key, value, named)
      return words === '' ? [] : [{ term: labelOf(key), words }]
    })
}

/** How the fact stands in the record, which is said beside it. */
const PLACE: ReadonlySet<string> = new Set(['seq', 'on', 'recordedAt', 'recordedBy', 'source', 'type'])

function valueInWords(key: string, value: unknown, named: Named): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return IN_PENCE.has(key) ? POUNDS.format(value / 100) : String(value)
  if (typeof value === 'string') return CODES[key]?.[value] ?? textInWords(value, named)
  if (Array.isArray(value)) return listInWords(key, value, named)
  return Object.entries(value)
    .map(([part, content]) => [labelOf(part), valueInWords(part, content, named)])
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `${label}: ${words}`)
    .join('; ')
}

function textInWords(text: string, named: Named): string {
  if (isCalendarDate(text)) return dateInWords(text)
  const name = named.get(text)
  if (name !== undefined) return name
  // An id of what stands elsewhere says nothing to a reader.
  return UUID.test(text) ? '' : text
}

function listInWords(key: string, list: readonly unknown[], named: Named): string {
  const all = list.map(one => valueInWords(key, one, named)).filter(words => words !== '')
  const plain = list.every(one => typeof one !== 'object')
  return plain ? all.join(', ') : all.map((words, index) => `${index + 1}. ${words}`).join('\n')
}

const SIDES: Record<string, string> = { agent: 'the agent', landlord: 'the co-op' }

/** What stands in a fact as a word of its own, where that word alone says too little. */
const CODES: Record<string, Record<string, string>> = {
  by: BY_WAY,
  channel: BY_WAY,
  complainant: COMPLAINANT_WORDS,
  direction: { in: 'received', out: 'sent' },
  handler: SIDES,
  raisedBy: {
    themselves: 'the person themself',
    'the complainant': 'whoever complains',
    'an officer': 'an officer',
  },
  responsibility: SIDES,
  role: { decider: 'decides', investigator: 'investigates', deputy: 'steps in for those who decide' },
  route: { direct: 'to the resident', 'rent account': 'into the rent account' },
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const IN_PENCE: ReadonlySet<string> = new Set(['amount', 'paid'])
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** A field's name as people say it; `outcomesSought` without a name of its own becomes “Outcomes sought”. */
function labelOf(key: string): string {
  const words = key.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return LABELS[key] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

const LABELS: Record<string, string> = {
  account: 'What the resident said',
  actions: 'Still to be done',
  approvedBy: 'Approved by',
  by: 'By',
  channel: 'How it came',
  complainant: 'Who complains',
  contactBlock: 'Version of the Ombudsman’s details given',
  direction: 'Letter or call',
  documentIds: 'Documents',
  due: 'Due',
  evidence: 'What shows it',
  handler: 'Answered by',
  head: 'Part',
  heads: 'Parts',
  kind: 'Kind',
  letterId: 'Letter',
  number: 'No.',
  notOurs: 'What is nobody’s responsibility here',
  outcomesSought: 'What the resident wants',
  packId: 'What was built',
  pdfSha256: 'SHA-256 of the PDF',
  personIds: 'Who',
  personId: 'Who',
  raisedBy: 'Said by',
  responsibility: 'Answered by',
  route: 'How it was paid',
  question: 'What was asked of the resident',
  settles: 'Settles entry',
  summary: 'In one line',
  term: 'Finding',
  undertaking: 'What was promised',
  what: 'What',
  who: 'Who sees to it',
  with: 'With',
  words: 'In words',
  zipSha256: 'SHA-256 of the zip',
}
