import { ceiling } from './kittiwake-street-beside.ts'
import {
  agents,
  anew,
  coops,
  corrected,
  notUpheld,
  partly,
  pay,
  type Story,
  sorry,
  upheld,
  work,
} from './story.ts'

/** Kittiwake Street: what is answered, refused or ended. */
export const kittiwakeStreetPast: readonly Story[] = [
  {
    who: 'Esme Placeholder, Flat 22, Kittiwake Street',
    channel: 'email',
    category: 'Repairs',
    summary: 'Oven door fell off after a safety check',
    account: 'The man checked the oven, and that evening the door came off in my hand.',
    wants: 'An oven with a door.',
    received: 19,
    heads: [
      agents(
        'An oven door came off after a check',
        upheld(
          'The hinge was left undone.',
          sorry('We apologise for the fright.'),
          work('The oven is replaced.', 4),
        ),
      ),
    ],
    stage1: { acknowledged: 16, allocated: 16, decided: 9, responded: 8 },
  },
  {
    who: 'Samir Samplewood, Flat 71, Kittiwake Street',
    channel: 'letter',
    category: 'Committee decisions',
    summary: 'Refused leave to sublet for a term',
    account:
      'I have work in another town until June. The committee refused a sublet without giving a reason.',
    wants: 'Leave until June.',
    byPost: true,
    received: 24,
    heads: [
      coops(
        'Leave to sublet for a term was refused without reasons',
        partly(
          'The refusal stands, since the rule asks for a year’s membership. It should have said so.',
          sorry('We apologise that no reason was given.'),
        ),
      ),
    ],
    stage1: { acknowledged: 20, allocated: 20, recommended: 15, decided: 12, responded: 11 },
  },
  {
    who: 'Ottoline Madeup, Flat 95, Kittiwake Street',
    channel: 'telephone',
    category: 'Lift',
    summary: 'Lift voice speaks all night',
    account: '“Doors closing” at two in the morning, through my bedroom wall, for a month.',
    wants: 'It turned down.',
    received: 60,
    heads: [
      agents(
        'The lift speaks too loudly at night',
        upheld(
          'The night setting was lost in a service.',
          sorry('We apologise for the nights.'),
          work('The voice is quiet from ten to seven.', 2),
        ),
      ),
    ],
    stage1: { acknowledged: 57, allocated: 57, decided: 53, responded: 52 },
  },
  {
    who: 'Lorcan Sample, Flat 62, Kittiwake Street',
    channel: 'website',
    category: 'Damp and mould',
    summary: 'Ceiling came down in the hall',
    account: 'I told you that the ceiling was bulging. Three weeks later it was on the floor.',
    wants: 'A ceiling, and to be believed next time.',
    received: 140,
    heads: [
      agents(
        'A bulging ceiling was reported and fell',
        partly(
          'An appointment was offered and you were at work.',
          sorry('We apologise that no other was offered.'),
        ),
        upheld(
          'A bulging ceiling is an emergency. It was ordered as routine.',
          sorry('We apologise for the wrong priority, and for the first answer.'),
          work('The ceiling and the light are replaced.', 8),
          pay(250, 'For the damage and the distress.'),
        ),
      ),
    ],
    stage1: { acknowledged: 137, allocated: 137, decided: 128, responded: 127 },
    escalated: { ago: 120, channel: 'website', reasons: 'Nobody offered me any appointment.' },
    stage2: { acknowledged: 117, allocated: 116, decided: 100, responded: 99 },
    beside: ceiling,
  },
  {
    who: 'Perpetua Exampleton, Flat 38, Kittiwake Street',
    channel: 'in person',
    category: 'Communal areas',
    summary: 'Laundry prices raised, and the machine broken',
    account: 'It costs more, and it does not spin.',
    wants: 'One or the other.',
    received: 210,
    heads: [
      agents(
        'The washing machine does not spin',
        partly(
          'It was mended and broke again.',
          sorry('We apologise.'),
          work('The machine is replaced.', 10),
        ),
        upheld(
          'The replacement was ordered and cancelled by mistake.',
          sorry('We apologise for the second wait.'),
          work('The new machine is put in.', 5),
        ),
      ),
      coops(
        'The price of a wash was raised',
        notUpheld('The members’ meeting voted for it.'),
        notUpheld('The vote was counted and recorded.'),
      ),
    ],
    stage1: { acknowledged: 206, allocated: 206, recommended: 201, decided: 198, responded: 197 },
    escalated: { ago: 180, channel: 'in person', reasons: 'It still does not spin.' },
    stage2: { acknowledged: 177, allocated: 177, recommended: 167, decided: 160, responded: 159 },
  },
  {
    who: 'Balthasar Specimen, Flat 1, Kittiwake Street',
    channel: 'letter',
    category: 'Committee decisions',
    summary: 'Membership refused to a partner',
    account: 'My partner has lived here for four years and may not vote.',
    wants: 'Membership for both of us.',
    byPost: true,
    received: 240,
    heads: [
      coops(
        'Membership was refused to a partner',
        notUpheld('Membership goes with the tenancy.'),
        partly(
          'The rules allow joint tenancies, and nobody told the member.',
          sorry('We apologise that you were not told.'),
          anew('A joint tenancy is offered.', 20),
        ),
      ),
    ],
    stage1: { acknowledged: 237, allocated: 237, recommended: 231, decided: 229, responded: 228 },
    escalated: { ago: 215, channel: 'letter', reasons: 'Then tell me how one gets a tenancy.' },
    stage2: { acknowledged: 212, allocated: 212, recommended: 203, decided: 196, responded: 195 },
  },
  {
    who: 'Fenella Instance, Flat 59, Kittiwake Street',
    channel: 'email',
    category: 'Repairs',
    summary: 'Bathroom refitted in the wrong colour, three years ago',
    account:
      'When the bathrooms were done I was promised white. It is avocado. I have only now had time to write.',
    wants: 'White.',
    received: 75,
    happenedYearsBefore: 3,
    heads: [agents('The colour of a bathroom fitted three years ago')],
    refused: {
      ago: 71,
      ground: 'older than the time limit',
      reasoning:
        'The bathroom was fitted three years ago and you chose its colour from the card on the day, which has your signature. You told us that you had known of it since then.',
      discretion:
        'We asked what had kept you from writing before, and whether anything about the room harms you now. You said that you had been busy and that everything works.',
      elsewhere: 'The next bathroom programme begins in two years, and we have noted your wish for it.',
    },
  },
  {
    who: 'Rufus Placeholder, Flat 120, Kittiwake Street',
    channel: 'telephone',
    category: 'Neighbours',
    summary: 'Drilling on a Sunday',
    account: 'Drilling all Sunday, and nobody answers your emergency line.',
    wants: 'An answered telephone.',
    received: 48,
    heads: [agents('The emergency line was not answered on a Sunday')],
    stage1: { acknowledged: 45, allocated: 45 },
    withdrawn: {
      ago: 41,
      reason: 'He found that he had rung the number of the old agent, and says the matter is closed for him.',
    },
  },
  {
    who: 'Saskia Sample, Flat 88, Kittiwake Street',
    channel: 'email',
    category: 'Rent account',
    summary: 'Credit on the account not shown',
    account: 'I paid a month ahead, and the statement says nil.',
    wants: 'It shown.',
    received: 165,
    heads: [
      agents(
        'A payment in advance was not shown',
        upheld(
          'It was posted to the flat next door.',
          sorry('We apologise.'),
          corrected('The payment is moved to your account.', 2),
        ),
      ),
    ],
    stage1: {
      acknowledged: 161,
      allocated: 161,
      extended: {
        ago: 152,
        byDays: 5,
        reason: 'The bank has been asked for the reference of the payment.',
        updates: 3,
      },
      decided: 148,
      responded: 147,
    },
  },
]
