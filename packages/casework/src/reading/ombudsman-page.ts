import { isOpen, maladministration, ombudsmanOf, openAsked, whyAskedDue } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { packsOf } from '@putright/db/queries/packs'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { ComplaintPage } from './complaint-page.ts'

type Read = Pick<ComplaintPage, 'id' | 'coop' | 'timeline' | 'policy' | 'undertakings'>

/** The dealings with the Ombudsman: what it waits for and why that day, what it found and ordered, and what was built for it. */
export async function ombudsmanPage(db: CoopDb, page: Read, today: CalendarDate) {
  const cases = dealingsOn(page)
  return {
    cases: cases.map(({ events, ...one }) => ({
      ...one,
      events,
      rate: maladministration(one.determinations.flatMap(({ findings }) => findings)),
    })),
    waits: openAsked(cases).map(asked => ({
      ...asked,
      why: whyAskedDue(asked, page.policy, englandAndWales),
      daysLeft: asked.due && englandAndWales.between(today, asked.due),
    })),
    orders: page.undertakings
      .filter(({ kind }) => kind === 'order' || kind === 'recommendation')
      .map(order => ({
        ...order,
        daysLeft: order.due && isOpen(order) ? englandAndWales.between(today, order.due) : null,
      })),
    packs: await packsList(db, page),
  }
}
export type OmbudsmanPage = Awaited<ReturnType<typeof ombudsmanPage>>

/** What of it the forms of the acts offer to choose from. */
export const dealingsOn = ({ timeline }: Pick<Read, 'timeline'>) =>
  ombudsmanOf(timeline.map(({ event }) => event))

/** What was built of a complaint, the newest first; `builtAt` as an instant in UTC. */
export const packsList = async (db: CoopDb, { id, coop }: Pick<Read, 'id' | 'coop'>) =>
  (await packsOf(db, { coop_id: coop.id, id })).map(pack => ({
    ...pack,
    builtAt: pack.builtAt.toISOString(),
  }))
export type PackLine = Awaited<ReturnType<typeof packsList>>[number]
