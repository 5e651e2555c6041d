import { bathroom, count, keyDeposit, timer } from './plover-court-past-beside.ts'
import { agents, anew, coops, notUpheld, partly, pay, type Story, sorry, upheld, work } from './story.ts'

/** Plover Court: what is answered, refused or ended. */
export const ploverCourtPast: readonly Story[] = [
  {
    who: 'Ezra Sample, 20 Plover Court',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'Gate closer slams at night',
    account: 'The yard gate slams so that my pictures hang crooked.',
    wants: 'A soft closer.',
    received: 17,
    heads: [
      agents(
        'The yard gate slams',
        upheld(
          'The closer had lost its oil.',
          sorry('We apologise for the noise.'),
          work('A new closer is fitted.', 3),
        ),
      ),
    ],
    stage1: { acknowledged: 14, allocated: 14, decided: 6, responded: 5 },
  },
  {
    who: 'Marguerite Instance, 33 Plover Court',
    channel: 'letter',
    category: 'Gardens',
    summary: 'Allotment taken back while she was ill',
    account: 'I was ill all summer. My plot went to somebody else in August, with my raspberries on it.',
    wants: 'My plot.',
    byPost: true,
    received: 26,
    heads: [
      agents(
        'A letter about the plot went unanswered',
        upheld('It was filed and not read.', sorry('We apologise that your letter was not answered.')),
      ),
      coops(
        'The plot was given away during an illness',
        partly(
          'The garden rule asks for a warning first, and none was sent. The plot has been planted since.',
          sorry('We apologise that you had no warning.'),
          anew('The next free plot is yours, and the raspberries with it.', 20),
        ),
      ),
    ],
    stage1: { acknowledged: 23, allocated: 23, recommended: 17, decided: 15, responded: 13 },
  },
  {
    who: 'Samantha Exampleton, 6 Plover Court',
    channel: 'email',
    category: 'Heating',
    summary: 'Boiler timer locked by the installer',
    account: 'I cannot change when my own heating comes on.',
    wants: 'The code.',
    received: 95,
    heads: [
      agents(
        'The heating timer was locked',
        upheld(
          'The installer left his own code in it.',
          sorry('We apologise.'),
          work('The lock is taken off.', 1),
        ),
      ),
    ],
    stage1: { acknowledged: 92, allocated: 92, decided: 89, responded: 88 },
    beside: timer,
  },
  {
    who: 'Bertrand Specimen, 48 Plover Court',
    channel: 'in person',
    category: 'Committee decisions',
    summary: 'Election count not shown',
    account: 'I lost by two votes and was not allowed to see them.',
    wants: 'A count that people can watch.',
    received: 200,
    heads: [
      coops(
        'The count of an election was not open',
        notUpheld('Two tellers counted, as the rules ask.'),
        upheld(
          'The rules ask for tellers who are not candidates. One was.',
          sorry('We apologise to all who stood.'),
          anew('The votes are counted again in the open.', 10),
        ),
      ),
    ],
    stage1: { acknowledged: 196, allocated: 196, recommended: 190, decided: 188, responded: 187 },
    escalated: { ago: 180, channel: 'letter', reasons: 'One teller stood for the same seat.' },
    stage2: { acknowledged: 176, allocated: 175, recommended: 165, decided: 158, responded: 157 },
    beside: count,
  },
  {
    who: 'Odile Madeup, 15 Plover Court',
    channel: 'website',
    category: 'Damp and mould',
    summary: 'Mould behind the bath',
    account: 'The panel came off and behind it was a garden.',
    wants: 'It gone for good.',
    received: 130,
    heads: [
      agents(
        'Mould behind the bath',
        partly(
          'The waste pipe leaked, and you told us in March.',
          sorry('We apologise.'),
          work('The pipe is mended.', 3),
        ),
        upheld(
          'The pipe was mended and the wall was closed wet.',
          sorry('We apologise that it was not dried.'),
          work('The wall is dried and closed again.', 15),
          pay(120, 'For a bathroom out of use.'),
        ),
      ),
    ],
    stage1: { acknowledged: 126, allocated: 126, decided: 114, responded: 113 },
    escalated: { ago: 98, channel: 'website', reasons: 'It is back.' },
    stage2: { acknowledged: 94, allocated: 94, decided: 76, responded: 75 },
    beside: bathroom,
  },
  {
    who: 'Quentin Placeholder, 38 Plover Court',
    channel: 'letter',
    category: 'Rent account',
    summary: 'Second complaint about a key deposit',
    account: 'The key deposit again. I do not accept the answer.',
    wants: 'My ten pounds.',
    byPost: true,
    received: 84,
    heads: [
      agents(
        'A key deposit was not paid back',
        notUpheld('Two keys were lent and one came back. The deposit covers the other.'),
      ),
    ],
    stage1: { acknowledged: 80, allocated: 80, decided: 72, responded: 71 },
    escalated: { ago: 65, channel: 'letter', reasons: 'As before.' },
    refused: {
      ago: 62,
      ground: 'already considered under this policy',
      reasoning:
        'The same deposit and the same two keys went through both stages last winter, and the final response of January answered each point of this letter. We read it for anything new and asked you on the telephone, and there was nothing.',
      elsewhere: 'The Ombudsman can still look at the answer of January.',
    },
    beside: keyDeposit,
  },
  {
    who: 'Winifred Sampleton, 25 Plover Court',
    channel: 'telephone',
    category: 'Neighbours',
    summary: 'Smoke from a neighbour’s barbecue',
    account: 'Every fine evening. I close the windows and it is thirty degrees inside.',
    wants: 'A rule.',
    received: 110,
    heads: [coops('There is no rule on barbecues')],
    stage1: { acknowledged: 106, allocated: 105 },
    withdrawn: {
      ago: 100,
      reason: 'They have talked, and the grill has moved to the other end of the yard.',
    },
  },
]
