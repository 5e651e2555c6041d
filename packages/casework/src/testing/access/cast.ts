import { asOperator, type Connection } from '@putright/db'
import { addCalendarDays, type CalendarDate, on } from '@putright/working-days'
import {
  agree,
  createCoop,
  createOrganisation,
  createPerson,
  joinPool,
} from '../../operator/organisations.ts'
import { inDays } from '../both-sides.ts'
import { must } from '../steps.ts'
import { COLUMNS, type Column, type Side, STANDINGS, type Standing } from './columns.ts'

const LONG_AGO = on('2013-01-01')

/** Long enough for all that is tried, and a day after which a co-op is free to agree otherwise. */
export const AGREED_UNTIL = inDays(400)

export interface Place {
  id: string
  slug: string
}
export type Places = Record<Side, Place>

/** An organisation of each kind, of which those that can have agreed with one another; and everybody in it, four times over. */
export async function castIn(connection: Connection) {
  const made = organisationsIn(connection)
  const [own, foreign] = [await made.knowingEachOther('own'), await made.knowingEachOther('foreign')]
  // With whom the co-op had agreed before, until yesterday and until the agent it has now.
  const former = {
    agent: await made.organisation('agent', 'former-agent'),
    federation: await made.organisation('federation', 'former-federation'),
  }
  await made.tie('agreements', former.agent.id, own.coop.id, on('2010-01-01'), addCalendarDays(LONG_AGO, -1))
  await made.tie('federation_memberships', former.federation.id, own.coop.id, LONG_AGO, inDays(-1))
  const people = Object.fromEntries(
    await Promise.all(
      STANDINGS.map(async standing => [
        standing,
        await peopleOf(connection, standing, { own, foreign, former }),
      ]),
    ),
  ) as Record<Standing, string[]>
  return { own, foreign, former, people, made }
}

export type Cast = Awaited<ReturnType<typeof castIn>>

function organisationsIn(connection: Connection) {
  const organisation = (kind: 'agent' | 'federation', slug: string): Promise<Place> =>
    asOperator(connection, async db => {
      const id = await createOrganisation(db, { kind, slug, name: `Organisation ${slug}`, contact: '' })
      return { id, slug }
    })
  const coop = (slug: string): Promise<Place> =>
    asOperator(connection, async db => {
      const made = await createCoop(db, { slug, name: `Co-op ${slug}`, homes: 40, yearEnd: '03-31' })
      return { id: must(made).coopId, slug }
    })
  const tie = async (
    table: 'agreements' | 'federation_memberships',
    with_: string,
    coopId: string,
    from: CalendarDate,
    until: CalendarDate | null,
  ): Promise<void> => {
    const [column, term, value] =
      table === 'agreements'
        ? ['agent_id', 'scope', 'A and B']
        : ['federation_id', 'shares', 'figures and lessons']
    await connection.pool.query(
      `insert into ${table} (${column}, coop_id, ${term}, from_on, until_on) values ($1, $2, $3, $4, $5)`,
      [with_, coopId, value, from, until],
    )
  }
  async function knowingEachOther(word: string): Promise<Places> {
    const places = {
      agent: await organisation('agent', `${word}-agent`),
      coop: await coop(`${word}-coop`),
      'coop by itself': await coop(`${word}-single`),
      lender: await coop(`${word}-lender`),
      federation: await organisation('federation', `${word}-federation`),
    }
    for (const side of ['coop', 'lender', 'coop by itself'] as const) {
      await tie('federation_memberships', places.federation.id, places[side].id, LONG_AGO, null)
      if (side !== 'coop by itself')
        await asOperator(connection, db =>
          agree(db, {
            agentId: places.agent.id,
            coopId: places[side].id,
            fromOn: LONG_AGO,
            untilOn: AGREED_UNTIL,
          }),
        )
    }
    return places
  }
  return { organisation, coop, tie, knowingEachOther }
}

/** Somebody for each column. Of those for whom it has ended: a role that ended yesterday, and what they agreed with the co-op. */
function peopleOf(
  connection: Connection,
  standing: Standing,
  { own, foreign, former }: Pick<Cast, 'own' | 'foreign'> & { former: Record<'agent' | 'federation', Place> },
): Promise<string[]> {
  const places = standing === 'foreign' ? foreign : own
  const lastDay = standing === 'ended' ? inDays(-1) : null
  return asOperator(connection, async db => {
    const role = (personId: string, place: Place, { role }: Column, untilOn: CalendarDate | null) =>
      db
        .insertInto('memberships')
        .values({
          person_id: personId,
          organisation_id: place.id,
          role,
          from_on: LONG_AGO,
          until_on: untilOn,
        })
        .execute()
    const ids: string[] = []
    for (const [index, column] of COLUMNS.entries()) {
      const email = `${standing.replace(' ', '-')}-${index}@example.org`
      const id = await createPerson(db, { name: `${column.heading.replace(': ', ' ')} ${standing}`, email })
      await role(id, places[column.side], column, lastDay)
      if (column.side === 'agent' || column.side === 'federation')
        if (standing === 'ended') await role(id, former[column.side], column, null)
      if (column.side === 'lender') await joinPool(db, places.federation.id, id, LONG_AGO, lastDay)
      ids.push(id)
    }
    return ids
  })
}
