import { asOperator } from '@putright/db'
import { addCalendarDays, type CalendarDate, dayOf, on } from '@putright/working-days'
import { agree, createOrganisation, createPerson, giveRole } from '../operator/organisations.ts'
import type { Office } from './office.ts'

const LONG_AGO = on('2020-04-01')

/** The day it is here, by which the database lets people in; agreements have to do with real days. */
export const realToday = (): CalendarDate => dayOf(Temporal.Now.instant())

export const inDays = (days: number): CalendarDate => addCalendarDays(realToday(), days)

/**
 * Those who run both sides: a manager of Plover Court’s agent, its Secretary, and a new agent, Tidewater Homes, with a
 * manager, who chairs Wren Row as well, and an officer. A federation, Estuary, with a manager and an analyst.
 */
export async function bothSides({ connection, world }: Office) {
  return asOperator(connection, async db => {
    const person = async (name: string, organisationId: string, role: Parameters<typeof giveRole>[3]) => {
      const id = await createPerson(db, {
        name,
        email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
      })
      await giveRole(db, id, organisationId, role, LONG_AGO)
      return id
    }
    const organisation = (kind: 'agent' | 'federation', slug: string, name: string) =>
      createOrganisation(db, { kind, slug, name, contact: `${slug}@example.org` })
    const { id: harbour } = await db
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', 'harbour-lights')
      .executeTakeFirstOrThrow()
    const tidewater = await organisation('agent', 'tidewater', 'Tidewater Homes')
    const estuary = await organisation('federation', 'estuary', 'Estuary Federation')
    const tove = await person('Tove Manager', tidewater, 'manager')
    await giveRole(db, tove, world.coops.wren, 'chair', LONG_AGO)
    return {
      harbour,
      tidewater,
      estuary,
      harry: await person('Harry Manager', harbour, 'manager'),
      tove,
      tim: await person('Tim Officer', tidewater, 'complaints officer'),
      farah: await person('Farah Manager', estuary, 'manager'),
      anil: await person('Anil Analyst', estuary, 'analyst'),
      chair: await person('Chair Heron', world.coops.heron, 'chair'),
    }
  })
}

/** Gives a co-op other agreements than it has, as nobody may: to begin and to end on days that have passed. */
export async function agreeAnew(
  { connection }: Office,
  coopId: string,
  agreements: readonly { agentId: string; fromOn: CalendarDate; untilOn: CalendarDate | null }[],
): Promise<void> {
  await connection.pool.query('delete from agreements where coop_id = $1', [coopId])
  await asOperator(connection, async db => {
    for (const agreement of agreements) await agree(db, { coopId, ...agreement })
  })
}
