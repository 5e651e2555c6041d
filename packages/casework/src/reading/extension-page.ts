import { currentStage } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { extensionWhatIf } from '@putright/handling-code'
import { type CalendarDate, englandAndWales, isCalendarDate } from '@putright/working-days'
import { approversFor } from '../acts/approvers.ts'
import { extensionLimits } from './act-pages.ts'
import type { ComplaintPage } from './complaint-page.ts'

/** As the page's address has it: a day somebody thinks of, and working days between updates. */
export interface Thought {
  to: string
  every: string
}

/** How far the current response can be moved, what moving it to a day would mean, and who could approve more than the limit. */
export async function extensionPage(db: CoopDb, page: ComplaintPage, today: CalendarDate, thought: Thought) {
  const { position, policy, viewer } = page
  const { response } = currentStage(position).clocks
  const everyDays = /^\d{1,2}$/.test(thought.every) ? Math.max(1, Number(thought.every)) : USUAL
  const whatIf = isCalendarDate(thought.to)
    ? extensionWhatIf(response, { to: thought.to, today, everyDays }, policy, englandAndWales)
    : null
  return {
    limits: extensionLimits(page),
    thought: { to: thought.to, everyDays, asked: thought.to !== '', whatIf },
    approvers: await approversFor(
      db,
      { coop_id: page.coop.id, id: page.id, position },
      { personId: viewer.personId, today },
    ),
  }
}
export type ExtensionThought = Awaited<ReturnType<typeof extensionPage>>['thought']

// Once a week: what most landlords agree.
const USUAL = 5

/** Why nothing waits for approval any more, where it was withdrawn by a shorter extension; null where it was not. */
export function whyWithdrawn({ position, timeline }: Pick<ComplaintPage, 'position' | 'timeline'>) {
  const { stage, extensionAsked } = currentStage(position)
  const last = timeline.findLast(
    ({ event }) => event.type === 'extension declined' && event.stage === stage,
  )?.event
  return !extensionAsked && last?.type === 'extension declined' && last.as === 'withdrawn'
    ? last.reason
    : null
}
