import { filled } from '../addresses.ts'
import type { Route } from '../routes.ts'
import type { Cast, Player } from './cast.ts'
import type { Dice } from './dice.ts'
import { anothersComesIn, closedOneComesIn } from './others.ts'
import { together, type Visitor } from './visit.ts'

interface Looked {
  /** How many times somebody looked at a list, a count, a figure or an export. */
  looked: number
  /** Where anything of it differed, in a letter or a number. */
  differ: string[]
}

/**
 * Everybody’s lists, counts, figures, finds and exports, before and after complaints come in that are none of theirs: of
 * other people’s co-ops, and of their own co-op where they are closed to them.
 */
export async function pagesAlike(
  all: Cast,
  visitor: Visitor,
  routes: readonly Route[],
  dice: Dice,
  most: number,
): Promise<Looked> {
  const lists = routes.filter(
    ({ path, params }) => !params.some(name => OF_ONE_THING.has(name)) && !TELLS_OF_ITSELF.test(path),
  )
  const every = all.players.flatMap(player => lists.map(route => ({ player, route })))
  const asked = every.length <= most ? every : Array.from({ length: most }, () => dice.one(every))
  const seen = () =>
    together(8, asked, async ({ player, route }) => {
      const { status, headers, body } = await look(visitor, player, route)
      return `${status} ${headers.etag ?? ''} ${withoutReference(body.toString())}`
    })
  const before = await seen()
  await anothersComesIn(all)
  const others = await seen()
  const open = await closedOneComesIn(all)
  const closed = await seen()
  // Its record does not say that it is closed.
  await open()
  return {
    looked: asked.length * 3,
    differ: asked.flatMap(({ player, route: { path } }, index) => [
      ...(before[index] === others[index] ? [] : [`${player.role}: ${path}, when others’ came in`]),
      ...(others[index] === closed[index] || COUNTS_ALL.test(path)
        ? []
        : [`${player.role}: ${path}, when one came in that is closed to them`]),
    ]),
  }
}

const OF_ONE_THING = new Set(['complaintId', 'token'])

// The audit log says who looked at it; on one’s own account there is nothing of complaints.
const TELLS_OF_ITSELF = /\/audit|^\/(account|sign)/
// Figures name nobody: a complaint is part of them, whoever it is closed to.
const COUNTS_ALL = /\/figures/

const look = (visitor: Visitor, { own, cookie }: Player, route: Route) =>
  route.path === '/search'
    ? visitor.post('/search', cookie, [['query', 'gate']])
    : visitor.get(filled(route, own), cookie)

// A page that went wrong gives a reference to quote, new each time.
const withoutReference = (html: string) => html.replaceAll(/\b[0-9A-F]{8}\b/g, '')
