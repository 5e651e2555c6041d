import { asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import type { Stage } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { acknowledge } from '../acts/acknowledge.ts'
import { allocate } from '../acts/allocate.ts'
import { approveExtension } from '../acts/approve-extension.ts'
import { decide } from '../acts/decide.ts'
import { declareOwn } from '../acts/declare.ts'
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
    ...[...new Set([investigator, ...deciders])].map(
      person =>
        [days.allocated, on => declareOwn(as(person, on), target, { conflict: 'no', what: '' })] satisfies [
          Ago | undefined,
          (on: CalendarDate) => Promise<Answer>,
        ],
    ),
    [
      extended?.ago,
      async on => {
        const answer = await extend(as(investigator, on), target, {
          to: englandAndWales.after(await dueOf(telling, on), extended?.byDays ?? 0),
          reason: extended?.reason ?? '',
          goodReason: extended?.goodReason ?? '',
          approver: extended?.goodReason ? approver : '',
          updateEveryDays: extended?.updates ?? 1,
          agreed: 'yes',
        })
        return answer.done && answer.waits
          ? approveExtension(as(approver, on), target, { answer: 'approve', reason: '' })
          : answer
      },
    ],
    [
      days.recommended,
      on =>
        recommend(as(investigator, on), target, {
          report: reportOf(story),
          heads: findingsOf(story, stage, 'landlord').map(found =>
            inFull(
              withApology(found),
              englandAndWales.after(on, (days.recommended ?? 0) - (days.decided ?? 0)),
            ),
          ),
        }),
    ],
    ...decisions(telling, stage, investigator, deciders).map(
      decision => [days.decided, decision] satisfies [Ago | undefined, unknown],
    ),
    // Where a panel or the Secretary decides every part, the response has gone with the decision.
    [
      decidesAll(telling, stage) ? undefined : days.responded,
      on => issueResponse(as(investigator, on), target),
    ],
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

/** Each body decides its own parts: the investigator the agent’s, the deciders the landlord’s, each for themself. */
function decisions(
  telling: Telling,
  stage: Stage,
  investigator: string,
  deciders: string[],
): ((on: CalendarDate) => Promise<Answer>)[] {
  const { performers } = telling
  const landlords = performers.handler === 'agent' || stage === 2 ? deciders : [investigator]
  return [...by(telling, stage, [investigator], 'agent'), ...by(telling, stage, landlords, 'landlord')]
}

function by(
  { story, performers, target, as }: Telling,
  stage: Stage,
  people: string[],
  whose: HeadStory['whose'],
): ((on: CalendarDate) => Promise<Answer>)[] {
  const found = findingsOf(story, stage, whose).filter(({ finding }) => finding.decided)
  if (found.length === 0) return []
  const recommended = performers.handler === 'agent' && whose === 'landlord'
  // The second of a panel says the same, and so agrees.
  return people.map(
    person => (on: CalendarDate) =>
      decide(as(person, on), target, {
        heads: found.map(each =>
          recommended ? { head: each.head, towards: 'accepted' as const } : inFull(each, on),
        ),
      }),
  )
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

// What is upheld is answered with an apology at least, whatever else the story tells.
const withApology = ({ head, finding }: FoundOnHead): FoundOnHead =>
  finding.outcome === 'not upheld' || finding.remedies.length > 0
    ? { head, finding }
    : {
        head,
        finding: {
          ...finding,
          remedies: [{ kind: 'apology', what: 'We apologise for this.', amount: null, within: null }],
        },
      }

const inFull = ({ head, finding: { outcome, reasons, remedies } }: FoundOnHead, on: CalendarDate) => ({
  head,
  outcome,
  reasons,
  remedies: remedies.map(({ within, ...remedy }) => ({
    ...remedy,
    by: within === null ? null : englandAndWales.after(on, within),
    ...(remedy.amount && { guidanceConsidered: true, guidance: 'Guidance on remedies, 2023' }),
  })),
  actions: [],
})

/** What the investigator looked at, for those who decide. */
const reportOf = ({ summary, heads }: Story): string =>
  [
    `This report is about “${summary}”. I read what the resident wrote, the minutes and the correspondence, and asked those who were there.`,
    ...heads.map(({ words }, index) => `Part ${index + 1}: ${words}.`),
    'What I found on each part, and what I recommend, stands beneath it.',
  ].join('\n\n')

const decidesAll = (telling: Telling, stage: Stage): boolean =>
  decidersOf(telling, stage).length > 0 && telling.story.heads.every(({ whose }) => whose === 'landlord')

const dueOf = ({ as, performers, target }: Telling, on: CalendarDate): Promise<CalendarDate> => {
  const { connection, personId } = as(performers.officer, on)
  return asPerson(connection, personId, async db => {
    const due = (await complaintById(db, target.complaintId))?.due_on
    if (!due) throw new Error('Only a complaint with a date can be extended')
    return due
  })
}
