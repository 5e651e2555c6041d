import type {
  AcknowledgementLetter,
  DefinitionLetter,
  ExtensionLetter,
  LetterContent,
  LetterFrame,
  LetterHead,
  NewDayLetter,
  ProvisionalFindingsLetter,
  RefusalLetter,
  ResponseLetter,
  UpdateLetter,
} from '@putright/handling-code'
import { on } from '@putright/working-days'

const frame: LetterFrame = {
  reference: 'PLC-2026-0014',
  issuedOn: on('2026-10-02'),
  landlord: 'Plover Court Housing Co-operative',
  sender: {
    organisation: 'Harbour Lights Housing Services',
    name: 'Sam Sample',
    role: 'Complaints officer',
    contact: 'complaints@harbourlights.example\n01632 960 014',
  },
  resident: { name: 'Nadia Example', address: '14 Plover Court\nTidewater Lane\nSampleton\nZZ9 9ZZ' },
  ombudsman: {
    version: '2026-01',
    name: 'Housing Ombudsman Service',
    web: 'www.housing-ombudsman.org.uk/residents/make-a-complaint/',
    telephone: '0300 111 3000',
    post: 'PO Box 1484, Unit D, Preston PR2 0ET',
  },
  ombudsmanMember: true,
}

const heads: LetterHead[] = [
  {
    number: 1,
    words:
      'The leak above your bathroom was reported on 3 August 2026 and was not repaired until 14 September.',
    responsibility: 'agent',
    answeredBy: 'A complaints officer at Harbour Lights Housing Services',
  },
  {
    number: 2,
    words: 'Nobody told you that the two appointments in August had been cancelled.',
    responsibility: 'agent',
    answeredBy: 'A complaints officer at Harbour Lights Housing Services',
  },
  {
    number: 3,
    words: 'The co-op turned down your request to redecorate the bathroom at its own cost.',
    responsibility: 'landlord',
    answeredBy: 'The Secretary of Plover Court Housing Co-operative',
  },
]

const outcomesSought =
  'You want an apology, your bathroom ceiling painted, and to be told in good time when an appointment changes.'

export const acknowledgementLetter: AcknowledgementLetter = {
  ...frame,
  kind: 'acknowledgement',
  stage: 1,
  requestedOn: on('2026-09-28'),
  heads,
  outcomesSought,
  notOurs: 'The broken street light outside the block belongs to the council. You can report it to them.',
  question: 'Which days in August did you stay at home to wait for the plumber?',
  considerer: 'a complaints officer at Harbour Lights, with the Secretary of the co-op for part 3',
  responseDue: on('2026-10-16'),
  adjustments:
    'You asked us to write in large print and to ring before we visit. We have agreed to both and will keep to them.',
}

export const stage2AcknowledgementLetter: AcknowledgementLetter = {
  ...acknowledgementLetter,
  stage: 2,
  issuedOn: on('2026-10-22'),
  requestedOn: on('2026-10-20'),
  notOurs: '',
  question: '',
  considerer: null,
  responseDue: on('2026-11-19'),
  adjustments: 'Is there anything we should do differently so that this is easier for you? Please tell us.',
}

export const definitionLetter: DefinitionLetter = {
  ...frame,
  kind: 'definition',
  issuedOn: on('2026-10-07'),
  stage: 1,
  heads,
  outcomesSought,
  changes: [
    'Part 2 used to say “You were not told about the appointments.” It now reads as below.',
    'Part 3 is new.',
  ],
  reason: 'You rang on 6 October and told us about your request to redecorate.',
  responseDue: on('2026-10-16'),
}

export const provisionalFindingsLetter: ProvisionalFindingsLetter = {
  ...frame,
  kind: 'provisional findings',
  issuedOn: on('2026-10-08'),
  stage: 1,
  heads,
  findings: [
    {
      head: 1,
      outcome: 'upheld',
      reasons: 'The repairs log shows that the work took six weeks. Our policy promises four.',
    },
    {
      head: 2,
      outcome: 'not upheld',
      reasons: 'The contractor has a note of a call to you on each of the two days.',
    },
  ],
  replyBy: on('2026-10-13'),
  responseDue: on('2026-10-16'),
}

export const updateLetter: UpdateLetter = {
  ...frame,
  kind: 'update',
  issuedOn: on('2026-10-21'),
  stage: 1,
  words: 'The surveyor opened the ceiling today and found a second leak.',
  next: 'She writes her report, and we talk to the contractor about the second leak.',
  nextUpdate: on('2026-10-28'),
  responseDue: on('2026-10-30'),
  expectedOn: null,
}

export const lateUpdateLetter: UpdateLetter = {
  ...updateLetter,
  issuedOn: on('2026-11-02'),
  nextUpdate: null,
  expectedOn: on('2026-11-06'),
}

export const newDayLetter: NewDayLetter = {
  ...frame,
  kind: 'new day',
  issuedOn: on('2026-11-18'),
  stage: 1,
  what: 'The ceiling of your bathroom is painted.',
  before: on('2026-11-20'),
  by: on('2026-12-04'),
  reason: 'The plaster has to dry for another two weeks.',
}

export const extensionLetter: ExtensionLetter = {
  ...frame,
  kind: 'extension',
  issuedOn: on('2026-10-14'),
  stage: 1,
  originalDue: on('2026-10-16'),
  newDue: on('2026-10-30'),
  reason:
    'The surveyor can only see the ceiling on 21 October, and we need to know what is behind it before we answer.',
  goodReason: null,
  updateEveryDays: 5,
}

export const longExtensionLetter: ExtensionLetter = {
  ...extensionLetter,
  newDue: on('2026-11-06'),
  goodReason:
    'The ceiling contains old asbestos, and a licensed firm must open it up. Their first free day is 28 October.',
  updateEveryDays: null,
}

export const disagreedExtensionLetter: ExtensionLetter = { ...longExtensionLetter, agreed: 'no' }

export const refusalLetter: RefusalLetter = {
  ...frame,
  kind: 'refusal',
  of: 'complaint',
  requestedOn: on('2026-09-28'),
  ground: 'older than the time limit',
  reasoning:
    'You wrote about a parking space that was given to a neighbour in March 2023. You told us that you knew of it at the time. That is more than three years ago, and we no longer have the papers from the meeting.',
  discretion:
    'We asked ourselves whether something had kept you from telling us sooner, and whether we could still look into it fairly. We could not find enough to go on.',
  elsewhere: 'You can ask for parking to be put on the agenda of the next general meeting of the co-op.',
}

export const escalationRefusalLetter: RefusalLetter = {
  ...refusalLetter,
  of: 'escalation',
  issuedOn: on('2026-10-22'),
  requestedOn: on('2026-10-20'),
  ground: 'court proceedings have begun',
  reasoning:
    'On 12 October 2026 a claim about the same leak was filed at the county court. The court will now decide it.',
  discretion: null,
  elsewhere: '',
}

export const stage1Response: ResponseLetter = {
  ...frame,
  kind: 'stage 1 response',
  issuedOn: on('2026-10-16'),
  requestedOn: on('2026-09-28'),
  heads,
  outcomesSought,
  decisions: [
    {
      head: 1,
      outcome: 'upheld',
      reasons:
        'Our repairs policy says that we stop a leak within 24 hours and finish the repair within 20 working days. We stopped it on the day you called. The repair then took 30 working days.\nThe contractor waited for a part and did not tell us. We should have asked after a week, and we did not.',
    },
    {
      head: 2,
      outcome: 'upheld',
      reasons:
        'Our records show two cancelled appointments, on 11 and 19 August, and no message to you about either. You stayed at home for both. That was our mistake.',
    },
    {
      head: 3,
      outcome: 'partially upheld',
      reasons:
        'Under the tenancy agreement you decorate the inside of your home. When our repair causes the damage, the law says that we have to put the decoration right.\nThe ceiling was stained by the leak, so the co-op will have it painted. The walls were not damaged, and the decision about them stays as it was.',
    },
  ],
  outcome: 'partially upheld',
  remedies: [
    { kind: 'apology', what: 'for the wait and for the two lost days', amount: null, by: null },
    {
      kind: 'payment',
      what: 'for the delay and for two appointments that we did not keep',
      amount: 12_550,
      by: on('2026-10-30'),
    },
    {
      kind: 'action',
      what: 'paint the whole bathroom ceiling, in a colour you choose',
      amount: null,
      by: on('2026-11-13'),
    },
    {
      kind: 'changed practice',
      what: 'the contractor sends a text message when an appointment changes',
      amount: null,
      by: on('2026-12-01'),
    },
  ],
  actions: [
    {
      what: 'Agree the day for the painter with you',
      who: 'Harbour Lights repairs team',
      by: on('2026-10-23'),
    },
    { what: 'Check the pipe for damp after one month', who: 'Harbour Lights surveyor', by: on('2026-11-16') },
  ],
  nextStep: {
    how: 'Ring, write or e-mail us, or tell anyone on the committee, that you want stage 2. That is all we need.',
    guideDays: 20,
  },
  contributors: [],
}

export const finalResponse: ResponseLetter = {
  ...stage1Response,
  kind: 'final response',
  issuedOn: on('2026-11-19'),
  requestedOn: on('2026-10-20'),
  heads: heads.slice(2).map(head => ({ ...head, answeredBy: 'A panel of two members of the co-op' })),
  decisions: [
    {
      head: 3,
      outcome: 'not upheld',
      reasons:
        'The panel read the surveyor’s report and looked at your photographs. The marks on the walls were there before the leak. The co-op decided as its rules say, and gave you its reasons.',
    },
  ],
  outcome: 'not upheld',
  remedies: [],
  actions: [],
  nextStep: null,
  contributors: [
    'A panel of two members of the co-op who had no part at stage 1',
    'A surveyor who had not seen your home before',
  ],
}

/** A landlord that runs its own complaints and is outside the Ombudsman’s scheme. */
export const outsideTheScheme = <T extends LetterContent>(letter: T): T => ({
  ...letter,
  sender: { ...letter.sender, organisation: letter.landlord, role: 'Complaints officer' },
  ombudsman: null,
  ombudsmanMember: false,
})

export const SAMPLE_LETTERS: readonly LetterContent[] = [
  acknowledgementLetter,
  stage2AcknowledgementLetter,
  definitionLetter,
  provisionalFindingsLetter,
  updateLetter,
  lateUpdateLetter,
  newDayLetter,
  extensionLetter,
  longExtensionLetter,
  disagreedExtensionLetter,
  refusalLetter,
  escalationRefusalLetter,
  stage1Response,
  finalResponse,
]
