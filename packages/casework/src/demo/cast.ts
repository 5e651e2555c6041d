import type { Role } from '@putright/db'

/** Somebody made up who works for an organisation of the demo. The e-mail address is theirs at it. */
export interface CastMember {
  name: string
  roles: readonly [Role, ...Role[]]
}

export interface CastCoop {
  slug: string
  name: string
  homes: number
  /** Slug of its agent; null where it manages itself. */
  agent: string | null
  people: readonly CastMember[]
}

export const FEDERATION = {
  slug: 'estuary-federation',
  name: 'Estuary Federation of Housing Co-operatives',
  people: [{ name: 'Farah Sample', roles: ['analyst'] }] satisfies CastMember[],
  members: ['plover-court', 'wren-row', 'kittiwake-street', 'sandpiper-yard', 'turnstone-terrace'],
  /** Willing to sit on a panel of another of them. */
  reviewers: ['milo@wren-row.example', 'nell@kittiwake-street.example'],
}

export const AGENTS: readonly { slug: string; name: string; people: readonly CastMember[] }[] = [
  {
    slug: 'harbour-lights',
    name: 'Harbour Lights Housing Services',
    people: [
      { name: 'Asha Example', roles: ['complaints officer'] },
      { name: 'Bryn Example', roles: ['complaints officer'] },
      { name: 'Carys Specimen', roles: ['complaints officer'] },
      { name: 'Mair Placeholder', roles: ['manager'] },
    ],
  },
  {
    slug: 'faraway-homes',
    name: 'Faraway Homes',
    people: [
      { name: 'Desta Example', roles: ['complaints officer'] },
      { name: 'Emrys Sample', roles: ['complaints officer'] },
      { name: 'Fenna Instance', roles: ['manager'] },
    ],
  },
]

const committee = (
  secretary: string,
  mrc: string,
  chair: string,
  ...members: [string, string, ...string[]]
): readonly CastMember[] => [
  { name: secretary, roles: ['secretary'] },
  { name: mrc, roles: ['MRC', 'committee member'] },
  { name: chair, roles: ['chair'] },
  ...members.map(name => ({ name, roles: ['committee member'] as const })),
]

export const COOPS: readonly CastCoop[] = [
  {
    slug: 'plover-court',
    name: 'Plover Court Housing Co-operative',
    homes: 64,
    agent: 'harbour-lights',
    people: committee(
      'Sol Specimen',
      'Mabel Instance',
      'Cato Example',
      'Mina Placeholder',
      'Noor Madeup',
      'Otto Sample',
    ),
  },
  {
    slug: 'wren-row',
    name: 'Wren Row Housing Co-operative',
    homes: 38,
    agent: 'harbour-lights',
    people: committee(
      'Selma Madeup',
      'Morag Sample',
      'Cyril Specimen',
      'Milo Example',
      'Nia Instance',
      'Orla Placeholder',
    ),
  },
  {
    slug: 'kittiwake-street',
    name: 'Kittiwake Street Housing Co-operative',
    homes: 140,
    agent: 'harbour-lights',
    people: committee(
      'Sunil Example',
      'Maud Placeholder',
      'Colm Sample',
      'Mirza Specimen',
      'Nell Exampleton',
      'Odette Madeup',
      'Pascoe Instance',
    ),
  },
  {
    slug: 'sandpiper-yard',
    name: 'Sandpiper Yard Housing Co-operative',
    homes: 18,
    agent: 'harbour-lights',
    people: committee(
      'Signe Instance',
      'Muriel Madeup',
      'Cedric Placeholder',
      'Mack Sampleton',
      'Nuala Example',
    ),
  },
  {
    slug: 'turnstone-terrace',
    name: 'Turnstone Terrace Housing Co-operative',
    homes: 92,
    agent: 'harbour-lights',
    people: committee(
      'Stefan Sample',
      'Monique Specimen',
      'Cleo Madeup',
      'Marlon Instance',
      'Neva Placeholder',
      'Oran Example',
    ),
  },
  {
    slug: 'lapwing-lane',
    name: 'Lapwing Lane Housing Co-operative',
    homes: 52,
    agent: 'faraway-homes',
    people: committee('Sade Sample', 'Merle Example', 'Cosmo Instance', 'Mona Specimen', 'Nils Madeup'),
  },
  {
    slug: 'heron-yard',
    name: 'Heron Yard Housing Co-operative',
    homes: 24,
    agent: null,
    people: [
      { name: 'Hana Example', roles: ['complaints officer'] },
      { name: 'Hugo Sample', roles: ['complaints officer'] },
      ...committee('Sigrid Instance', 'Myra Specimen', 'Clement Madeup', 'Ines Placeholder', 'Ivan Example'),
    ],
  },
]

/** `Asha Example` of `harbour-lights` is asha@harbour-lights.example: nobody’s address, anywhere. */
export const emailOf = ({ name }: CastMember, slug: string): string =>
  `${name.split(' ')[0]?.toLowerCase() ?? 'somebody'}@${slug}.example`
