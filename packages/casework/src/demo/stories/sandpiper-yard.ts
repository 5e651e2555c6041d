import { advised, agents, anew, coops, notUpheld, pay, type Story, sorry, upheld, work } from './story.ts'

/** Sandpiper Yard, 18 homes where everybody knows everybody: what is open there. */
export const sandpiperYard: readonly Story[] = [
  {
    who: 'Ottilie Sample, 6 Sandpiper Yard',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'Smoke alarm chirps for a month',
    account: 'It chirps all night. I have taken it down. I know that I should not.',
    wants: 'A new alarm.',
    received: 1,
    heads: [agents('A faulty smoke alarm was not replaced')],
  },
  {
    who: 'Bilal Exampleton, 11 Sandpiper Yard',
    channel: 'in person',
    category: 'Committee decisions',
    summary: 'Workshop space given to the chair’s brother',
    account:
      'There is one workshop. There were four of us on the list. It went to the chair’s brother, who was not.',
    wants: 'The list kept to.',
    received: 6,
    heads: [coops('The workshop was given to somebody who was not on the list')],
    stage1: { acknowledged: 3 },
  },
  {
    who: 'Cosima Placeholder, 3 Sandpiper Yard',
    channel: 'email',
    category: 'Communal areas',
    summary: 'Scaffold up for four months with nobody on it',
    account:
      'The scaffold went up in July. I have had the curtains shut for four months. There has been no one on it since August.',
    wants: 'The work done or the scaffold down.',
    received: 8,
    heads: [agents('A scaffold has stood for four months without work')],
    stage1: { acknowledged: 4, allocated: 4 },
  },
  {
    who: 'Magnus Madeup, 14 Sandpiper Yard',
    channel: 'letter',
    category: 'Rent account',
    summary: 'Shares not paid back on leaving',
    account:
      'My late father’s shares were to be paid to me. The committee says that they went towards clearing his flat.',
    wants: 'The shares.',
    byPost: true,
    received: 12,
    heads: [
      coops(
        'A late member’s shares were kept to clear his flat',
        advised('upheld', 'The rules let nothing be set against shares but rent that was owed. None was.'),
      ),
    ],
    stage1: { acknowledged: 8, allocated: 8, recommended: 1 },
  },
  {
    who: 'Sunniva Specimen, 17 Sandpiper Yard',
    channel: 'website',
    category: 'Committee decisions',
    summary: 'Solar panels refused for one roof only',
    account:
      'Six roofs have panels. Mine was left out, and the reason given is the view from the chair’s kitchen.',
    wants: 'Panels like the others, or a reason that is one.',
    received: 39,
    heads: [
      coops(
        'One roof was left out of the solar panels',
        notUpheld('The grant covered six roofs, and the committee chose by the angle to the sun.'),
        advised(
          'partially upheld',
          'The angle was measured for all. The view is in the minutes too, and should not be.',
        ),
      ),
    ],
    stage1: { acknowledged: 36, allocated: 36, recommended: 30, decided: 28, responded: 27 },
    escalated: { ago: 17, channel: 'website', reasons: 'Read the minutes.' },
    stage2: { acknowledged: 14, allocated: 13, recommended: 4 },
  },
  {
    who: 'Neville Sampleton, 9 Sandpiper Yard',
    channel: 'telephone',
    category: 'Allocations',
    summary: 'Lodger refused without being met',
    account:
      'I asked for leave to take in a lodger, which the rules allow. They refused without meeting her.',
    wants: 'Leave, as the rules say.',
    received: 27,
    heads: [
      coops(
        'Leave for a lodger was refused without a meeting',
        notUpheld('The committee may refuse where the home would be overcrowded, and counted the rooms.'),
      ),
    ],
    stage1: { acknowledged: 24, allocated: 24, recommended: 18, decided: 16, responded: 15 },
    escalated: { ago: 5, channel: 'telephone', reasons: '' },
    stage2: { acknowledged: 2 },
  },
]

/** What is answered, refused or ended. */
export const sandpiperYardPast: readonly Story[] = [
  {
    who: 'Isolde Example, 2 Sandpiper Yard',
    channel: 'email',
    category: 'Committee decisions',
    summary: 'Meeting papers sent too late to read',
    account:
      'The papers come on the night of the meeting. I work shifts. I cannot read sixty pages on the bus.',
    wants: 'The papers a week before.',
    received: 22,
    heads: [
      coops(
        'Meeting papers come on the night',
        upheld('The standing orders say five clear days.', sorry('We apologise; you were right to say so.'), {
          kind: 'changed practice',
          what: 'Papers go out seven days before each meeting.',
          amount: null,
          within: 15,
        }),
      ),
    ],
    stage1: { acknowledged: 19, allocated: 19, recommended: 14, decided: 12, responded: 11 },
  },
  {
    who: 'Caspar Instance, 13 Sandpiper Yard',
    channel: 'letter',
    category: 'Committee decisions',
    summary: 'Fined for a late subscription to the tool shed',
    account: 'A five pound fine for being a week late with three pounds.',
    wants: 'The fine taken off.',
    byPost: true,
    received: 190,
    heads: [
      coops(
        'A fine for a late subscription',
        notUpheld('The tool shed’s rules allow it, and everybody signed them.'),
        upheld(
          'The rules of the shed were never put to the members, so that nobody can be fined by them.',
          sorry('We apologise for the fine.'),
          anew('The fine is cancelled for all who had one.', 5),
          pay(5, 'The fine, paid back.'),
        ),
      ),
    ],
    stage1: { acknowledged: 186, allocated: 186, recommended: 180, decided: 178, responded: 177 },
    escalated: { ago: 170, channel: 'letter', reasons: 'I did not sign anything.' },
    stage2: { acknowledged: 167, allocated: 166, recommended: 155, decided: 150, responded: 149 },
  },
  {
    who: 'Sampson Sample, 18 Sandpiper Yard',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'Tap dripping for a season',
    account: 'It has dripped since Easter. I can tell you how many drips.',
    wants: 'A washer.',
    received: 100,
    heads: [
      agents(
        'A dripping tap was not mended',
        upheld('The order was closed by mistake.', sorry('We apologise.'), work('The tap is replaced.', 3)),
      ),
    ],
    stage1: { acknowledged: 97, allocated: 97, decided: 83, responded: 82 },
  },
]
