import { advised, agents, coops, notUpheld, partly, type Story, sorry, upheld, work } from './story.ts'

/** Kittiwake Street, 140 homes in three blocks with lifts: what is open there. */
export const kittiwakeStreet: readonly Story[] = [
  {
    who: 'Samira Sample, Flat 31, Kittiwake Street',
    channel: 'telephone',
    category: 'Lift',
    summary: 'Lift in B block stops between floors',
    account:
      'The lift in B block stopped between the third and fourth floor again on Tuesday with my mother in it. She is 81. It took fifty minutes to get her out and nobody has rung to ask how she is.',
    wants: 'The lift made safe, and somebody to ring my mother.',
    received: 1,
    heads: [agents('The lift in B block breaks down and people are left waiting in it')],
  },
  {
    who: 'Tobias Specimen, Flat 8, Kittiwake Street',
    channel: 'email',
    category: 'Repairs',
    summary: 'Kitchen window will not close since the contractor called',
    account:
      'Your contractor took the kitchen window out of its frame on the 3rd and put it back crooked. It does not close. I have taped a bin bag over it. I was told “end of the week” three weeks running.',
    wants: 'A window that shuts.',
    received: 5,
    heads: [agents('The kitchen window was left so that it does not close')],
  },
  {
    who: 'Ngozi Placeholder, Flat 102, Kittiwake Street',
    channel: 'letter',
    category: 'Communal areas',
    summary: 'Bin store not cleared for three weeks',
    account:
      'The bin store of C block has not been emptied properly for three weeks. There are rats by the door. The children walk past it to school. I have spoken to the caretaker and to a committee member on the stairs.',
    wants: 'The store cleared, and told what is being done about the rats.',
    byPost: true,
    received: 8,
    logged: 6,
    heads: [agents('The bin store of C block is not cleared and draws rats')],
  },
  {
    who: 'Ewan Instance, Flat 55, Kittiwake Street',
    channel: 'website',
    category: 'Heating',
    summary: 'No hot water on four mornings',
    account:
      'No hot water again this morning, the fourth time in a fortnight. Each time I ring, each time it is “a pressure fault” and each time it is back by lunch, when I am at work.',
    wants: 'The cause found, not the button pressed.',
    received: 4,
    heads: [agents('The hot water fails in the mornings and the cause is not found')],
    stage1: { acknowledged: 0 },
  },
  {
    who: 'Yusra Example, Flat 77, Kittiwake Street',
    channel: 'in person',
    category: 'Committee decisions',
    summary: 'Moved off the parking list, and nobody replied',
    account:
      'I was fourth on the list for a bay and now I am eleventh. I asked Harbour Lights twice by e-mail what happened and had no reply. A neighbour says the committee changed the rules in June. Nobody told us.',
    wants: 'My old place on the list, and an answer to my two e-mails.',
    received: 6,
    heads: [
      agents('Two e-mails about the parking list were not answered'),
      coops('The committee changed the parking rules without telling those on the list'),
    ],
    stage1: { acknowledged: 2 },
  },
  {
    who: 'Marek Madeup, Flat 12, Kittiwake Street',
    channel: 'telephone',
    category: 'Damp and mould',
    summary: 'Mould in the children’s room came back after treatment',
    account:
      'They washed the wall down in September and painted it. The mould is back behind the bunk bed and my youngest is coughing. They said it was our washing. We dry it at my sister’s.',
    wants: 'Somebody to find out where the wet comes from.',
    question: 'On which days could a surveyor call?',
    received: 9,
    heads: [
      agents('Mould in the children’s room returned after it was treated'),
      agents('The surveyor blamed the family’s washing without looking further'),
    ],
    stage1: { acknowledged: 6, allocated: 6 },
  },
  {
    who: 'Bronwen Sampleton, Flat 40, Kittiwake Street',
    channel: 'email',
    category: 'Allocations',
    summary: 'Turned down for the ground-floor flat',
    account:
      'I asked to move to the empty ground-floor flat because of my knees. The committee gave it to someone who joined two years after me. The letter had one line in it and no reasons.',
    wants: 'Reasons, and for the decision to be looked at again.',
    received: 8,
    heads: [coops('The committee turned down a move to the ground floor and gave no reasons')],
    stage1: { acknowledged: 5, allocated: 5 },
  },
  {
    who: 'Leon Exampleton, Flat 3, Kittiwake Street',
    channel: 'letter',
    category: 'Committee decisions',
    summary: 'Charged for a door that the police broke',
    account:
      'The police broke the wrong door. The committee has sent me the bill for it, £640, and says it is in the rules. It was not my door they were looking for.',
    wants: 'The charge taken off my account.',
    byPost: true,
    received: 12,
    heads: [
      coops(
        'A member was charged for a door that the police broke by mistake',
        advised(
          'upheld',
          'The recharge policy covers damage by a member or a visitor. The police had the wrong address, and wrote to say so.',
        ),
      ),
    ],
    stage1: { acknowledged: 8, allocated: 8, recommended: 2 },
  },
  {
    who: 'Halima Specimen, Flat 66, Kittiwake Street',
    channel: 'email',
    category: 'Neighbours',
    summary: 'Noise reports lost, then the committee said it was settled',
    account:
      'I filled in the noise diary for six weeks as I was asked to. Harbour Lights lost it. Then the committee wrote to us both that the matter was settled. It is not settled. The music was on until three last night.',
    wants: 'The diary found or done again, and the letter taken back.',
    received: 11,
    heads: [
      agents('Six weeks of noise diaries were lost'),
      coops(
        'The committee declared the matter settled without asking',
        advised(
          'partially upheld',
          'The chair meant well and wrote after a talk with one side only. The minutes record no decision.',
        ),
      ),
    ],
    stage1: { acknowledged: 8, allocated: 8, recommended: 3 },
  },
  {
    who: 'Priya Placeholder, Flat 91, Kittiwake Street',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'Bathroom floor left open, and appointments missed',
    account:
      'They took up the bathroom floor to get at a pipe and left it. You can see the joists. Two appointments to finish it, nobody came to either, and I took both days off work.',
    wants: 'The floor finished and my two days’ pay.',
    received: 13,
    heads: [
      agents(
        'The bathroom floor was left open after a repair',
        upheld(
          'The job sheet closed the work as complete with the boards still up. The repairs standard asks for a safe floor at the end of each visit.',
          sorry('We apologise for leaving your floor unsafe.'),
          work('The floor is relaid and sealed.', 8),
        ),
      ),
      agents('Two appointments were missed'),
    ],
    stage1: { acknowledged: 9, allocated: 9, decided: 1 },
  },
  {
    who: 'Ifan Samplewood, Flat 19, Kittiwake Street',
    channel: 'website',
    category: 'Communal areas',
    summary: 'Stair lights out, and CCTV refused',
    account:
      'The lights on the back stairs of A block have been out since the clocks changed. I asked the committee for a camera after the second break-in and they said no in a sentence.',
    wants: 'Light on the stairs, and a proper answer about the camera.',
    received: 10,
    heads: [
      agents(
        'The lights on the back stairs have been out for weeks',
        upheld(
          'The fault was reported on three days and ordered once, under the wrong block. Communal lighting is a five-day repair.',
          sorry('We apologise for five weeks without light on the stairs.'),
          work('New fittings with a timer are put in.', 6),
        ),
      ),
      coops(
        'The committee refused a camera without reasons',
        advised(
          'not upheld',
          'The minutes show a discussion of cost and privacy, and a vote. The reply was short, but the decision had reasons.',
        ),
      ),
    ],
    stage1: { acknowledged: 7, allocated: 7, recommended: 2, decided: 1 },
  },
  {
    who: 'Dorothea Madeup, Flat 84, Kittiwake Street',
    channel: 'letter',
    category: 'Conduct',
    summary: 'Spoken to rudely by a contractor',
    account:
      'The man who came about the gas called me “love” and told me I did not understand my own boiler. I taught physics for thirty years. When I asked his name he would not give it.',
    wants: 'An apology from his firm.',
    byPost: true,
    received: 12,
    heads: [
      agents(
        'A contractor was rude and would not give his name',
        partly(
          'The contractor agrees that he gave no name, and says that the rest was meant kindly. Our code asks everybody who calls to show a card.',
          sorry('We apologise for how you were spoken to, and that no name was given.'),
        ),
      ),
    ],
    stage1: { acknowledged: 9, allocated: 9, decided: 1 },
  },
  {
    who: 'Kwame Instance, Flat 27, Kittiwake Street',
    channel: 'telephone',
    category: 'Damp and mould',
    summary: 'Water through the ceiling from the roof terrace',
    account:
      'Each time it rains the wall by the cooker runs with water. You have had the roof terrace up twice. I keep a bucket by the stove. I want to know what you are going to do, not that you are looking into it.',
    wants: 'A dry kitchen, and a date.',
    received: 16,
    heads: [agents('Water comes through from the roof terrace after two repairs')],
    stage1: {
      acknowledged: 12,
      allocated: 12,
      extended: {
        ago: 4,
        byDays: 8,
        reason:
          'The roof has to be opened to see where the water gets in, and the scaffold stands from Monday week.',
        updates: 4,
      },
    },
  },
  {
    who: 'Agnieszka Example, Flat 110, Kittiwake Street',
    channel: 'email',
    category: 'Rent account',
    summary: 'Arrears letter for rent that was paid',
    account:
      'I have had a letter before action for £412 that I paid in August. I sent the bank statement. A second letter came a week after. I do not sleep.',
    wants: 'The account put right and the letters withdrawn in writing.',
    received: 18,
    heads: [
      agents('Arrears letters were sent for rent that had been paid'),
      agents('The bank statement that showed the payment was not looked at'),
    ],
    stage1: { acknowledged: 14, allocated: 14 },
  },
  {
    who: 'Petra Sample, Flat 14, Kittiwake Street',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'Front door entry phone dead for two months',
    account:
      'The entry phone does not ring. Parcels go back. My carer stands in the rain and rings my mobile.',
    wants: 'A working entry phone.',
    received: 26,
    heads: [
      agents(
        'The entry phone has not worked for two months',
        partly(
          'The part was on order for five weeks and we did not tell you. Nobody offered a wireless bell in the meantime.',
          sorry('We apologise for the wait without news.'),
          work('The handset is replaced.', 10),
        ),
      ),
    ],
    stage1: { acknowledged: 23, allocated: 23, decided: 15, responded: 14 },
    escalated: { ago: 2, channel: 'telephone', reasons: 'The ten days are up and nobody came.' },
  },
  {
    who: 'Osman Specimen, Flat 48, Kittiwake Street',
    channel: 'email',
    category: 'Heating',
    summary: 'Radiators cold on the north side',
    account:
      'The three radiators on the north side have never been warm since the new pump. I have shown two engineers. One wrote “tenant advised”. Of what?',
    wants: 'The system balanced properly.',
    received: 34,
    heads: [
      agents(
        'Three radiators stay cold since a new pump was fitted',
        notUpheld(
          'Readings on the day of the visit were within the range of the maker, and no fault was found.',
        ),
      ),
    ],
    stage1: { acknowledged: 31, allocated: 31, decided: 22, responded: 21 },
    escalated: { ago: 12, channel: 'email', reasons: 'The reading was taken in the wrong room.' },
    stage2: { acknowledged: 9, allocated: 8 },
  },
  {
    who: 'Rosalind Placeholder, Flat 5, Kittiwake Street',
    channel: 'in person',
    category: 'Committee decisions',
    summary: 'Refused leave to keep a dog',
    account:
      'The committee refused my dog. Two others on the landing have dogs. I was not allowed to speak at the meeting. He is a hearing dog in training.',
    wants: 'Permission, as others have it.',
    received: 40,
    heads: [
      coops(
        'The committee refused a dog that others were allowed',
        notUpheld(
          'The pets rule leaves it to the committee. The others had leave before the rule was tightened.',
        ),
        advised(
          'upheld',
          'Nobody asked what the dog is for. An assistance dog calls for an individual decision, and the member was not heard.',
        ),
      ),
    ],
    stage1: { acknowledged: 37, allocated: 37, recommended: 31, decided: 29, responded: 28 },
    escalated: { ago: 19, channel: 'letter', reasons: 'I was never asked what sort of dog he is.' },
    stage2: { acknowledged: 16, allocated: 15, recommended: 3 },
  },
  {
    who: 'Samuel Sample, Flat 33, Kittiwake Street',
    channel: 'website',
    category: 'Lift',
    summary: 'Lift out of order and no help with shopping',
    account:
      'I use two sticks and live on the fourth floor. The lift was out for nine days. I was told that I could “pace myself”. I ate what my neighbour brought up.',
    wants: 'A plan for the next time, in writing.',
    received: 44,
    heads: [
      agents(
        'No help was offered while the lift was out for nine days',
        partly(
          'The contractor came each day and told us. We did not tell you, and nobody asked how you managed.',
          sorry('We apologise that nobody asked how you managed.'),
        ),
        upheld(
          'The co-op’s lift plan lists members who cannot use the stairs. The list had not been looked at for two years, and you were not on it.',
          sorry('We apologise that the plan was not kept up to date.'),
          work('The list is renewed with every member, and shopping is brought up while a lift is out.', 15),
        ),
      ),
    ],
    stage1: { acknowledged: 41, allocated: 41, decided: 33, responded: 32 },
    escalated: { ago: 22, channel: 'website', reasons: 'An apology carries no shopping.' },
    stage2: { acknowledged: 18, allocated: 18, decided: 2 },
  },
]
