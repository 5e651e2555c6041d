import type { ExtensionFacts, Stage } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { steppedDown, without } from './declarations.ts'
import type { CaseRole, ComplaintEvent, FactOf, FactType, Handler, PersonId, Recorded } from './events.ts'
import { endedByHandover } from './handing-over.ts'
import { headPosition } from './head-decisions.ts'
import type { StagePosition } from './position.ts'

/** A stage as its events tell it, before any date is worked out. */
export type StageRecord = Omit<StagePosition, 'clocks' | 'plan'>

type Staged = Extract<ComplaintEvent, { stage: Stage }>

/** Gathers what happened at one stage of a complaint. */
export function stageFactsAfter(
  events: readonly ComplaintEvent[],
  stage: Stage,
  handler: Handler,
  requestedOn: CalendarDate,
  loggedOn: CalendarDate | null,
): StageRecord {
  const staged = events.filter((event): event is Staged => 'stage' in event && event.stage === stage)
  const acknowledged = only(staged, 'acknowledged').at(-1)
  const responded = only(staged, 'responded').at(-1)
  const redefined = only(staged, 'redefined').at(-1)
  const allocations = only(staged, 'allocated')
  const heads = redefined?.heads ?? acknowledged?.heads ?? []
  const out = steppedDown(events, heads, responded)
  const standing = without(out, staged)
  const going = (people: PersonId[]) => people.filter(id => !out.has(id))
  const holders = (role: CaseRole) => going(allocations.findLast(held => held.role === role)?.personIds ?? [])
  const stands = (event: { seq: number }) => !endedByHandover(event, responded, events)
  const investigation = allocations.findLast(({ role }) => role === 'investigator')
  return {
    stage,
    requestedOn,
    loggedOn,
    acknowledgedOn: acknowledged?.on ?? null,
    defined: acknowledged?.source === 'casework' ? acknowledged.heads.length > 0 : null,
    extensions: only(staged, 'extended').map(extensionFacts),
    updates: only(staged, 'updated').map(({ on, everyDays }) => ({ sentOn: on, everyDays })),
    extensionAsked: extensionAsked(staged.filter(stands)),
    replyBy: only(staged, 'shared').at(-1)?.replyBy ?? null,
    respondedOn: responded?.on ?? null,
    heads: heads.map(head => headPosition(head, standing, handler, stage)),
    outcomesSought: redefined?.outcomesSought ?? acknowledged?.outcomesSought ?? '',
    notOurs: acknowledged?.notOurs ?? '',
    question: acknowledged?.question ?? '',
    investigator: (investigation && stands(investigation) && holders('investigator')[0]) || null,
    deciders: [...new Set([...holders('decider'), ...going(steppedIn(staged))])],
    deputies: holders('deputy'),
    report: only(staged, 'reported').at(-1)?.report ?? '',
    triage: acknowledged?.triage ?? null,
    actedBy: actedBy(staged),
    outcome: responded?.outcome ?? null,
    letters: { acknowledgement: acknowledged?.letterId ?? null, response: responded?.letterId ?? null },
  }
}

// Whatever moved the date since, or said that it will not be moved, answers the request.
function extensionAsked(staged: Staged[]): StagePosition['extensionAsked'] {
  const asked = only(staged, 'extension asked').at(-1)
  const answered = staged.findLast(({ type }) => type === 'extended' || type === 'extension declined')
  return !asked || (answered && answered.seq > asked.seq) ? null : asked
}

// Deputies stay for the allocation they stood in for: a new one starts afresh.
function steppedIn(staged: Staged[]): PersonId[] {
  const allocated = only(staged, 'allocated').findLast(({ role }) => role === 'decider')
  return only(staged, 'deputised')
    .filter(({ seq }) => seq > (allocated?.seq ?? 0))
    .flatMap(({ deputies }) => deputies)
}

// Code 6.13. Whoever was allocated counts even if replaced before doing anything: they had the file.
function actedBy(staged: Staged[]): PersonId[] {
  const people = staged.flatMap(event => {
    if (event.type === 'allocated') return event.role === 'deputy' ? [] : event.personIds
    if (event.type === 'deputised') return event.deputies
    if (event.type === 'decided') return event.decidedBy
    return (event.type === 'recommended' || event.type === 'agreed') && event.recordedBy
      ? [event.recordedBy]
      : []
  })
  return [...new Set(people)]
}

function extensionFacts(extended: Recorded & FactOf<'extended'>): ExtensionFacts {
  const { on, to, reason, goodReason, contactBlock, updateEveryDays, source } = extended
  return {
    sentOn: on,
    to,
    reason,
    goodReason,
    contactBlock: source === 'register' ? null : contactBlock !== null,
    updateEveryDays,
  }
}

const only = <T extends FactType>(events: readonly ComplaintEvent[], type: T) =>
  events.filter((event): event is Recorded & FactOf<T> => event.type === type)
