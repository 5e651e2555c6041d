import type { Connection } from '@putright/db'
import { testDatabase } from '@putright/db/testing'
import type { Responsibility } from '@putright/handling-code'
import type { Actor } from '../../take-act.ts'
import { realToday } from '../both-sides.ts'
import { aComplaint } from '../steps.ts'
import { aroundOf } from './around.ts'
import { type Cast, castIn, type Place } from './cast.ts'
import { COLUMNS, type Side, STANDINGS, type Standing } from './columns.ts'
import { type Stands, standsOf } from './stands.ts'
import { type Run, tiesOf } from './ties.ts'

/** What is there to try something on: always the same, whoever tries and however it stands to them. */
export interface Scene {
  /** The co-op of the complaints, and its committee member who decides. */
  coop: Place
  stands: Stands
  /** Whose the parts of a complaint are. */
  parts: readonly Responsibility[]
  around: Awaited<ReturnType<typeof aroundOf>>
  /** The organisation of whoever tries, on the own side. */
  here: Place & { side: Side }
  ties: Awaited<ReturnType<typeof tiesOf>>
  /** Somebody who audits it, to give roles to and to take them from; and a role besides that they could have. */
  colleague: { personId: string; role: string }
  /** Whom the co-op of the complaints could allocate, ask or name. */
  officerId: string
  deciderId: string
  lentId: string
  otherCoops: string[]
  /** Organisations with which nothing is agreed. */
  free: Record<'agent' | 'coop' | 'federation', Place>
}

/** A database with everybody in it, what they try things on, and a scene for each column. */
export async function openScenes() {
  const { connection, close } = await testDatabase()
  const cast = await castIn(connection)
  const today = realToday()
  const as = (personId: string): Actor => ({ connection, personId, today })
  const somebody = (standing: Standing, heading: string): string =>
    cast.people[standing][COLUMNS.findIndex(column => column.heading === heading)] ?? ''
  const own = (heading: string) => as(somebody('own', heading))

  const deciders = [somebody('own', 'Decider'), somebody('own', 'Lent reviewer')] as const
  const ofAgent = { officer: own('Agent: officer'), approver: somebody('own', 'Agent: manager') }
  const ofItself = {
    officer: own('No agent: officer'),
    approver: somebody('walled off', 'No agent: officer'),
  }
  const coopStands = await standsOf({ ...ofAgent, coopId: cast.own.coop.id, deciders })
  const singleStands = await standsOf({ ...ofItself, coopId: cast.own['coop by itself'].id, deciders: null })
  await closed(connection, cast, [coopStands, singleStands], as)

  const free = {
    agent: await cast.made.organisation('agent', 'free-agent'),
    coop: await cast.made.coop('free-coop'),
    federation: await cast.made.organisation('federation', 'free-federation'),
  }
  const third = {
    coop: await cast.made.coop('third-coop'),
    federation: await cast.made.organisation('federation', 'third-federation'),
  }
  const run = (standing: 'own' | 'foreign', side: Side, heading: string): Run => ({
    place: cast[standing][side],
    runner: as(somebody(standing, heading)),
  })
  const foreignFederation = run('foreign', 'federation', 'Federation: manager')
  const ties = {
    agent: await tiesOf(
      'agent',
      run('own', 'agent', 'Agent: manager'),
      run('foreign', 'coop by itself', 'No agent: Secretary'),
      third.coop,
    ),
    coop: await tiesOf('coop', run('own', 'coop', 'Co-op: Secretary'), foreignFederation, third.federation),
    'coop by itself': await tiesOf(
      'coop by itself',
      run('own', 'coop by itself', 'No agent: Secretary'),
      foreignFederation,
      third.federation,
    ),
    federation: await tiesOf(
      'federation',
      run('own', 'federation', 'Federation: manager'),
      run('foreign', 'coop', 'Co-op: Secretary'),
      third.coop,
    ),
  }
  const around = {
    coop: await aroundOf({
      ...ofAgent,
      coop: cast.own.coop,
      secretary: own('Co-op: Secretary'),
      ...coopStands,
    }),
    'coop by itself': await aroundOf({
      ...ofItself,
      coop: cast.own['coop by itself'],
      secretary: own('No agent: Secretary'),
      ...singleStands,
    }),
  }
  const [auditors, roles] = [
    {
      agent: 'Agent: auditor',
      coop: 'Co-op: auditor',
      'coop by itself': 'No agent: auditor',
      federation: 'Federation: auditor',
    },
    { agent: 'manager', coop: 'MRC', 'coop by itself': 'MRC', federation: 'analyst' },
  ]

  function sceneFor(column: number): Scene {
    const { side } = COLUMNS[column] ?? { side: 'coop' }
    const alone = side === 'coop by itself'
    const home = alone ? side : 'coop'
    const tied = side === 'lender' ? 'coop' : side
    return {
      coop: cast.own[home],
      stands: alone ? singleStands : coopStands,
      parts: alone ? ['landlord'] : ['agent', 'landlord'],
      around: around[home],
      here: { ...cast.own[tied], side: tied },
      ties: ties[tied],
      // Of those who are walled off: colleagues like any other.
      colleague: { personId: somebody('walled off', auditors[tied]), role: roles[tied] },
      officerId: (alone ? ofItself : ofAgent).officer.personId,
      deciderId: somebody('own', 'Co-op: chair'),
      lentId: somebody('walled off', 'Lent reviewer'),
      otherCoops: [cast.own.lender.id],
      free,
    }
  }
  return { connection, close, cast, today, sceneFor }
}

/** Whoever decides holds a role on each complaint, in every standing; and those who are walled off are walled off from each. */
async function closed(
  { pool }: Connection,
  cast: Cast,
  of: readonly Stands[],
  as: (personId: string) => Actor,
): Promise<void> {
  const ids = of.flatMap(stands =>
    Object.values(stands).flatMap(one => ('complaintId' in one ? one.complaintId : [])),
  )
  const foreign = await aComplaint(as(cast.people.foreign[0] ?? ''), cast.foreign.coop.id)
  for (const standing of STANDINGS)
    for (const [index, { decides, side }] of COLUMNS.entries())
      if (decides)
        await pool.query(
          `insert into case_roles (coop_id, complaint_id, person_id, stage, role, lent)
           select coop_id, id, $1, 1, 'decider', $2 from complaints where id = any ($3) and coop_id = $4
           on conflict do nothing`,
          [
            cast.people[standing][index],
            side === 'lender',
            standing === 'foreign' ? [foreign.complaintId] : ids,
            cast[standing === 'foreign' ? 'foreign' : 'own'].coop.id,
          ],
        )
  await pool.query(
    `insert into walls (coop_id, complaint_id, person_id, because)
     select coop_id, id, unnest($1::uuid[]), 'named' from complaints where id = any ($2)`,
    [cast.people['walled off'], ids],
  )
  // What ended years ago is past its day.
  await pool.query(
    `insert into policy_versions (coop_id, title, adopted_on, settings)
     select coop_id, 'A year only', '2024-01-01', jsonb_set(settings::jsonb, '{retentionYears}', '1')
     from policy_versions where coop_id = any ($1)`,
    [[cast.own.coop.id, cast.own['coop by itself'].id]],
  )
}
