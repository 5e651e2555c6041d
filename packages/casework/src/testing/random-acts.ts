import {
  type Act,
  awaitsDeclaration,
  currentStage,
  declarationsOf,
  hasDeciders,
  lentFor,
} from '@putright/complaint'
import { OUTCOMES, REFUSAL_GROUNDS, type RemedyKind, type Responsibility } from '@putright/handling-code'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { acknowledge } from '../acts/acknowledge.ts'
import { agree } from '../acts/agree.ts'
import { allocate } from '../acts/allocate.ts'
import { correspond } from '../acts/correspond.ts'
import { decide } from '../acts/decide.ts'
import type { HeadDecisionForm } from '../acts/decision-form.ts'
import { declareOwn } from '../acts/declare.ts'
import { escalate } from '../acts/escalate.ts'
import { fileDocuments } from '../acts/file-documents.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { lend } from '../acts/lend.ts'
import { logComplaint } from '../acts/log-complaint.ts'
import { mark } from '../acts/mark.ts'
import { recommend } from '../acts/recommend.ts'
import { refuseComplaint } from '../acts/refuse-complaint.ts'
import { withdraw } from '../acts/withdraw.ts'
import type { Answer } from '../answer.ts'
import type { Dice } from '../generate/dice.ts'
import type { CaseFile } from '../record/case-file.ts'
import type { Actor, Target } from '../take-act.ts'
import { AFTERWARDS } from './random-after.ts'
import { DECIDING } from './random-deciding.ts'

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

const ACTS: Record<(typeof ANY)[number], RandomAct> = {
  ...DECIDING,
  ...AFTERWARDS,
  acknowledge: ({ actor, target, file, cast, dice }) => {
    const own = file.position.handler === 'landlord' && dice.percent(90)
    const heads = Array.from({ length: dice.between(1, 3) }, () => ({
      words: words(dice),
      responsibility: own ? ('landlord' as const) : dice.one<Responsibility>(['agent', 'landlord']),
      ...(dice.percent(8) ? { named: [dice.one(cast.everybody)] } : {}),
    }))
    return acknowledge(actor, target, { heads, outcomesSought: words(dice), notOurs: '', question: '' })
  },
  allocate: ({ actor, target, file, cast, dice }) => {
    const ours = cast.coops.find(({ coopId }) => coopId === file.row.coop_id)
    const fits = ours && dice.percent(80)
    const stage = currentStage(file.position)
    const needed = hasDeciders(file.position.handler, stage)
    const asked = lentFor(file.events, stage.stage).map(({ personId }) => personId)
    return allocate(actor, target, {
      investigator: dice.one(fits ? ours.team : cast.everybody),
      deciders: Array.from({ length: fits ? (needed ? 2 : 0) : dice.between(0, 3) }, () =>
        dice.one<string>(fits ? [ours.members[0], ...ours.members, ...asked, ...asked] : cast.everybody),
      ),
    })
  },
  recommend: ({ actor, target, file, dice }) =>
    recommend(actor, target, {
      report: words(dice),
      heads: someHeads(file, dice).map(head => ({ head, ...found(actor, dice) })),
    }),
  decide: ({ actor, target, file, dice }) =>
    decide(actor, target, { heads: someHeads(file, dice).map(head => decisionOn(head, file, actor, dice)) }),
  agree: ({ actor, target, file, dice }) => {
    const proposals = currentStage(file.position).heads.flatMap(({ proposal }) => proposal?.seq ?? [])
    const fits = proposals.length > 0 && dice.percent(90)
    return agree(actor, target, { decisions: fits ? proposals : [dice.between(0, 40)] })
  },
  respond: ({ actor, target }) => issueResponse(actor, target),
  escalate: ({ actor, target, dice }) =>
    escalate(actor, target, { receivedOn: near(actor.today, dice), channel: 'email', reasons: '' }),
  refuse: ({ actor, target, dice }) =>
    refuseComplaint(actor, target, {
      ground: dice.one(REFUSAL_GROUNDS),
      reasoning: `${words(dice)} ${words(dice)}`,
      discretion: dice.one(['', words(dice)]),
      elsewhere: '',
      happenedOn: dice.one([null, addCalendarDays(actor.today, -dice.between(0, 900))]),
    }),
  declare: ({ actor, target, dice }) =>
    declareOwn(actor, target, { conflict: dice.percent(3) ? 'yes' : 'no', what: 'A cousin of mine' }),
  withdraw: ({ actor, target, dice }) =>
    withdraw(actor, target, { on: near(actor.today, dice), reason: words(dice) }),
  correspond: ({ actor, target, dice }) =>
    correspond(actor, target, {
      direction: dice.one(['in', 'out']),
      by: dice.one(['telephone', 'visit']),
      with: dice.one(['resident', 'contractor']),
      happenedOn: near(actor.today, dice),
      subject: words(dice),
      words: words(dice),
      files: dice.percent(50) ? [aFile(dice)] : [],
    }),
  file: ({ actor, target, dice }) =>
    fileDocuments(actor, target, { about: words(dice), files: [aFile(dice)] }),
  lend: ({ actor, target, file, cast, dice }) => {
    const pool = cast.coops.find(({ coopId }) => coopId === file.row.coop_id)?.pool ?? []
    const fits = [pool[0] ?? actor.personId, ...pool] as const
    return lend(actor, target, { personId: dice.one(dice.percent(80) ? fits : cast.everybody) })
  },
  mark: ({ actor, target, file, dice }) =>
    mark(actor, target, {
      what: `entry-${dice.between(0, file.position.seq + 1)}`,
      withheld: dice.one(['yes', 'no']),
      reason: words(dice),
    }),
}

// Mostly as it must be towards what was recommended, sometimes not.
function decisionOn(head: number, { position }: CaseFile, actor: Actor, dice: Dice): HeadDecisionForm {
  const { recommendation } = currentStage(position).heads.find(({ number }) => number === head) ?? {}
  if (recommendation ? dice.percent(60) : dice.percent(3)) return { head, towards: 'accepted' }
  const own = found(actor, dice)
  if (!recommendation || dice.percent(5)) return { head, ...own }
  return {
    head,
    towards: own.outcome === recommendation.outcome ? 'accepted with changes' : 'decided otherwise',
    ...own,
  }
}

function found(actor: Actor, dice: Dice) {
  const outcome = dice.one(OUTCOMES)
  const bare = outcome === 'not upheld' || dice.percent(10)
  const what = {
    kind: dice.one<RemedyKind>(['apology', 'action']),
    what: words(dice),
    amount: null,
    by: near(actor.today, dice),
  }
  return { outcome, reasons: words(dice), remedies: bare ? [] : [what], actions: [] }
}

// Mostly all the heads there are, sometimes one that is not.
function someHeads({ position }: CaseFile, dice: Dice): number[] {
  if (dice.percent(10)) return [dice.between(0, 5)]
  const landlords = currentStage(position).heads.filter(head => head.responsibility === 'landlord')
  const agents = currentStage(position).heads.filter(head => head.responsibility === 'agent')
  const chosen = dice.one([landlords, agents, [...agents, ...landlords]]).map(({ number }) => number)
  return chosen.length > 0 ? chosen : [dice.between(0, 5)]
}

const near = (today: CalendarDate, dice: Dice) => addCalendarDays(today, dice.one([0, 0, 0, -1, -3, 1]))

// A text, or something whose name lies.
const aFile = (dice: Dice): File => new File([words(dice)], dice.one(['note.txt', 'note.txt', 'note.pdf']))

const words = (dice: Dice): string =>
  dice.percent(5)
    ? dice.one(['As [name] said.', '', 'TBC', '<b>bold</b> & “quoted” 🏠 ', '\u202e reversed'])
    : dice.one([
        'The gutter over the third landing has leaked since March.',
        'Nobody came on the two days that were promised.',
        'The log shows one visit and no repair afterwards.',
      ])
