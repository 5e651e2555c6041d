import {
  advised,
  agents,
  coops,
  notUpheld,
  partly,
  practice,
  type Story,
  sorry,
  upheld,
  work,
} from './story.ts'

/** Turnstone Terrace, 92 homes with a stricter policy of its own: what is open there. */
export const turnstoneTerrace: readonly Story[] = [
  {
    who: 'Maeve Instance, 3 Turnstone Terrace',
    channel: 'website',
    category: 'Communal areas',
    summary: 'Laundry room locked at weekends',
    account:
      'The laundry is now locked from Friday evening to Monday. I work in the week. Nobody asked those of us who do.',
    wants: 'The laundry open on Saturdays.',
    received: 2,
    heads: [coops('The laundry is locked at weekends')],
  },
  {
    who: 'Idris Sample, 61 Turnstone Terrace',
    channel: 'text',
    category: 'Repairs',
    summary: 'Gutter pours onto the front step',
    account: 'gutter still pouring on the step. iced over yesterday and my wife went down. reported 3 times',
    wants: 'The gutter mended now.',
    received: 6,
    heads: [agents('The gutter over the front step was not mended after three reports')],
  },
  {
    who: 'Beatriz Placeholder, 18 Turnstone Terrace',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'New kitchen has no extractor',
    account:
      'They fitted the kitchens in all the terrace, and ours is the only one without a fan over the cooker. The foreman said that it was “not on the sheet”.',
    wants: 'A fan like everybody else.',
    received: 4,
    heads: [agents('The new kitchen was left without an extractor')],
    stage1: { acknowledged: 2 },
  },
  {
    who: 'Conrad Madeup, 70 Turnstone Terrace',
    channel: 'email',
    category: 'Rent account',
    summary: 'Direct debit taken twice',
    account:
      'You took the November rent twice. The bank charged me £36 for going over. I was told that the second would come back “in the next run”.',
    wants: 'The money and the £36, this week.',
    received: 7,
    heads: [agents('The rent was taken twice'), agents('The refund was put off to the next run')],
    stage1: { acknowledged: 5, allocated: 5 },
  },
  {
    who: 'Ingrid Specimen, 25 Turnstone Terrace',
    channel: 'letter',
    category: 'Conduct',
    summary: 'Committee member talked about an application',
    account:
      'A member of the committee told people at the bus stop what I had written in my hardship application. I heard it from my own sister-in-law.',
    wants: 'An apology, and that person kept away from such papers.',
    byPost: true,
    received: 9,
    heads: [coops('A committee member spoke in public about a hardship application')],
    stage1: { acknowledged: 6, allocated: 6 },
  },
  {
    who: 'Olu Exampleton, 52 Turnstone Terrace',
    channel: 'email',
    category: 'Damp and mould',
    summary: 'Survey kept back, then work refused',
    account:
      'The surveyor came in April. I asked for the report five times. When I got it, it said that the wall needs a damp course. The committee has now refused the work until the next financial year.',
    wants: 'The work, and to know why I had to ask five times.',
    received: 12,
    heads: [
      agents('A surveyor’s report was kept back for five months'),
      coops(
        'The damp work was put off to the next financial year',
        advised(
          'upheld',
          'The report calls the work urgent. The reserve for such work is there, and the committee was not told of it.',
        ),
      ),
    ],
    stage1: { acknowledged: 9, allocated: 9, recommended: 3 },
  },
  {
    who: 'Sami Samplewood, 11 Turnstone Terrace',
    channel: 'telephone',
    category: 'Gardens',
    summary: 'Fence left down, and dog waste not cleared',
    account:
      'The fence blew down in the storm in October. Next door’s dogs come through. I clean up after them every day.',
    wants: 'The fence up, and the garden cleaned.',
    received: 11,
    heads: [
      agents(
        'The fence was not put back for a month',
        upheld(
          'Storm damage to a boundary is a ten-day job, and the order was raised only after the complaint.',
          sorry('We apologise for the month without a fence.'),
          work('The fence is put up.', 7),
        ),
      ),
      agents('The garden was not cleaned'),
      agents('Nobody rang back'),
    ],
    stage1: { acknowledged: 8, allocated: 8, decided: 2 },
  },
  {
    who: 'Una Example, 80 Turnstone Terrace',
    channel: 'in person',
    category: 'Communal areas',
    summary: 'Mobility scooter barred from the hall',
    account:
      'The committee says that my scooter cannot stand in the hall because of fire. Harbour Lights promised a shed with a plug in June. There is no shed.',
    wants: 'Somewhere to keep it that has a plug.',
    received: 13,
    heads: [
      agents(
        'A promised shed for a scooter was not built',
        upheld(
          'The shed was ordered and the order lapsed. Nobody told you.',
          sorry('We apologise for a promise that was not kept.'),
          work('The shed with its socket is built.', 15),
        ),
      ),
      coops(
        'The scooter may not stand in the hall',
        notUpheld('The fire risk assessment asks for a clear hall, and the committee has to follow it.'),
      ),
    ],
    stage1: { acknowledged: 9, allocated: 9, recommended: 4, decided: 1 },
  },
  {
    who: 'Rafael Sampleton, 37 Turnstone Terrace',
    channel: 'email',
    category: 'Neighbours',
    summary: 'Fireworks reported, then told to move',
    account:
      'I reported the fireworks in the yard to Harbour Lights, with film. I heard nothing. Then the chair told me on the stairs that I could always move.',
    wants: 'The reports dealt with, and the chair’s remark taken back.',
    received: 14,
    heads: [
      agents('Reports of fireworks, with film, were not answered'),
      coops('The chair told a member that he could move'),
    ],
    stage1: {
      acknowledged: 11,
      allocated: 11,
      extended: {
        ago: 2,
        byDays: 5,
        reason: 'The film shows several people, and we have to talk with each household before we answer.',
        updates: 3,
      },
    },
  },
  {
    who: 'Edith Specimen, 46 Turnstone Terrace',
    channel: 'letter',
    category: 'Heating',
    summary: 'Storage heaters never replaced',
    account: 'The storage heaters were to be replaced before last winter. It is this winter.',
    wants: 'Heaters.',
    byPost: true,
    received: 30,
    heads: [
      agents(
        'Storage heaters were not replaced as promised',
        partly(
          'The programme slipped by a year for lack of a contractor. We told the committee, and not those who wait.',
          sorry('We apologise that you were not told.'),
          work('Two heaters are lent until the new ones come.', 5),
        ),
      ),
    ],
    stage1: { acknowledged: 27, allocated: 27, decided: 19, responded: 18 },
    escalated: { ago: 7, channel: 'letter', reasons: 'I was lent one. It smells of burning.' },
  },
  {
    who: 'Tomasz Placeholder, 9 Turnstone Terrace',
    channel: 'telephone',
    category: 'Repairs',
    summary: 'Shower tray cracked by the fitter',
    account: 'The fitter cracked the tray and glued it. It leaks. He says that I did it.',
    wants: 'A new tray.',
    received: 28,
    heads: [
      agents(
        'A shower tray was cracked during fitting',
        notUpheld('The fitter’s photograph on the day shows the tray whole.'),
      ),
    ],
    stage1: { acknowledged: 24, allocated: 24, decided: 15, responded: 14 },
    escalated: { ago: 5, channel: 'telephone', reasons: 'The photograph is of another bathroom.' },
    stage2: { acknowledged: 2 },
  },
  {
    who: 'Aoife Madeup, 64 Turnstone Terrace',
    channel: 'website',
    category: 'Communal areas',
    summary: 'Playground closed, and the plan for it kept secret',
    account:
      'The playground has been fenced off for a year because of one loose swing. The committee is talking about parking there. We read it in the minutes of somebody else’s meeting.',
    wants: 'The swing mended, and the members asked.',
    received: 38,
    heads: [
      agents(
        'The playground has been closed for a year over one swing',
        partly(
          'The inspection named three faults, not one. Two were mended within the month.',
          sorry('We apologise for the third.'),
          work('The swing is replaced.', 20),
        ),
      ),
      coops(
        'Members were not asked about parking on the playground',
        notUpheld('Nothing has been decided, and members will be asked before anything is.'),
      ),
    ],
    stage1: { acknowledged: 34, allocated: 34, recommended: 28, decided: 26, responded: 25 },
    escalated: { ago: 10, channel: 'website', reasons: 'The plan has been drawn and paid for.' },
    stage2: { acknowledged: 8 },
  },
  {
    who: 'Hamish Sample, 29 Turnstone Terrace',
    channel: 'email',
    category: 'Allocations',
    summary: 'Exchange refused on the last day',
    account:
      'We had the exchange agreed, the van booked and the school told. On the last day of the six weeks the committee refused, “for balance in the terrace”.',
    wants: 'The exchange, and what the van cost.',
    received: 45,
    heads: [
      coops(
        'A home exchange was refused for a reason that is not in the rules',
        notUpheld('The committee has to weigh who lives where, and said so within the time allowed.'),
        advised(
          'upheld',
          'Balance is not among the grounds on which an exchange may be refused. No other ground is in the file.',
        ),
      ),
    ],
    stage1: { acknowledged: 41, allocated: 41, recommended: 35, decided: 33, responded: 32 },
    escalated: { ago: 19, channel: 'email', reasons: 'There is no such ground.' },
    stage2: {
      acknowledged: 16,
      allocated: 16,
      extended: {
        ago: 3,
        byDays: 8,
        reason:
          'A member of the panel is in hospital, and the other side of the exchange has to be heard too.',
        updates: 4,
      },
      recommended: 2,
    },
  },
  {
    who: 'Leila Instance, 87 Turnstone Terrace',
    channel: 'telephone',
    category: 'Damp and mould',
    summary: 'Floor wet since the flood upstairs',
    account:
      'The flood upstairs was in the spring. The floor is still soft. They lifted one board and put it back.',
    wants: 'A dry floor and to know that it is safe.',
    received: 50,
    heads: [
      agents(
        'The floor was not dried out after a flood',
        upheld(
          'One reading was taken in one corner. The drying plan asks for four.',
          sorry('We apologise that the floor was not looked at properly.'),
          practice('Readings are taken in every corner after a flood.', 10),
        ),
      ),
    ],
    stage1: { acknowledged: 46, allocated: 46, decided: 38, responded: 37 },
    escalated: { ago: 20, channel: 'telephone', reasons: 'Four readings, and it is still soft.' },
    stage2: {
      acknowledged: 17,
      allocated: 17,
      extended: {
        ago: 2,
        byDays: 12,
        reason: 'The joists have to be opened, and they must dry for a week before they can be judged.',
        goodReason: 'What the joists are like decides the whole answer, and nobody can hurry the drying.',
        updates: 3,
      },
    },
  },
]
