import { agents, coops, notUpheld, type Story, sorry, upheld, work } from './story.ts'

/** Lapwing Lane, 52 homes under another agent, which none of the others may see. */
export const lapwingLane: readonly Story[] = [
  {
    who: 'Archibald Sample, 7 Lapwing Lane',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'Ramp too steep for the chair',
    account: 'They built me a ramp that I roll down backwards.',
    wants: 'A ramp that I can use.',
    received: 3,
    heads: [agents('The ramp is too steep')],
  },
  {
    who: 'Clementine Specimen, 30 Lapwing Lane',
    channel: 'email',
    category: 'Allocations',
    summary: 'Two homes made out of one',
    account: 'The big house has been split, and nobody who needed it was asked.',
    wants: 'To know who decided.',
    received: 9,
    heads: [coops('A family house was split without asking those on the list')],
    stage1: { acknowledged: 6, allocated: 6 },
  },
  {
    who: 'Sampler Exampleton, 18 Lapwing Lane',
    channel: 'letter',
    category: 'Heating',
    summary: 'No heating over a bank holiday',
    account: 'Three days, two children, one fan heater.',
    wants: 'An apology.',
    byPost: true,
    received: 70,
    heads: [
      agents(
        'No engineer came over a bank holiday',
        upheld(
          'The rota had a gap.',
          sorry('We apologise for three cold days.'),
          work('The rota has a second name on each day.', 10),
        ),
      ),
    ],
    stage1: { acknowledged: 66, allocated: 66, decided: 58, responded: 57 },
  },
  {
    who: 'Montague Instance, 44 Lapwing Lane',
    channel: 'website',
    category: 'Committee decisions',
    summary: 'Refused a shed',
    account: 'Everybody else has one.',
    wants: 'A shed.',
    received: 115,
    heads: [coops('Leave for a shed was refused', notUpheld('The plot has a main under it.'))],
    stage1: { acknowledged: 112, allocated: 112, recommended: 106, decided: 104, responded: 103 },
  },
]
