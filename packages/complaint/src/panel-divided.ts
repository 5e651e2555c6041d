import type { Outcome } from '@putright/handling-code'
import { currentStage } from './acts.ts'
import type { ComplaintEvent, HeadNumber, PersonId } from './events.ts'
import type { Position } from './position.ts'
import { decidersOf } from './who-decides.ts'

/** A head on which members of a panel have put down different decisions, so that none is in force yet (6.18). */
export interface DividedHead {
  head: HeadNumber
  /** Each decision that somebody still stands by, the earliest first. */
  sides: { outcome: Outcome; by: PersonId[] }[]
  /** Members who have not said what they think of it. */
  silent: PersonId[]
}

/** Where a panel does not agree at the current stage: each member stands by what they last put down or agreed to. */
export function panelDivided(events: readonly ComplaintEvent[], position: Position): DividedHead[] {
  const stage = currentStage(position)
  if (position.state !== 'open') return []
  return stage.heads.flatMap(head => {
    if (head.decision || !head.proposal) return []
    const panel = decidersOf(head, stage, position)
    const decisions = events.filter(
      event => event.type === 'decided' && event.stage === stage.stage && event.head === head.number,
    )
    const standBy = (personId: PersonId) =>
      events.findLast(
        event =>
          event.recordedBy === personId &&
          (decisions.includes(event) ||
            (event.type === 'agreed' && decisions.some(({ seq }) => event.decisions.includes(seq)))),
      )
    const stands = panel.map(personId => ({ personId, by: decisionOf(standBy(personId), decisions) }))
    const sides = decisions.flatMap(decided => {
      const by = stands.filter(stand => stand.by === decided).map(({ personId }) => personId)
      return decided.type === 'decided' && by.length > 0 ? [{ outcome: decided.outcome, by }] : []
    })
    const silent = stands.filter(({ by }) => by === undefined).map(({ personId }) => personId)
    return sides.length > 1 ? [{ head: head.number, sides, silent }] : []
  })
}

const decisionOf = (said: ComplaintEvent | undefined, decisions: readonly ComplaintEvent[]) =>
  said?.type === 'agreed' ? decisions.findLast(({ seq }) => said.decisions.includes(seq)) : said
