import {
  agents,
  coops,
  corrected,
  notUpheld,
  partly,
  pay,
  practice,
  type Story,
  sorry,
  upheld,
  work,
} from './story.ts'

/** Turnstone Terrace: what is answered, refused or ended. */
export const turnstoneTerracePast: readonly Story[] = [
  {
    who: 'Lucasta Example, 41 Turnstone Terrace',
    channel: 'email',
    category: 'Repairs',
    summary: 'Letterbox too small for letters',
    account: 'The new door has a letterbox for postcards. My hospital letters are bent in half in the rain.',
    wants: 'A letterbox.',
    received: 21,
    heads: [
      agents(
        'The new door has too small a letterbox',
        partly(
          'It is the size in the specification, which was wrong.',
          sorry('We apologise.'),
          work('An outside box is put up.', 5),
        ),
      ),
    ],
    stage1: { acknowledged: 18, allocated: 18, decided: 10, responded: 9 },
  },
  {
    who: 'Ignatius Sample, 22 Turnstone Terrace',
    channel: 'telephone',
    category: 'Rent account',
    summary: 'Charged for a lock-out call',
    account: 'I was locked out because your lock broke, and you charged me for breaking it open.',
    wants: 'The £70.',
    received: 105,
    heads: [
      agents(
        'A call-out was charged though the lock had failed',
        upheld(
          'The locksmith’s note says that the lock had failed.',
          sorry('We apologise.'),
          corrected('The charge is taken off.', 2),
          pay(25, 'For the evening on the step.'),
        ),
      ),
    ],
    stage1: { acknowledged: 102, allocated: 102, decided: 95, responded: 94 },
  },
  {
    who: 'Thelma Placeholder, 75 Turnstone Terrace',
    channel: 'letter',
    category: 'Neighbours',
    summary: 'Named in a letter to the whole terrace',
    account: 'A letter about noise went to ninety homes with my house number in it.',
    wants: 'The letter taken back.',
    byPost: true,
    received: 155,
    heads: [
      agents(
        'A letter to the terrace gave a member’s house number',
        upheld(
          'It did, and it should not have.',
          sorry('We apologise.'),
          practice('Letters to all are read by a second person.', 5),
        ),
        upheld(
          'The apology went to the member and not to the terrace, which still thought it true.',
          sorry('We apologise that the first answer stayed between us.'),
          corrected('A second letter takes the first back.', 3),
        ),
      ),
    ],
    stage1: { acknowledged: 151, allocated: 151, decided: 143, responded: 142 },
    escalated: { ago: 135, channel: 'letter', reasons: 'Ninety homes have not been told.' },
    stage2: { acknowledged: 132, allocated: 132, decided: 120, responded: 119 },
  },
  {
    who: 'Ambrose Specimen, 13 Turnstone Terrace',
    channel: 'website',
    category: 'Allocations',
    summary: 'Bedroom counted that has no window',
    account: 'The box room was counted as a bedroom. It has no window and the boiler in it.',
    wants: 'To be counted as overcrowded, as we are.',
    received: 225,
    heads: [
      coops(
        'A room without a window was counted as a bedroom',
        notUpheld('The plan of the house calls it a bedroom.'),
        upheld(
          'A room without a window is not a bedroom, whatever a plan calls it.',
          sorry('We apologise.'),
          corrected('The home is recorded with two bedrooms.', 3),
        ),
      ),
    ],
    stage1: { acknowledged: 221, allocated: 221, recommended: 215, decided: 213, responded: 212 },
    escalated: { ago: 205, channel: 'website', reasons: 'Come and sleep in it.' },
    stage2: { acknowledged: 202, allocated: 202, recommended: 195, decided: 189, responded: 188 },
  },
  {
    who: 'Drusilla Instance, 58 Turnstone Terrace',
    channel: 'email',
    category: 'Conduct',
    summary: 'Says the committee is corrupt',
    account: 'The committee is corrupt, all of it. I do not say more, or they will know who told me.',
    wants: 'A new committee.',
    received: 185,
    heads: [coops('The conduct of the committee as a whole')],
    refused: {
      ago: 181,
      ground: 'another ground of the policy',
      reasoning:
        'We asked three times for one meeting, decision or payment that we could look into, and you said that you could not name any without risk to somebody. Without one there is nothing here to investigate; the annual general meeting elects the committee.',
      elsewhere: 'The auditor hears concerns about money in confidence.',
    },
  },
  {
    who: 'Samphire Madeup, 90 Turnstone Terrace',
    channel: 'text',
    category: 'Communal areas',
    summary: 'Hall light timer too short',
    account: 'light goes off before i reach my door',
    wants: 'A longer timer.',
    received: 66,
    heads: [agents('The hall light goes out too soon')],
    stage1: { acknowledged: 64, allocated: 64 },
    withdrawn: {
      ago: 62,
      reason: 'It was set to four minutes while the officer was there, and that is enough for her.',
    },
  },
  {
    who: 'Horatio Exampleton, 33 Turnstone Terrace',
    channel: 'letter',
    category: 'Committee decisions',
    summary: 'Escalated a complaint now before the court',
    account: 'The committee will not let me keep the extension that I built.',
    wants: 'To keep it.',
    byPost: true,
    received: 160,
    heads: [
      coops(
        'Leave for an extension already built was refused',
        notUpheld('It stands on the drain, and the surveyor advises against it.'),
      ),
    ],
    stage1: { acknowledged: 157, allocated: 157, recommended: 151, decided: 149, responded: 147 },
    escalated: { ago: 110, channel: 'letter', reasons: 'I have a second opinion.' },
    refused: {
      ago: 106,
      ground: 'court proceedings have begun',
      reasoning:
        'You issued a claim at the county court about the extension two weeks before you asked for stage 2, and it asks the judge the same question. We looked for a point that the claim leaves out and found none.',
    },
  },
]
