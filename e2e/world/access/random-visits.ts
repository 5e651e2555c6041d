import type { Route } from '../routes.ts'
import type { Cast } from './cast.ts'
import type { Dice } from './dice.ts'
import { wordsIn } from './leaks.ts'
import { hiddenIdsIn } from './others.ts'
import { type RandomRequest, randomRequest } from './random-request.ts'
import { signedIn } from './sessions.ts'
import { together, type Visit, type Visitor } from './visit.ts'
import { WORDS, type Word } from './words.ts'

interface Tried {
  /** Who was shown which words that are not for them, and where. */
  leaks: string[]
  faults: string[]
  /** How often each kind of thing was asked for or sent to, and how often each status was answered. */
  asked: Record<string, number>
  answered: Record<string, number>
}

/** What was made to wait waits for half a minute; a busy machine does not. In milliseconds. */
const LONGEST = 20_000

export async function randomVisits(
  all: Cast,
  visitor: Visitor,
  routes: readonly Route[],
  dice: Dice,
  requests: number,
): Promise<Tried> {
  const tried: Tried = { leaks: [], faults: [], asked: {}, answered: {} }
  const anywhere = routes.filter(({ path }) => path !== '/sign-out')
  const asked = Array.from({ length: requests }, () => randomRequest(all, anywhere, dice))
  await together(8, asked, async request => {
    const visit = await sent(visitor, request)
    for (const [counts, one] of [
      [tried.asked, kindOf(request)],
      [tried.answered, String(visit.status)],
    ] as const)
      counts[one] = (counts[one] ?? 0) + 1
    const what = `${request.player.role}, ${request.form ? 'POST' : 'GET'} ${request.path.slice(0, 200)}`
    for (const word of await wordsIn(visit, hiddenFrom(all, request))) tried.leaks.push(`${what}: ${word}`)
    if (visit.headers.etag || visit.headers['last-modified'])
      tried.faults.push(`${what}: can be asked again by a mark`)
    if (visit.status >= 500) tried.faults.push(`${what}: ${visit.status}`)
    if (visit.took > LONGEST) tried.faults.push(`${what}: took ${Math.round(visit.took)} ms`)
    // Somebody’s random form may well have ended their own session.
    const { player } = request
    if (player.personId && visit.headers.location?.includes('/sign-in'))
      player.cookie = await signedIn(all.connection, player.personId)
  })
  return tried
}

const PUBLIC_AT: { page: RegExp; words: Word[] }[] = [
  // A policy in force is published, with whose it is.
  {
    page: /^\/policy\//,
    words: [WORDS.own, WORDS.single, WORDS.left, WORDS.gone, WORDS.foreign, WORDS.lender],
  },
  // Whom an organisation had an agreement with, or as a member, it may remember.
  { page: /^\/at\/(agent|federation)-[^/]+\/agreements(\.data)?(\?|$)/, words: [WORDS.gone] },
]

/** Words and ids that are not for whoever asks; an id that they name themselves may come back. */
function hiddenFrom(all: Cast, { player, path, form }: RandomRequest): string[] {
  const named = `${path} ${JSON.stringify(form)}`
  const known: Word[] = [...player.knows, ...(PUBLIC_AT.find(({ page }) => page.test(path))?.words ?? [])]
  return [
    ...all.words.filter(word => !known.includes(word)),
    ...hiddenIdsIn(all).filter(id => !named.includes(id) && !Object.values(player.own).includes(id)),
  ]
}

/** `GET page`, `POST data`, `GET pdf`. */
function kindOf({ path, form }: RandomRequest): string {
  const ending = /\.(\w+)(?:$|\?)/.exec(path.replace(/\?.*/, ''))?.[1]
  return `${form ? 'POST' : 'GET'} ${ending ?? 'page'}`
}

const sent = (visitor: Visitor, { player, path, form }: RandomRequest): Promise<Visit> =>
  form ? visitor.post(path, player.cookie, form) : visitor.get(path, player.cookie)
