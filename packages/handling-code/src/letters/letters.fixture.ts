import { on } from '@putright/working-days'
import type {
  AcknowledgementLetter,
  DefinitionLetter,
  ExtensionLetter,
  LetterFrame,
  NewDayLetter,
  ProvisionalFindingsLetter,
  RefusalLetter,
  ResponseLetter,
  UpdateLetter,
} from './content.ts'
import { contactBlockInForce } from './ombudsman-contact.ts'

// Letters that lack nothing, between invented people.
const frame: LetterFrame = {
  reference: 'EXM-0001',
  issuedOn: on('2026-06-05'),
  landlord: 'Example Lane Housing Co-op',
  sender: {
    organisation: 'Specimen Homes',
    name: 'Polly Sample',
    role: 'Complaints officer',
    contact: '01632 960001',
  },
  resident: { name: 'Ivy Instance', address: '1 Example Lane' },
  ombudsman: contactBlockInForce(on('2026-06-05')),
  ombudsmanMember: true,
}

const head = {
  number: 1,
  words: 'The boiler was left broken for three weeks.',
  responsibility: 'agent' as const,
  answeredBy: 'Specimen Homes',
}

export const acknowledgement: AcknowledgementLetter = {
  ...frame,
  kind: 'acknowledgement',
  stage: 1,
  requestedOn: on('2026-06-01'),
  heads: [head],
  outcomesSought: 'A working boiler and an apology.',
  notOurs: '',
  question: '',
  considerer: null,
  responseDue: on('2026-06-19'),
  adjustments: 'Do you need anything from us to make this easier?',
}

export const definition: DefinitionLetter = {
  ...frame,
  kind: 'definition',
  stage: 1,
  heads: [head],
  outcomesSought: 'A working boiler and an apology.',
  changes: ['Part 1 now says that the boiler was left for three weeks.'],
  reason: 'You told us that nobody came until the end of the month.',
  responseDue: on('2026-06-19'),
}

export const provisionalFindings: ProvisionalFindingsLetter = {
  ...frame,
  kind: 'provisional findings',
  stage: 1,
  heads: [head],
  findings: [{ head: 1, outcome: 'upheld', reasons: 'The log shows no visit for three weeks.' }],
  replyBy: on('2026-06-12'),
  responseDue: on('2026-06-19'),
}

export const update: UpdateLetter = {
  ...frame,
  kind: 'update',
  stage: 1,
  words: 'The manufacturer has reported.',
  next: 'We read the report with the engineer.',
  nextUpdate: on('2026-06-12'),
  responseDue: on('2026-06-19'),
  expectedOn: null,
}

export const newDay: NewDayLetter = {
  ...frame,
  kind: 'new day',
  stage: 1,
  what: 'The boiler is replaced.',
  before: on('2026-06-26'),
  by: on('2026-07-10'),
  reason: 'The part has not come.',
}

export const extension: ExtensionLetter = {
  ...frame,
  kind: 'extension',
  stage: 1,
  originalDue: on('2026-06-19'),
  newDue: on('2026-07-03'),
  reason: 'The manufacturer has yet to report.',
  goodReason: null,
  updateEveryDays: 5,
}

export const refusal: RefusalLetter = {
  ...frame,
  kind: 'refusal',
  of: 'complaint',
  requestedOn: on('2026-06-01'),
  ground: 'older than the time limit',
  reasoning: 'The leak was in March 2023 and you told us then that you knew of it.',
  discretion: 'We asked whether illness or fear had kept you from writing; you said not.',
  elsewhere: '',
}

export const stage1Response: ResponseLetter = {
  ...frame,
  kind: 'stage 1 response',
  requestedOn: on('2026-06-01'),
  heads: [head],
  outcomesSought: 'A working boiler and an apology.',
  decisions: [{ head: 1, outcome: 'upheld', reasons: 'Our repairs policy promises heating within a day.' }],
  outcome: 'upheld',
  remedies: [
    { kind: 'apology', what: 'We are sorry that you were cold.', amount: null, by: null },
    { kind: 'payment', what: 'For the heaters you bought', amount: 12_000, by: on('2026-06-26') },
  ],
  actions: [{ what: 'Replace the boiler', who: 'Specimen Homes', by: on('2026-07-10') }],
  nextStep: { how: 'Tell us, in any way you like.', guideDays: null },
  contributors: [],
}

export const finalResponse: ResponseLetter = {
  ...stage1Response,
  kind: 'final response',
  nextStep: null,
  contributors: ['Review panel', 'Heating contractor'],
}
