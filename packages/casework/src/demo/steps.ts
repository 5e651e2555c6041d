import { asPerson, type Connection } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import type { Stage } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { acknowledge } from '../acts/acknowledge.ts'
import { allocate } from '../acts/allocate.ts'
import { decide } from '../acts/decide.ts'
import { escalate } from '../acts/escalate.ts'
import { extend } from '../acts/extend.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { logComplaint } from '../acts/log-complaint.ts'
import { recommend } from '../acts/recommend.ts'
import { refuseComplaint } from '../acts/refuse-complaint.ts'
import { withdraw } from '../acts/withdraw.ts'
import type { Answer } from '../answer.ts'
import type { Actor, Target } from '../take-act.ts'
import type { Performers } from './performers.ts'
import type { Ago, Found, HeadStory, StageDays, Story } from './stories/story.ts'

/** One act of a story, on its day. */
export interface Step {
  ago: Ago
  take(on: CalendarDate): Promise<void>
}

interface Telling {
  story: Story
  performers: Performers
  /** Stands still while a story is told: nobody else acts on it. */
  target: Target
  as(personId: string, on: CalendarDate): Actor
}

/** The acts of a story, each to be taken as the person whose act it is. */
export function stepsOf(story: Story, performers: Performers, connection: Connection, today: CalendarDate) {
  const telling: Telling = {
    story,
    performers,
    target: { complaintId: '', seen: Number.MAX_SAFE_INTEGER },
    as: (personId, on) => ({ connection, personId, today: on }),
  }
  const { officer } = performers
  const { escalated, refused, withdrawn, stage1, stage2 } = story
  return [
    step(story.logged ?? story.received, on => log(telling, on, dayAgo(today, story.received))),
    ...(stage1 ? stageSteps(telling, 1, stage1) : []),
    escalated &&
      step(escalated.ago, on =>
        escalate(telling.as(officer, on), telling.target, { ...escalated, receivedOn: on }),
      ),
    ...(stage2 ? stageSteps(telling, 2, stage2) : []),
    refused &&
      step(refused.ago, on =>
        refuseComplaint(telling.as(officer, on), telling.target, {
          ground: refused.ground,
          reasoning: refused.reasoning,
          discretion: refused.discretion ?? '',
          elsewhere: refused.elsewhere ?? '',
        }),
      ),
    withdrawn &&
      step(withdrawn.ago, on =>
        withdraw(telling.as(officer, on), telling.target, { on, reason: withdrawn.reason }),
      ),
  ].filter(each => each !== undefined)

  function step(ago: Ago, act: (on: CalendarDate) => Promise<Answer>): Step {
    return { ago, take: async on => succeed(await act(on), story, on) }
  }
}

/** Working days back from today, whatever day today is. */
export const dayAgo = (today: CalendarDate, ago: Ago): CalendarDate => englandAndWales.before(today, ago)

function succeed(answer: Answer, { summary }: Story, on: CalendarDate): void {
  if (!answer.done) throw new Error(`“${summary}” cannot be told on ${on}: ${answer.because.join(' ')}`)
}

async function log({ story, performers, target, as }: Telling, on: CalendarDate, receivedOn: CalendarDate) {
  const comma = story.who.indexOf(', ')
  const name = story.who.slice(0, comma)
  const logged = await logComplaint(as(performers.officer, on), {
    coopId: performers.coopId,
    receivedOn,
    channel: story.channel,
    residentName: name,
    residentAddress: story.who.slice(comma + 2),
    residentEmail: story.byPost ? '' : `${name.toLowerCase().replaceAll(' ', '.')}@resident.example`,
    // A number that the regulator keeps free for stories.
    residentTelephone: '01632 960123',
    category: story.category,
    summary: story.summary,
    account: story.account,
  })
  if (logged.done) target.complaintId = logged.complaintId
  return logged
}

/** The acts of one stage, in the order in which they are possible. */
function stageSteps(telling: Telling, stage: Stage, days: StageDays): Step[] {
  const { story, performers, target, as } = telling
  const { officer, reviewer, approver } = performers
  const investigator = stage === 1 ? officer : reviewer
  const deciders = decidersOf(telling, stage)
  const { extended } = days
  const acts: [Ago | undefined, (on: CalendarDate) => Promise<Answer>][] = [
    [
      days.acknowledged,
      on =>
        acknowledge(as(officer, on), target, {
          heads: story.heads.map(({ words, whose: responsibility }) => ({ words, responsibility })),
          outcomesSought: story.wants,
          notOurs: story.notOurs ?? '',
          question: stage === 1 ? (story.question ?? '') : '',
        }),
    ],
    [days.allocated, on => allocate(as(officer, on), target, { investigator, deciders })],
    [
      extended?.ago,
      async on =>
        extend(as(investigator, on), target, {
          to: englandAndWales.after(await dueOf(telling, on), extended?.byDays ?? 0),
          reason: extended?.reason ?? '',
          goodReason: extended?.goodReason ?? '',
          approvedBy: extended?.goodReason ? approver : '',
          updateEveryDays: extended?.updates ?? 1,
        }),
    ],
    [
      days.recommended,
      on =>
        recommend(as(investigator, on), target, { heads: findingsOf(story, stage, 'landlord').map(briefly) }),
    ],
    ...decisions(telling, stage, investigator, deciders).map(
      decision => [days.decided, decision] satisfies [Ago | undefined, unknown],
    ),
    [days.responded, on => issueResponse(as(sender(story, investigator, deciders), on), target)],
  ]
  return acts.flatMap(([ago, act]) =>
    ago === undefined ? [] : [{ ago, take: async on => succeed(await act(on), story, on) }],
  )
}

function decidersOf({ story, performers }: Telling, stage: Stage): string[] {
  const needed =
    performers.handler === 'agent' ? story.heads.some(({ whose }) => whose === 'landlord') : stage === 2
  if (!needed) return []
  return stage === 1 ? [performers.secretary] : performers.panel
}

/** Each body decides its own parts: the investigator the agent’s, the deciders the landlord’s. */
function decisions(
  { story, performers, target, as }: Telling,
  stage: Stage,
  investigator: string,
  deciders: string[],
): ((on: CalendarDate) => Promise<Answer>)[] {
  const by = (people: string[], whose: HeadStory['whose']) => {
    const found = findingsOf(story, stage, whose).filter(({ finding }) => finding.decided)
    const [first = investigator, ...others] = people
    return found.length === 0
      ? []
      : [
          (on: CalendarDate) =>
            decide(as(first, on), target, { heads: found.map(each => inFull(each, on)), decidedBy: others }),
        ]
  }
  const landlords = performers.handler === 'agent' || stage === 2 ? deciders : [investigator]
  return [...by([investigator], 'agent'), ...by(landlords, 'landlord')]
}

interface FoundOnHead {
  head: number
  finding: Found
}

const findingsOf = ({ heads }: Story, stage: Stage, whose: HeadStory['whose']): FoundOnHead[] =>
  heads.flatMap((head, index) => {
    const finding = head.whose === whose ? head.found[stage - 1] : undefined
    return finding ? [{ head: index + 1, finding }] : []
  })

const briefly = ({ head, finding: { outcome, reasons } }: FoundOnHead) => ({ head, outcome, reasons })

const inFull = ({ head, finding: { outcome, reasons, remedies } }: FoundOnHead, on: CalendarDate) => ({
  head,
  outcome,
  reasons,
  remedies: remedies.map(({ within, ...remedy }) => ({
    ...remedy,
    by: within === null ? null : englandAndWales.after(on, within),
  })),
  actions: [],
})

/** In procedure B the landlord tells the resident; otherwise whoever investigated. */
function sender({ heads }: Story, investigator: string, [first]: string[]): string {
  return first && heads.every(({ whose }) => whose === 'landlord') ? first : investigator
}

const dueOf = ({ as, performers, target }: Telling, on: CalendarDate): Promise<CalendarDate> => {
  const { connection, personId } = as(performers.officer, on)
  return asPerson(connection, personId, async db => {
    const due = (await complaintById(db, target.complaintId))?.due_on
    if (!due) throw new Error('Only a complaint with a date can be extended')
    return due
  })
}
