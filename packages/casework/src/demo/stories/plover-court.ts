import { barking, bikeStore, boiler, emptyFlat, grabRail, meeting } from './plover-court-beside.ts'
import {
  advised,
  agents,
  anew,
  coops,
  notUpheld,
  partly,
  pay,
  type Story,
  sorry,
  upheld,
  work,
} from './story.ts'

/** Plover Court, 64 homes round a yard: what is open there. */
export const ploverCourt: readonly Story[] = [
  {
    who: 'Nadia Example, 4 Plover Court',
    channel: 'email',
    category: 'Repairs',
    summary: 'Leak over the cot in the back bedroom',
    account:
      'The ceiling over the cot is wet again. I reported it in the spring and again in the summer, and was told both times that the roofer had been. He has not been in our flat.',
    wants: 'The roof mended before the winter.',
    received: 0,
    heads: [agents('The roof leaks over the back bedroom')],
  },
  {
    who: 'Gethin Sample, 17 Plover Court',
    channel: 'telephone',
    category: 'Gardens',
    summary: 'Hedge cut to the ground in nesting time',
    account:
      'The gardeners took the hedge by the yard down to stumps. There were blackbirds in it. Nobody asked the members on the ground floor, who now look at the car park.',
    wants: 'To be asked first, and the hedge planted again.',
    received: 4,
    heads: [agents('The yard hedge was cut down without asking')],
  },
  {
    who: 'Farida Instance, 22 Plover Court',
    channel: 'letter',
    category: 'Allocations',
    summary: 'Son’s name left off the transfer list',
    account:
      'My son turned eighteen and should have gone on the list in his own name. The committee says that the form was late. I handed it to the chair myself, in the yard, in time.',
    wants: 'His name on the list from the day I handed it in.',
    received: 5,
    byPost: true,
    heads: [coops('A form for the transfer list was treated as late')],
    stage1: { acknowledged: 2 },
  },
  {
    who: 'Joost Madeup, 9 Plover Court',
    channel: 'website',
    category: 'Communal areas',
    summary: 'Bike store broken into, rules then changed',
    account:
      'The lock on the bike store was reported in March and never mended. My bike and two others went in May. Now the committee says that bikes are stored “at members’ own risk”, as of the week after.',
    wants: 'The value of the bike, and an answer about the lock.',
    received: 9,
    heads: [
      agents('The lock of the bike store was not mended for two months'),
      coops('The committee changed the rule on bikes after the theft'),
    ],
    stage1: { acknowledged: 6, allocated: 5 },
    beside: bikeStore,
  },
  {
    who: 'Wanda Specimen, 31 Plover Court',
    channel: 'telephone',
    category: 'Damp and mould',
    summary: 'Damp wall behind the wardrobe',
    account:
      'I moved the wardrobe to clean, and the wall behind it is black to my shoulder. The clothes are ruined. You surveyed next door a year ago and never came to me.',
    wants: 'The wall treated, and something for the clothes.',
    received: 14,
    heads: [agents('The bedroom wall is damp, and next door’s survey was not followed up')],
    stage1: { acknowledged: 10, allocated: 10 },
  },
  {
    who: 'Hywel Exampleton, 40 Plover Court',
    channel: 'email',
    category: 'Committee decisions',
    summary: 'Asked to leave a meeting and not told why',
    account:
      'I was asked to leave the members’ meeting when the garden budget came up. I had a right to be there. The minutes say that I “left early”.',
    wants: 'The minutes put right.',
    received: 17,
    heads: [
      coops(
        'A member was sent out of a meeting, and the minutes say otherwise',
        advised(
          'upheld',
          'Three members who were there say the same. The rules let the chair close an item to members only by a vote, and there was none.',
        ),
      ),
    ],
    stage1: { acknowledged: 13, allocated: 13, recommended: 5 },
    beside: meeting,
  },
  {
    who: 'Chidi Placeholder, 12 Plover Court',
    channel: 'email',
    category: 'Rent account',
    summary: 'Service charge doubled, then a wrong bill',
    account:
      'The service charge went from £11 to £23 a week. The committee says that it was voted on. The bill that Harbour Lights sent has me down for a garage, which I do not have.',
    wants: 'A right bill, and to see the vote.',
    received: 11,
    heads: [
      agents('The bill includes a garage that the member does not have'),
      coops(
        'The service charge was raised without showing how',
        partly(
          'The budget was put to the members’ meeting and carried. The figures behind it were not sent out, as the rules ask.',
          sorry('We apologise that you were not shown the figures.'),
          work('The budget and its figures are sent to every member.', 5),
        ),
      ),
    ],
    stage1: { acknowledged: 8, allocated: 8, recommended: 4, decided: 2 },
  },
  {
    who: 'Lowri Samplewood, 50 Plover Court',
    channel: 'in person',
    category: 'Committee decisions',
    summary: 'Turned down for a grab rail',
    account:
      'I asked for a rail by the bath after my fall. The committee put it off twice and then refused because of the cost. It is a rail.',
    wants: 'The rail.',
    received: 12,
    heads: [
      coops(
        'A grab rail was put off twice and then refused',
        upheld(
          'A rail of this kind is a minor adaptation, and the co-op’s policy says that those are simply done. It did not need the committee at all.',
          sorry('We apologise for three months’ wait for a rail.'),
          anew('The refusal is withdrawn and the rail is fitted.', 5),
        ),
      ),
    ],
    stage1: { acknowledged: 8, allocated: 8, recommended: 4, decided: 1 },
    beside: grabRail,
  },
  {
    who: 'Anselm Sampleton, 28 Plover Court',
    channel: 'letter',
    category: 'Committee decisions',
    summary: 'Flat not offered after a relationship ended',
    account:
      'When we separated, I asked the committee for one of the two empty flats. They have met three times. I sleep on a friend’s floor, and the flats are still empty.',
    wants: 'A decision, whatever it is.',
    byPost: true,
    received: 15,
    heads: [coops('A request for an empty flat was left undecided at three meetings')],
    stage1: {
      acknowledged: 12,
      allocated: 11,
      extended: {
        ago: 5,
        byDays: 6,
        reason: 'Two of those who were at the meetings are away, and the Secretary wants to hear them both.',
        updates: 5,
      },
    },
    beside: emptyFlat,
  },
  {
    who: 'Zeynep Example, 2 Plover Court',
    channel: 'telephone',
    category: 'Heating',
    summary: 'Boiler condemned by one engineer, passed by another',
    account:
      'One man put a red label on the boiler. The next took it off. I have a baby and no idea which of them to believe.',
    wants: 'To know in writing that it is safe.',
    received: 20,
    heads: [agents('Two engineers disagree on whether the boiler is safe')],
    stage1: {
      acknowledged: 16,
      allocated: 16,
      extended: {
        ago: 7,
        byDays: 14,
        reason:
          'An engineer of neither firm has to examine the boiler, and the first day we were given is in two weeks.',
        goodReason:
          'It is a question of safety, nobody independent is free sooner, and a heater and a check of the air were arranged at once.',
        updates: 2,
      },
    },
    beside: boiler,
  },
  {
    who: 'Derek Specimen, 36 Plover Court',
    channel: 'email',
    category: 'Committee decisions',
    summary: 'Satellite dish ordered down',
    account: 'I had leave for the dish from the last committee. The new one says take it down within a week.',
    wants: 'To keep it.',
    received: 24,
    heads: [
      coops(
        'Leave for a satellite dish was taken back',
        notUpheld('The earlier leave was for one year, as the letter says, and it has run out.'),
      ),
    ],
    stage1: { acknowledged: 21, allocated: 21, recommended: 15, decided: 13, responded: 12 },
    escalated: { ago: 5, channel: 'email', reasons: 'Nobody told me that it was for a year.' },
  },
  {
    who: 'Samina Sampleton, 7 Plover Court',
    channel: 'telephone',
    category: 'Neighbours',
    summary: 'Barking reported for a year, meeting broken off',
    account:
      'A year of barking. Harbour Lights sent one letter. The committee held a meeting with both of us and broke it off after ten minutes.',
    wants: 'Something that works.',
    received: 33,
    heads: [
      agents(
        'Reports of barking were answered by one letter in a year',
        partly(
          'Four reports were logged, and the procedure asks for a visit after the second.',
          sorry('We apologise that nobody called on you.'),
          work('A visit to both homes.', 5),
        ),
      ),
      coops(
        'A meeting between neighbours was broken off',
        notUpheld('The chair ended it because it had become heated, and offered another day.'),
      ),
    ],
    stage1: { acknowledged: 29, allocated: 29, recommended: 23, decided: 21, responded: 20 },
    escalated: { ago: 6, channel: 'telephone', reasons: '' },
    stage2: { acknowledged: 3, allocated: 1 },
    panel: ['otto@plover-court.example', 'milo@wren-row.example'],
    beside: barking,
  },
  {
    who: 'Victor Instance, 44 Plover Court',
    channel: 'letter',
    category: 'Allocations',
    summary: 'Points taken away for arrears long paid',
    account:
      'I lost forty points for arrears that I cleared in full last year. I have been first on the list twice since.',
    wants: 'The points back.',
    byPost: true,
    received: 46,
    heads: [
      coops(
        'Points were taken away for arrears already paid',
        notUpheld('The policy takes points away for two years after arrears of more than eight weeks.'),
        upheld(
          'The policy counts arrears of more than eight weeks. The rent account shows seven, so that nothing should have been taken away.',
          sorry('We apologise for a mistake that cost you your place.'),
          anew('The forty points are given back, from the day they were taken.', 3),
          pay(150, 'For the time on the wrong place of the list.'),
        ),
      ),
    ],
    stage1: { acknowledged: 42, allocated: 42, recommended: 36, decided: 34, responded: 33 },
    escalated: { ago: 21, channel: 'letter', reasons: 'Count the weeks again.' },
    stage2: { acknowledged: 17, allocated: 16, recommended: 2 },
  },
]
