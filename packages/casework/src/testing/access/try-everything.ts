import { rehearsed } from '@putright/db/testing'
import type { Answer } from '../../answer.ts'
import { COLUMNS, STANDINGS, type Standing } from './columns.ts'
import { EVERY_ACT, OF_COMPLAINTS } from './every-act.ts'
import type { openScenes } from './scene.ts'
import type { Try } from './try.ts'

export const CELLS = { done: '✓', refused: '✗', notFound: '–' } as const
type Cell = (typeof CELLS)[keyof typeof CELLS]

export interface TriedAct {
  group: string
  key: string
  /** A cell for each role, then what all of them find of what is closed to them, what has ended, and what is others’. */
  cells: string[]
}

/** Everybody tries everything, each alone: of their own, and of what is theirs no more or never was. */
export async function tryEverything(scenes: Awaited<ReturnType<typeof openScenes>>) {
  const faults: string[] = []
  const before = await rowCounts(scenes)
  const connection = rehearsed(scenes.connection)
  let tried = 0

  async function cellOf(attempt: Try, column: number, standing: Standing, what: string): Promise<Cell> {
    tried += 1
    const personId = scenes.cast.people[standing][column] ?? ''
    try {
      return cellFor(await attempt({ connection, personId, today: scenes.today }, scenes.sceneFor(column)))
    } catch (fault) {
      faults.push(`${what}, ${COLUMNS[column]?.heading}, ${standing}: ${(fault as Error).message}`)
      return CELLS.refused
    }
  }

  const found: TriedAct[] = []
  for (const [group, tries] of Object.entries(EVERY_ACT))
    for (const [key, attempt] of Object.entries(tries)) {
      const standings = STANDINGS.filter(standing => standing !== 'walled off' || OF_ONE.has(key))
      const asked = standings.flatMap(standing => COLUMNS.map((_, column) => ({ standing, column })))
      const cells = await together(4, asked, ({ standing, column }) => cellOf(attempt, column, standing, key))
      const of = (standing: Standing) => cells.filter((_, index) => asked[index]?.standing === standing)
      const others = STANDINGS.slice(1).map(standing => [...new Set(of(standing))].join(' '))
      found.push({ group, key, cells: [...of('own'), ...others] })
    }
  return { found, faults, tried, kept: differing(before, await rowCounts(scenes)) }
}

// Nobody is walled off from a co-op, but from a complaint.
const OF_ONE = new Set(Object.values(OF_COMPLAINTS).flatMap(Object.keys))

/** So many at a time, so that each connection keeps few statements prepared; answers in their order. */
async function together<T, R>(most: number, of: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = []
  let next = 0
  const one = async () => {
    for (let index = next++; index < of.length; index = next++) answers[index] = await work(of[index] as T)
  }
  await Promise.all(Array.from({ length: most }, one))
  return answers
}

const cellFor = (answer: Answer): Cell =>
  answer.done ? CELLS.done : answer.why === 'not found' ? CELLS.notFound : CELLS.refused

async function rowCounts({ connection: { pool } }: Awaited<ReturnType<typeof openScenes>>) {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  )
  const counts: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query<{ count: string }>(`select count(*) as count from ${name}`)
    counts[name] = rows[0]?.count ?? ''
  }
  return counts
}

const differing = (before: Record<string, string>, after: Record<string, string>) =>
  Object.fromEntries(Object.entries(after).filter(([table, count]) => before[table] !== count))
