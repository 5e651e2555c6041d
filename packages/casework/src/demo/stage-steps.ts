import { asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import type { Stage } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { acknowledge } from '../acts/acknowledge.ts'
import { allocate } from '../acts/allocate.ts'
import { decide } from '../acts/decide.ts'
import { extend } from '../acts/extend.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { recommend } from '../acts/recommend.ts'
import type { Answer } from '../answer.ts'
import type { Ago, Found, HeadStory, StageDays, Story } from './stories/story.ts'
import { type Step, succeed, type Telling } from './telling.ts'

/** The acts of one stage, in the order in which they are possible. */
export function stageSteps(telling: Telling, stage: Stage, days: StageDays): Step[] {
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
