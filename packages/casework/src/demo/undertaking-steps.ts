import { isOpen, type Undertaking, undertakingsOf } from '@putright/complaint'
import type { Stage } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { confirmUndertaking } from '../acts/confirm-undertaking.ts'
import { fulfilUndertaking } from '../acts/fulfil-undertaking.ts'
import type { StageDays } from './stories/story.ts'
import { inItsFile, type Step, succeed, type Telling } from './telling.ts'

// What fell due in the last two working days is still to be done: that is what the worklist is for.
const STILL_OPEN = 2

/** What a stage promised and is due by now, done the working day before; of payments the resident says that they came. */
export function undertakingSteps(telling: Telling, stage: Stage, { decided, responded }: StageDays): Step[] {
  if (decided === undefined || responded === undefined) return []
  const within = telling.story.heads.flatMap(({ found }) =>
    (found[stage - 1]?.remedies ?? []).flatMap(remedy => remedy.within ?? []),
  )
  return [...new Set(within.map(days => decided - days))]
    .filter(due => due > STILL_OPEN)
    .map(due => ({ ago: Math.min(responded, due + 1), take: on => keep(telling, on) }))
}

async function keep(telling: Telling, on: CalendarDate): Promise<void> {
  const { story, performers, target, as } = telling
  const officer = as(performers.officer, on)
  const tomorrow = englandAndWales.after(on, 1)
  for (const { id, due, amount, route } of await openPromises(telling)) {
    if (due === null || due > tomorrow) continue
    const payment = { paid: amount, route: route ?? undefined }
    const evidence = amount === null ? 'Seen by the officer, who went to look.' : 'The bank’s confirmation.'
    const form = { on, evidence, documentIds: [], ...payment }
    succeed(await fulfilUndertaking(officer, target, id, form), story, on)
    if (amount === null) continue
    const words = 'The money has come.'
    succeed(await confirmUndertaking(officer, target, id, { says: 'done', words }), story, on)
  }
}

const openPromises = (telling: Telling): Promise<Undertaking[]> =>
  inItsFile(telling, ({ events, position }) => undertakingsOf(events, position).filter(isOpen))
