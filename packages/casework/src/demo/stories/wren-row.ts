import { advised, agents, anew, coops, notUpheld, partly, type Story, sorry, upheld, work } from './story.ts'

/** Wren Row, 38 terraced homes: what is open there. */
export const wrenRow: readonly Story[] = [
  {
    who: 'Cerys Example, 5 Wren Row',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'Back gate will not lock',
    account:
      'The new gate has no bolt on the inside. Anybody can walk into the yard. I said so on the day they hung it.',
    wants: 'A bolt.',
    received: 3,
    heads: [agents('The back gate was hung without a bolt')],
  },
  {
    who: 'Musa Placeholder, 21 Wren Row',
    channel: 'in person',
    category: 'Committee decisions',
    summary: 'Not told of a vacancy on the committee',
    account:
      'I asked three times to stand for the committee. The vacancy was filled at a meeting that was not on the board.',
    wants: 'The place to be put to the members.',
    received: 5,
    heads: [coops('A place on the committee was filled without notice')],
  },
  {
    who: 'Greta Specimen, 14 Wren Row',
    channel: 'email',
    category: 'Heating',
    summary: 'Gas service used as a sales visit',
    account:
      'The gas man spent ten minutes on the boiler and half an hour selling me a filter. I felt that I could not say no in my own kitchen.',
    wants: 'It stopped, and the £85 back.',
    received: 8,
    heads: [agents('A filter was sold to a member during a gas service')],
    stage1: { acknowledged: 5, allocated: 4 },
  },
  {
    who: 'Samson Sampleton, 30 Wren Row',
    channel: 'letter',
    category: 'Rent account',
    summary: 'Refused time to pay after a hospital stay',
    account:
      'I was in hospital for seven weeks. I asked the committee for time to pay and was told that rules are rules.',
    wants: 'To pay it off over the winter.',
    byPost: true,
    received: 11,
    heads: [
      coops(
        'The committee refused time to pay after a hospital stay',
        advised(
          'upheld',
          'The hardship rule asks the committee to look at the member’s means. The note of the meeting shows that it did not.',
        ),
      ),
    ],
    stage1: { acknowledged: 7, allocated: 7, recommended: 0 },
  },
  {
    who: 'Hattie Madeup, 2 Wren Row',
    channel: 'website',
    category: 'Damp and mould',
    summary: 'Condensation leaflet instead of a visit',
    account:
      'I wrote about water on the inside of the party wall. I was sent a leaflet on opening windows. It is a wall.',
    wants: 'Somebody to come and look.',
    received: 13,
    heads: [
      agents(
        'A report of a wet wall was answered with a leaflet',
        upheld(
          'The damp procedure asks for a visit within ten days of a first report. Nobody called until the complaint.',
          sorry('We apologise for sending paper in place of a person.'),
          work('The chimney flashing, which lets the water in, is renewed.', 12),
        ),
      ),
    ],
    stage1: { acknowledged: 9, allocated: 9, decided: 0 },
  },
  {
    who: 'Piotr Instance, 17 Wren Row',
    channel: 'telephone',
    category: 'Gardens',
    summary: 'Shared path closed off by a neighbour’s shed',
    account:
      'Next door built a shed across the back path. The committee gave leave. Harbour Lights said that they would measure, and did not.',
    wants: 'The path open.',
    received: 12,
    heads: [
      agents(
        'Nobody came to measure the path',
        upheld(
          'A visit was booked twice and cancelled by us both times.',
          sorry('We apologise for two visits that did not take place.'),
        ),
      ),
      coops('The committee gave leave for a shed across a shared path'),
    ],
    stage1: { acknowledged: 8, allocated: 8, decided: 3 },
  },
  {
    who: 'Delyth Exampleton, 26 Wren Row',
    channel: 'email',
    category: 'Conduct',
    summary: 'Treasurer asked for a loan',
    account:
      'The treasurer asked me for two hundred pounds “until the grant comes in”, in my hall, with the rent book in her hand.',
    wants: 'To know that this is not how things are done.',
    received: 21,
    heads: [coops('An officer of the co-op asked a member for a loan')],
    stage1: {
      acknowledged: 17,
      allocated: 17,
      extended: {
        ago: 8,
        byDays: 13,
        reason:
          'The books have to be looked at by somebody from outside before the person concerned can be heard.',
        goodReason:
          'The auditor’s first free day is in two weeks, and hearing anybody before that would be unfair to both.',
        updates: 4,
      },
    },
  },
  {
    who: 'Bashir Sample, 9 Wren Row',
    channel: 'letter',
    category: 'Neighbours',
    summary: 'Threats reported and minuted as “a tiff”',
    account:
      'My neighbour threatened me over a bin. Harbour Lights told me to ring 101. The minutes call it a tiff.',
    wants: 'To feel safe, and the word taken out.',
    byPost: true,
    received: 29,
    heads: [
      agents(
        'A threat was reported and nothing was arranged',
        partly(
          'Advice to ring the police was right, and it was all that you got. A risk assessment should have followed.',
          sorry('We apologise that you were left alone with it.'),
          work('A risk assessment with you at home.', 3),
        ),
      ),
      coops(
        'The minutes make light of a threat',
        notUpheld('The word was one member’s, and is reported as such.'),
      ),
    ],
    stage1: { acknowledged: 25, allocated: 25, recommended: 19, decided: 17, responded: 16 },
    escalated: { ago: 1, channel: 'letter', reasons: 'It is still in the minutes.' },
  },
  {
    who: 'Rhiannon Placeholder, 33 Wren Row',
    channel: 'email',
    category: 'Communal areas',
    summary: 'Yard flooded, then charged for the pump',
    account:
      'The drain in the yard has been blocked since spring. When it flooded, the committee hired a pump and put the cost on the six of us.',
    wants: 'The drain cleared and the £54 back.',
    received: 43,
    heads: [
      agents(
        'A blocked drain was left from spring until it flooded',
        notUpheld('The drain was jetted in May and ran.'),
        upheld(
          'It was jetted in May, and again blocked in June, which was reported twice and not ordered.',
          sorry('We apologise that the second blockage was overlooked.'),
          work('The broken pipe is replaced.', 15),
        ),
      ),
      coops(
        'Six homes were charged for a pump',
        notUpheld('The rules let the committee charge those who have the use of a yard.'),
        advised('upheld', 'The flood came from a blocked drain, which is the co-op’s to keep clear.'),
      ),
    ],
    stage1: { acknowledged: 39, allocated: 39, recommended: 33, decided: 31, responded: 30 },
    escalated: { ago: 18, channel: 'email', reasons: 'See my e-mails of June.' },
    stage2: { acknowledged: 15, allocated: 15, recommended: 5, decided: 3 },
  },
  {
    who: 'Walter Instance, 12 Wren Row',
    channel: 'telephone',
    category: 'Allocations',
    summary: 'Told the flat was his, then that it was not',
    account:
      'Harbour Lights rang me and said that the flat was mine. I bought carpet. The committee had never met about it.',
    wants: 'The flat, or the carpet.',
    received: 48,
    heads: [
      agents(
        'A member was told that he had a flat before it was decided',
        partly(
          'The call was made, and it said “subject to the committee”. You may well not have heard that.',
          sorry('We apologise that the call was unclear.'),
        ),
        upheld(
          'The note of the call does not have the words about the committee. The member was entitled to rely on it.',
          sorry('We apologise for raising a hope that was not ours to raise.'),
          { kind: 'payment', what: 'The carpet, against the receipt.', amount: 31_250, within: 10 },
        ),
      ),
      coops(
        'The flat went to another member',
        notUpheld('The flat went to the member with most points.'),
        notUpheld('The points were counted again and the order is right.'),
      ),
    ],
    stage1: { acknowledged: 44, allocated: 44, recommended: 38, decided: 36, responded: 35 },
    escalated: { ago: 23, channel: 'telephone', reasons: 'I know what I was told.' },
    stage2: { acknowledged: 19, allocated: 18, recommended: 6, decided: 1 },
  },
]

/** What is answered, refused or ended. */
export const wrenRowPast: readonly Story[] = [
  {
    who: 'Sampaguita Example, 24 Wren Row',
    channel: 'email',
    category: 'Repairs',
    summary: 'Loft hatch left unsealed',
    account:
      'The hatch was cut for the survey and left as a hole with a board on it. The heat goes straight up.',
    wants: 'A proper hatch.',
    received: 24,
    heads: [
      agents(
        'A loft hatch was left unfinished after a survey',
        upheld(
          'The survey ended and no one ordered the joiner.',
          sorry('We apologise for the draught.'),
          work('An insulated hatch is fitted.', 5),
        ),
      ),
    ],
    stage1: { acknowledged: 21, allocated: 21, decided: 13, responded: 12 },
  },
  {
    who: 'Trevor Madeup, 19 Wren Row',
    channel: 'website',
    category: 'Rent account',
    summary: 'Rent statement sent to the old address',
    account: 'A year of my statements went to the house I left. Whoever lives there now knows what I owe.',
    wants: 'An apology and the address put right.',
    received: 88,
    heads: [
      agents(
        'Statements went to a former address',
        upheld(
          'The new address was on the letter with which you moved in, and was not typed in.',
          sorry('We apologise; your statements are private.'),
          {
            kind: 'corrected record',
            what: 'The address is changed in every record.',
            amount: null,
            within: 1,
          },
        ),
      ),
    ],
    stage1: { acknowledged: 85, allocated: 85, decided: 78, responded: 77 },
  },
  {
    who: 'Noreen Specimen, 38 Wren Row',
    channel: 'letter',
    category: 'Committee decisions',
    summary: 'Refused a second key to the yard',
    account: 'My daughter brings my shopping through the yard. The committee says one key a home.',
    wants: 'A key for my daughter.',
    byPost: true,
    received: 150,
    heads: [
      coops(
        'A second key to the yard was refused',
        notUpheld('The rule is one key a home, for everybody.'),
        upheld(
          'The rule has no exception, and ought to have one. The member cannot carry shopping and nobody asked why she wanted the key.',
          sorry('We apologise that nobody asked.'),
          anew('A second key is given.', 2),
        ),
      ),
    ],
    stage1: { acknowledged: 147, allocated: 147, recommended: 141, decided: 139, responded: 138 },
    escalated: { ago: 132, channel: 'letter', reasons: 'I have arthritis.' },
    stage2: { acknowledged: 129, allocated: 129, recommended: 120, decided: 113, responded: 112 },
  },
  {
    who: 'Jerome Sample, 8 Wren Row',
    channel: 'telephone',
    category: 'Neighbours',
    summary: 'Boundary dispute with a court hearing listed',
    account:
      'The co-op has taken two feet of my garden. My solicitor has the papers in, and the hearing is in June.',
    wants: 'My two feet back.',
    received: 170,
    heads: [coops('The boundary of a garden')],
    refused: {
      ago: 166,
      ground: 'court proceedings have begun',
      reasoning:
        'The claim about the line of the fence was issued at the county court in spring, and the two feet in question are what the judge is asked about. We asked whether anything else was amiss and you said that nothing was.',
      elsewhere: 'Your solicitor can tell you what the court will decide and when.',
    },
  },
  {
    who: 'Ama Instance, 29 Wren Row',
    channel: 'text',
    category: 'Gardens',
    summary: 'Grass not cut',
    account: 'grass up to my knees again',
    wants: 'The grass cut.',
    received: 120,
    heads: [agents('The shared grass was not cut')],
    withdrawn: {
      ago: 118,
      reason: 'It was cut the day after. She says she does not want a letter about it.',
    },
  },
]
