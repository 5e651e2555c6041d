import type { ExtensionFacts, Stage } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { ComplaintEvent, FactOf, FactType, HeadNumber, PersonId, Recorded } from './events.ts'
import type { HeadPosition, StagePosition } from './position.ts'

/** A stage as its events tell it, before any date is worked out. */
export type StageRecord = Omit<StagePosition, 'clocks'>

type Staged = Extract<ComplaintEvent, { stage: Stage }>

/** Gathers what happened at one stage of a complaint. */
export function stageFactsAfter(
  events: readonly ComplaintEvent[],
  stage: Stage,
  requestedOn: CalendarDate,
  loggedOn: CalendarDate | null,
): StageRecord {
  const staged = events.filter((event): event is Staged => 'stage' in event && event.stage === stage)
  const acknowledged = only(staged, 'acknowledged').at(-1)
  const responded = only(staged, 'responded').at(-1)
  const allocations = only(staged, 'allocated')
  return {
    stage,
    requestedOn,
    loggedOn,
    acknowledgedOn: acknowledged?.on ?? null,
    defined: acknowledged?.source === 'casework' ? acknowledged.heads.length > 0 : null,
    extensions: only(staged, 'extended').map(extensionFacts),
    respondedOn: responded?.on ?? null,
    heads: headsOf(staged, acknowledged),
    outcomesSought: acknowledged?.outcomesSought ?? '',
    notOurs: acknowledged?.notOurs ?? '',
    question: acknowledged?.question ?? '',
    investigator: allocations.findLast(({ role }) => role === 'investigator')?.personIds[0] ?? null,
    deciders: allocations.findLast(({ role }) => role === 'decider')?.personIds ?? [],
    actedBy: actedBy(staged),
    outcome: responded?.outcome ?? null,
    letters: { acknowledgement: acknowledged?.letterId ?? null, response: responded?.letterId ?? null },
  }
}

function headsOf(staged: Staged[], acknowledged: FactOf<'acknowledged'> | undefined): HeadPosition[] {
  const recommendations = latestByHead(only(staged, 'recommended'))
  const decisions = latestByHead(only(staged, 'decided'))
  return (acknowledged?.heads ?? []).map(head => ({
    ...head,
    recommendation: recommendations.get(head.number) ?? null,
    decision: decisions.get(head.number) ?? null,
  }))
}

const latestByHead = <T extends { head: HeadNumber }>(facts: T[]) =>
  new Map(facts.map(fact => [fact.head, fact]))

// Code 6.13. Whoever was allocated counts even if replaced before doing anything: they had the file.
function actedBy(staged: Staged[]): PersonId[] {
  const people = staged.flatMap(event => {
    if (event.type === 'allocated') return event.personIds
    if (event.type === 'decided') return event.decidedBy
    return event.type === 'recommended' && event.recordedBy ? [event.recordedBy] : []
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
