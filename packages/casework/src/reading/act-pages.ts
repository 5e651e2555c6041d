import { awaitsRecommendation, currentStage, decidersOf, quorumOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { type Clock, editionOf, extensionCeiling, stageClocks } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { candidatesFor } from '../acts/candidates.ts'
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

/** Who could look into it and who could decide, with the reasons against those who may not. */
export const allocationChoices = (db: CoopDb, page: ComplaintPage, today: CalendarDate) =>
  candidatesFor(
    db,
    {
      coopId: page.coop.id,
      address: page.resident?.address ?? '',
      position: page.position,
      events: page.timeline.map(({ event }) => event),
    },
    today,
  )

/** The parts that the co-op decides on the agent's report. */
export const headsToRecommendOn = ({ position }: Pick<ComplaintPage, 'position'>) =>
  currentStage(position).heads.filter(head => head.responsibility === 'landlord')

/** The parts this person may decide now, those that still wait for a recommendation, and the rest of their panel. */
export function decisionChoices({ position, viewer, names }: ComplaintPage) {
  const stage = currentStage(position)
  const mine = stage.heads.filter(head => decidersOf(head, stage, position).includes(viewer.personId))
  const quorum = Math.max(1, ...mine.map(head => quorumOf(head, stage, position)))
  const others = stage.deciders.filter(id => id !== viewer.personId)
  return {
    ready: mine.filter(head => !awaitsRecommendation(position.handler, head)),
    waiting: mine.filter(head => awaitsRecommendation(position.handler, head)).map(({ number }) => number),
    quorum,
    panel: quorum > 1 ? others.map(id => ({ id, name: names[id] ?? 'A former member' })) : [],
  }
}
