import { currentStage, hasDeciders, lentFor } from '@putright/complaint'
import { OUTCOMES, REFUSAL_GROUNDS, type RemedyKind, type Responsibility } from '@putright/handling-code'
import { addCalendarDays } from '@putright/working-days'
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
import { mark } from '../acts/mark.ts'
import { recommend } from '../acts/recommend.ts'
import { refuseComplaint } from '../acts/refuse-complaint.ts'
import { withdraw } from '../acts/withdraw.ts'
import type { Dice } from '../generate/dice.ts'
import type { CaseFile } from '../record/case-file.ts'
import type { Actor } from '../take-act.ts'
import type { RandomAct } from './random-acts.ts'
import { aFile, near, words } from './random-words.ts'

/** What takes a complaint from its acknowledgement to its answer, and what is filed on the way, with what fits and what does not. */
export const HANDLING = {
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
} satisfies Record<string, RandomAct>

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
