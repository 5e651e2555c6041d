import { randomUUID } from 'node:crypto'
import { filled, type Ids, NOBODYS } from '../addresses.ts'
import type { Route } from '../routes.ts'
import type { Cast, Player } from './cast.ts'
import type { Dice } from './dice.ts'
import { INJECTIONS } from './injections.ts'

export interface RandomRequest {
  player: Player
  path: string
  /** What is sent; null for asking. */
  form: [name: string, value: string][] | null
}

/** Anybody asks for anything, or sends it anything: of their own, of others, of what there is not, or of no kind at all. */
export function randomRequest(all: Cast, routes: readonly Route[], dice: Dice): RandomRequest {
  const player = dice.one(all.players)
  const route = dice.one(routes)
  const ids = mixed(all, player, dice)
  const [address = '', query = ''] = filled(route, ids).split('?')
  // As Remix itself asks for a page’s data, without the page.
  const data = dice.percent(15) && !/\.\w+$/.test(address) ? '.data' : ''
  const asked = [query, dice.percent(30) ? randomQuery(all, dice) : ''].filter(Boolean).join('&')
  return {
    player,
    path: `${address}${data}${asked && `?${asked}`}`,
    form: dice.percent(30) ? randomForm(all, dice) : null,
  }
}

function mixed(all: Cast, player: Player, dice: Dice): Ids {
  const whole = dice.one([
    player.own,
    player.own,
    all.foreign,
    all.closed,
    all.gone,
    ...all.players.map(({ own }) => own),
  ])
  if (dice.percent(50)) return whole
  // One id of another’s among one’s own, or one that is none.
  const name = dice.one(Object.keys(NOBODYS) as (keyof Ids)[])
  const other = dice.one([
    all.foreign[name],
    all.closed[name],
    all.gone[name],
    randomUUID(),
    encodeURIComponent(dice.one(INJECTIONS)),
  ])
  return { ...whole, [name]: other }
}

function randomQuery(all: Cast, dice: Dice): string {
  return Array.from(
    { length: 1 + dice.below(3) },
    () => `${dice.one(PARAMETERS)}=${encodeURIComponent(anyValue(all, dice))}`,
  ).join('&')
}

const randomForm = (all: Cast, dice: Dice): [string, string][] =>
  Array.from({ length: dice.below(8) }, () => [dice.one(FIELDS), anyValue(all, dice)])

function anyValue(all: Cast, dice: Dice): string {
  const theirs = dice.one([all.foreign, all.closed, all.gone, ...all.players.map(({ own }) => own)])
  return dice.one([
    dice.one(Object.values(theirs)),
    dice.one(all.coopIds),
    dice.one(all.players).personId ?? '',
    dice.one(INJECTIONS),
    // The beginning of a word is found as the whole word is, and is not the word itself coming back.
    dice.one(all.words).slice(0, 7),
    String(dice.below(100)),
  ])
}

const PARAMETERS = [
  'coop',
  'at',
  'officer',
  'page',
  'q',
  'query',
  'stage',
  'move',
  'overdue',
  'measure',
  'kind',
  'year',
  'from',
  'personId',
  'sort',
  '_routes',
  '_data',
  'entry',
  'role',
  'id',
]

/** Of forms there are, and of what none of them asks for. */
const FIELDS = [
  ...[
    'seen',
    'query',
    'coopId',
    'coop_id',
    'personId',
    'person_id',
    'role',
    'roles',
    'handled',
    'handles',
    'seq',
    'recordedBy',
  ],
  ...[
    'recorded_by',
    'organisationId',
    'complaintId',
    'runs',
    'isAdmin',
    'email',
    'token',
    'on',
    'reason',
    'words',
    'kind',
    'state',
  ],
  ...[
    '__proto__',
    'constructor',
    'heads[0].head',
    'heads[0][words]',
    'investigator',
    'deciders',
    'untilOn',
    'fromOn',
    'settings',
  ],
]
