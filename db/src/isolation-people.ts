import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { fillCoop, type Row } from './isolation-rows.ts'

/** Makes co-ops, those tied to them and their people, as the owner, whom no policy binds. */
export function madeUpBy(pool: pg.Pool) {
  const owner = <R extends Row = { id: string }>(text: string, values: unknown[] = []) =>
    pool.query<R>(text, values).then(({ rows }) => rows)

  async function organisation(kind: 'coop' | 'agent' | 'federation', name: string): Promise<string> {
    const text = 'insert into organisations (kind, slug, name) values ($1, $2, $3) returning id'
    const [made] = await owner(text, [kind, `${name}-${kind}-${randomUUID().slice(0, 4)}`, name])
    return made?.id ?? ''
  }

  /** Somebody with a role, from so many days ago until in so many days; no role, and they belong nowhere. */
  async function person(
    organisationId: string | null,
    role = 'complaints officer',
    from = -1000,
    until: number | null = null,
  ) {
    const text = 'insert into people (name, email) values ($1, $2) returning id'
    const [made] = await owner(text, ['Someone Example', `${randomUUID()}@example.org`])
    const id = made?.id ?? ''
    if (organisationId)
      await owner(
        'insert into memberships values ($1, $2, $3, today_here() + $4::integer, today_here() + $5::integer)',
        [id, organisationId, role, from, until],
      )
    return id
  }

  interface Terms {
    from: number
    until: number | null
    seesClosed?: boolean
    readsMonths?: number
  }

  /** The one agreement a co-op has, from so many days ago until in so many days. */
  async function agree(agentId: string, coopId: string, terms: Terms): Promise<void> {
    const { from, until, seesClosed = true, readsMonths = 0 } = terms
    await owner('delete from agreements where coop_id = $1', [coopId])
    await owner(
      `insert into agreements (agent_id, coop_id, scope, from_on, until_on, sees_closed, reads_months)
       values ($1, $2, 'A and B', today_here() + $3::integer, today_here() + $4::integer, $5, $6)`,
      [agentId, coopId, from, until, seesClosed, readsMonths],
    )
  }

  /** A co-op with an agent, a federation, their people and a row of every table. */
  async function coop(name: string) {
    const id = await organisation('coop', name)
    await owner(`insert into coops (coop_id, reference_prefix) values ($1, 'AB')`, [id])
    const [agent, federation] = [await organisation('agent', name), await organisation('federation', name)]
    await agree(agent, id, FOR_GOOD)
    await owner(
      `insert into federation_memberships (federation_id, coop_id, shares, from_on) values ($1, $2, 'figures', '2020-04-01')`,
      [federation, id],
    )
    const decider = await person(id, 'committee member')
    const walled = await person(agent)
    const rows = await fillCoop(pool, id, decider, {
      walls: { person_id: walled },
      proposals: { organisation_id: agent },
      handovers_planned: { taker_id: walled },
    })
    return {
      id,
      agent,
      federation,
      decider,
      walled,
      rows,
      officer: await person(agent),
      member: await person(id, 'committee member'),
      analyst: await person(federation, 'analyst'),
      secretary: await person(id, 'secretary'),
      manager: await person(agent, 'manager'),
      auditor: await person(agent, 'auditor'),
    }
  }

  return { owner, organisation, person, agree, coop }
}

export const FOR_GOOD = { from: -1000, until: null }
