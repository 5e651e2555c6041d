import { coops, notUpheld, partly, type Story, sorry, upheld, work } from './story.ts'

/** Heron Yard, 24 homes that manage themselves: everything there is the co-op’s own. */
export const heronYard: readonly Story[] = [
  {
    who: 'Philippa Sample, 4 Heron Yard',
    channel: 'in person',
    category: 'Repairs',
    summary: 'Skylight leaks on the stairs',
    account: 'There is a puddle on the third stair. We all step over it.',
    wants: 'It mended before somebody slips.',
    received: 2,
    heads: [coops('The skylight leaks on the stairs')],
  },
  {
    who: 'Gwilym Placeholder, 10 Heron Yard',
    channel: 'email',
    category: 'Rent account',
    summary: 'Rent rise not explained',
    account: 'Six per cent, in one line.',
    wants: 'The sums.',
    received: 7,
    heads: [coops('The rent was raised without showing the sums')],
    stage1: { acknowledged: 4, allocated: 4 },
  },
  {
    who: 'Nerys Madeup, 16 Heron Yard',
    channel: 'letter',
    category: 'Committee decisions',
    summary: 'Bench taken from the yard',
    account: 'The bench was for my husband. It is gone.',
    wants: 'It back.',
    byPost: true,
    received: 40,
    heads: [
      coops(
        'A bench was taken from the yard',
        notUpheld('It was rotten and unsafe.'),
        upheld(
          'It was rotten, and nobody told her before it was burnt.',
          sorry('We are sorry.'),
          work('A new bench with the old plate is put up.', 20),
        ),
      ),
    ],
    stage1: { acknowledged: 37, allocated: 37, decided: 29, responded: 28 },
    escalated: { ago: 20, channel: 'letter', reasons: 'Nobody asked me.' },
    stage2: { acknowledged: 17, allocated: 17, decided: 2 },
  },
  {
    who: 'Fraser Instance, 21 Heron Yard',
    channel: 'telephone',
    category: 'Neighbours',
    summary: 'Piano after ten',
    account: 'Scales, after ten, through the wall.',
    wants: 'Quiet after ten.',
    received: 90,
    heads: [
      coops(
        'Piano practice after ten',
        partly(
          'The rule says half past ten, and it was eleven.',
          sorry('We are sorry for the late evenings.'),
        ),
      ),
    ],
    stage1: { acknowledged: 87, allocated: 87, decided: 82, responded: 81 },
  },
]
