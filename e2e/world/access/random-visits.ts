import type { Route } from '../routes.ts'
import type { Cast } from './cast.ts'
import type { Dice } from './dice.ts'
import { wordsIn } from './leaks.ts'
import { type RandomRequest, randomRequest } from './random-request.ts'
import { signedIn } from './sessions.ts'
import { together, type Visit, type Visitor } from './visit.ts'

interface Tried {
  /** Who was shown which words that are not for them, and where. */
  leaks: string[]
  faults: string[]
  /** How often each status was answered. */
  answered: Record<number, number>
}

/** An answer that takes longer than this was made to. In milliseconds. */
const LONGEST = 4000

export async function randomVisits(
  all: Cast,
  visitor: Visitor,
  routes: readonly Route[],
  dice: Dice,
  requests: number,
): Promise<Tried> {
  const tried: Tried = { leaks: [], faults: [], answered: {} }
  const anywhere = routes.filter(({ path }) => path !== '/sign-out')
  const asked = Array.from({ length: requests }, () => randomRequest(all, anywhere, dice))
  await together(8, asked, async request => {
    const visit = await sent(visitor, request)
    tried.answered[visit.status] = (tried.answered[visit.status] ?? 0) + 1
    const what = `${request.player.role}, ${request.form ? 'POST' : 'GET'} ${request.path.slice(0, 200)}`
    const hidden = all.words.filter(word => !request.player.knows.includes(word))
    for (const word of await wordsIn(visit, hidden)) tried.leaks.push(`${what}: ${word}`)
    if (visit.status >= 500) tried.faults.push(`${what}: ${visit.status}`)
    if (visit.took > LONGEST) tried.faults.push(`${what}: took ${Math.round(visit.took)} ms`)
    // Somebody’s random form may well have ended their own session.
    const { player } = request
    if (player.personId && visit.headers.location?.includes('/sign-in'))
      player.cookie = await signedIn(all.connection, player.personId)
  })
  return tried
}

const sent = (visitor: Visitor, { player, path, form }: RandomRequest): Promise<Visit> =>
  form ? visitor.post(path, player.cookie, form) : visitor.get(path, player.cookie)
