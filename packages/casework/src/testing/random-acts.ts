import { type Act, awaitsDeclaration, currentStage, declarationsOf, lentFor } from '@putright/complaint'
import { logComplaint } from '../acts/log-complaint.ts'
import type { Answer } from '../answer.ts'
import type { Dice } from '../generate/dice.ts'
import type { CaseFile } from '../record/case-file.ts'
import type { Actor, Target } from '../take-act.ts'
import { AFTERWARDS } from './random-after.ts'
import { DECIDING } from './random-deciding.ts'
import { HANDLING } from './random-handling.ts'
import { near, words } from './random-words.ts'

export interface CastOfCoop {
  coopId: string
  team: readonly [string, ...string[]]
  members: readonly [string, ...string[]]
  /** Of other co-ops, whom its federation could lend it. */
  pool: readonly string[]
}

export interface Cast {
  everybody: readonly [string, ...string[]]
  coops: readonly [CastOfCoop, ...CastOfCoop[]]
}

interface Throw {
  actor: Actor
  target: Target
  file: CaseFile
  cast: Cast
  dice: Dice
}

export type RandomAct = (given: Throw) => Promise<Answer>

/**
 * Something somebody tries on a complaint: often what is next by whoever may, sometimes anything by anybody, with days,
 * people and texts that fit and that do not.
 */
export function tryAnything(given: Throw): Promise<Answer> {
  const { file, dice } = given
  const { next, state } = file.position
  const asked = sensibly(given)
  if (mustDeclare(asked) && dice.percent(90)) return ACTS.declare(asked)
  if (mayLend(asked) && dice.percent(25)) return ACTS.lend(asked)
  const proposed = currentStage(file.position).heads.some(({ proposal }) => proposal)
  if (proposed && dice.percent(60)) return ACTS.agree(sensibly(given))
  if (next && dice.percent(75)) return ACTS[next](sensibly(given))
  if (state === 'answered' && dice.percent(75)) return ACTS.escalate(sensibly(given))
  return ACTS[dice.one(ANY)](given)
}

// Before a panel is found, somebody of another co-op may be asked.
const mayLend = ({ file: { position, events } }: Throw): boolean =>
  position.next === 'allocate' && position.stage === 2 && lentFor(events, 2).length === 0

const mustDeclare = ({ actor, file: { position, events } }: Throw): boolean =>
  awaitsDeclaration(actor.personId, position, declarationsOf(events))

export function logAnything(actor: Actor, cast: Cast, dice: Dice) {
  const { coopId, team } = dice.one(cast.coops)
  const personId = dice.percent(80) ? dice.one(team) : actor.personId
  return logComplaint(
    { ...actor, personId },
    {
      coopId,
      receivedOn: near(actor.today, dice),
      channel: dice.one(['telephone', 'letter', 'email']),
      residentName: 'Nadia Example',
      residentAddress: '',
      residentEmail: dice.one(['', 'nadia@example.org']),
      residentTelephone: '',
      category: dice.one(['Repairs', 'Neighbours']),
      summary: words(dice),
      account: words(dice),
      alike: 'another matter',
      ...(dice.percent(10) && { aboutUs: 'yes', whom: [dice.one(cast.everybody)] }),
    },
  )
}

// By whoever holds the role at the current stage, or is of the team: the likeliest to be allowed.
function sensibly(given: Throw): Throw {
  const { actor, file, cast, dice } = given
  const { investigator, deciders } = currentStage(file.position)
  const team = cast.coops.find(({ coopId }) => coopId === file.row.coop_id)?.team ?? cast.everybody
  const byDeciders = file.position.whoseMove === 'landlord' && file.position.next === 'decide'
  const [first, ...others] =
    byDeciders && deciders.length > 0 ? deciders : investigator ? [investigator] : team
  if (!first || dice.percent(5)) return given
  return { ...given, actor: { ...actor, personId: dice.one([first, ...others]) } }
}

const ANY = [
  'acknowledge',
  'allocate',
  'recommend',
  'decide',
  'agree',
  'respond',
  'escalate',
  'refuse',
  'withdraw',
  'correspond',
  'file',
  'mark',
  'declare',
  'redefine',
  'share',
  'comment',
  'extend',
  'approve an extension',
  'update',
  'reverse',
  'branch',
  'pursue',
  'pursue',
  'correct',
  'support',
  'deal with the Ombudsman',
  'learn',
  'represent',
  'lend',
] as const satisfies Act[]

const ACTS: Record<(typeof ANY)[number], RandomAct> = { ...HANDLING, ...DECIDING, ...AFTERWARDS }
