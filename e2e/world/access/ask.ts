import { filled, type Ids } from '../addresses.ts'
import type { Route } from '../routes.ts'
import type { Cast, Player } from './cast.ts'
import { together, type Visit, type Visitor } from './visit.ts'

/** What somebody finds at an address, as the handbook writes it. */
type Found = '✓' | '✗' | '–' | '→' | 'sign in'

/** A cell for each person, then what all of them find of what is closed to them, of what has ended, and of what is others’. */
export interface Asked {
  group: string
  key: string
  cells: string[]
}

/** Asks for every page in everybody’s name, and sends to whatever is not theirs; `faults` are answers nobody should be given. */
export async function asked(all: Cast, visitor: Visitor, routes: readonly Route[]) {
  const faults: string[] = []
  let tried = 0

  async function find(route: Route, player: Player, ids: Ids, standing: string): Promise<Found> {
    tried += 1
    const found = foundIn(await visitor.get(dataOf(route, ids), player.cookie))
    if (found === null) faults.push(`${player.role}, ${standing}: ${route.path} cannot be asked for`)
    return found ?? '–'
  }

  /** What one does not find takes nothing either. Where one is told that it is for others, the act itself may say so. */
  async function send(route: Route, player: Player, ids: Ids, standing: string, found: Found): Promise<void> {
    tried += 1
    const { status } = await visitor.post(dataOf(route, ids), player.cookie, [['seen', '999999']])
    const refused = found === '✗' ? [403, 404, 405, 409, 422] : [403, 404, 405]
    if (!refused.includes(status))
      faults.push(`${player.role}, ${standing}: ${status} when something is sent to ${route.path}`)
  }

  async function own(route: Route): Promise<Found[]> {
    return together(6, all.players, async player => {
      const found = await find(route, player, player.own, 'own')
      if (SENDING.includes(player.role) && (found === '–' || found === '✗'))
        await send(route, player, player.own, 'own', found)
      return found
    })
  }

  /** The same of what is nobody’s any more or never was, by one of each kind: what each role may do of it is the acts’ matrix. */
  async function others(route: Route, ids: Ids, standing: string): Promise<string> {
    const found = await together(
      6,
      all.players.filter(({ role }) => ONE_OF_EACH.includes(role)),
      async player => {
        const one = await find(route, player, ids, standing)
        if (SENDING.includes(player.role) && one === '–') await send(route, player, ids, standing, one)
        return one
      },
    )
    return [...new Set(found)].join(' ')
  }

  const rows = await together(2, routes, async (route): Promise<Asked> => {
    const closed = route.params.includes('complaintId') ? await others(route, all.closed, 'walled off') : ''
    const [gone, foreign] = isAboutSomebodys(route)
      ? [await others(route, all.gone, 'ended'), await others(route, all.foreign, 'foreign')]
      : ['', '']
    return { group: groupOf(route), key: route.path, cells: [...(await own(route)), closed, gone, foreign] }
  })
  return { rows, faults, tried }
}

const ONE_OF_EACH = ['Agent: manager', 'Co-op: Secretary', 'Decider', 'Federation: manager']
const SENDING = ['Agent: manager']

// A token or a fingerprint opens by itself, and a published policy is for anybody.
const isAboutSomebodys = ({ params, folder }: Route) =>
  folder !== 'policy.$organisation' && params.some(name => name !== 'token' && name !== 'sha256')

/** Where the page’s own loader answers, without the page around it; a file is asked for as it is. */
function dataOf(route: Route, ids: Ids): string {
  const [path = '', query = ''] = filled(route, ids).split('?')
  if (!route.isPage) return query ? `${path}?${query}` : path
  const asked = [query, `_routes=${encodeURIComponent(`routes/${route.folder}`)}`].filter(Boolean).join('&')
  return `${path === '/' ? '/_root' : path}.data?${asked}`
}

/** Null for an answer that nobody should be given. */
function foundIn({ status, headers, body }: Visit): Found | null {
  if (status === 200) return '✓'
  if (status === 403) return '✗'
  if (status === 404) return '–'
  if (status !== 202 && status !== 302) return null
  const goesOn = status === 302 ? (headers.location ?? '') : body.toString()
  return goesOn.includes('/sign-in') ? 'sign in' : '→'
}

/** The heading under which the handbook lists a page, by the first part of its address. */
function groupOf({ path }: Route): string {
  const [, first = ''] = path.split('/')
  const heading = HEADINGS[first]
  if (!heading)
    throw new Error(`Say in e2e/world/access/ask.ts under which heading the handbook lists ${path}`)
  return heading
}

const OPEN = 'For anybody, and by links that were mailed'
const LISTS = 'One’s own lists'
const REQUESTS = 'What was asked or told besides complaints'
const HEADINGS: Record<string, string> = {
  complaints: 'A complaint',
  requests: REQUESTS,
  'passed-on': REQUESTS,
  lessons: 'Lessons',
  coops: 'A co-op',
  at: 'An organisation',
  account: 'One’s own account',
  '': LISTS,
  worklist: LISTS,
  search: LISTS,
  figures: LISTS,
  import: LISTS,
  policy: OPEN,
  logos: OPEN,
  room: OPEN,
  invitations: OPEN,
  'sign-in': OPEN,
  'sign-out': OPEN,
  'sign-up': OPEN,
  'forgotten-password': OPEN,
  reset: OPEN,
  'lost-second-factor': OPEN,
}
