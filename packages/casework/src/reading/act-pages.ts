import { currentStage, decidersOf, replyDays } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { type Clock, editionOf, extensionCeiling, stageClocks } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { candidatesFor, livingAt } from '../acts/candidates.ts'
import type { ComplaintPage } from './complaint-page.ts'

type Read = Pick<ComplaintPage, 'position' | 'policy'>

/** By when the response is due if the acknowledgement goes out today, and why. */
export function responseIfAcknowledged({ position, policy }: Read, today: CalendarDate): Clock {
  const stage = currentStage(position)
  const edition = editionOf(stage.clocks.response.edition)
  return stageClocks({ ...stage, acknowledgedOn: today, defined: true }, policy, englandAndWales, edition)
    .response
}

/** How far the current response can be moved without good reason. */
export const extensionLimits = ({ position, policy }: Read) =>
  extensionCeiling(currentStage(position).clocks.response, policy, englandAndWales)

/** How many working days the time that was asked for would add to the response; null where none is asked for. */
export const daysAskedFor = ({ position }: Read): number | null => {
  const { extensionAsked, clocks } = currentStage(position)
  return extensionAsked && englandAndWales.between(clocks.response.due, extensionAsked.to)
}

/** The days by which the resident can be asked to comment on what was found so far. */
export const daysToComment = ({ position }: Read, today: CalendarDate) =>
  replyDays(today, currentStage(position).clocks.response.due, englandAndWales)

/** Who could look into it and who could decide, with the reasons against those who may not. */
export const allocationChoices = async (db: CoopDb, page: ComplaintPage, today: CalendarDate) =>
  candidatesFor(
    db,
    {
      coopId: page.coop.id,
      atHome: await livingAt(db, page.coop.id, page.resident?.address ?? ''),
      position: page.position,
      events: page.timeline.map(({ event }) => event),
    },
    today,
  )

/** The parts that the co-op decides on the agent's report. */
export const headsToRecommendOn = ({ position }: Pick<ComplaintPage, 'position'>) =>
  currentStage(position).heads.filter(head => head.responsibility === 'landlord')

/** The parts that are this officer's own to decide. Those who decide for the co-op find theirs in the decision room. */
export const headsToDecide = ({ position, viewer }: ComplaintPage) => {
  const stage = currentStage(position)
  return stage.heads.filter(head => decidersOf(head, stage, position).includes(viewer.personId))
}

/** By when residents are guided to ask for stage 2; null where the policy has no guide, or stage 1 has no answer. */
export const escalationGuide = ({ position: { stage1 }, policy }: Read): CalendarDate | null =>
  stage1.respondedOn && policy.escalationGuideDays !== null
    ? englandAndWales.after(stage1.respondedOn, policy.escalationGuideDays)
    : null

/** When it happened and when the resident came to know of it, as intake was told (2.3). */
export function whenToldAtIntake({ timeline }: Pick<ComplaintPage, 'timeline'>) {
  const received = timeline.find(({ event }) => event.type === 'received')?.event
  return received?.type === 'received'
    ? { happenedOn: received.happenedOn ?? null, awareOn: received.awareOn ?? null }
    : { happenedOn: null, awareOn: null }
}
