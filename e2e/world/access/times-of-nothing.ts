import { type Ids, NOBODYS } from '../addresses.ts'
import type { Cast } from './cast.ts'
import type { Visitor } from './visit.ts'

/** Where something is looked for, whoever’s it may be: without the page around nothing, which is the same and takes longer. */
const PLACES: Record<string, (ids: Ids, own: Ids) => string> = {
  'a complaint': ({ complaintId }) => `/complaints/${complaintId}.data`,
  'a document': ({ documentId }, own) => `/complaints/${own.complaintId}/documents/${documentId}`,
  'a letter': ({ letterId }, own) => `/complaints/${own.complaintId}/letters/${letterId}.pdf`,
  'a pack': ({ packId }, own) => `/complaints/${own.complaintId}/packs/${packId}.zip`,
  'a request': ({ requestId }) => `/requests/${requestId}.data`,
  'a lesson': ({ lessonId }) => `/lessons/${lessonId}.data`,
  'an organisation': ({ agentSlug }) => `/at/${agentSlug}/people.data`,
  'a co-op': ({ coopSlug }) => `/coops/${coopSlug}/privacy.data`,
}

export interface Times {
  what: string
  /** Medians, in milliseconds. */
  theirs: number
  none: number
  /** How far apart they are, in standard errors. */
  z: number
}

/** Asks in turn for what is others’ and for what does not exist, and compares how long each took. */
export async function timesOfNothing(all: Cast, visitor: Visitor, pairs: number): Promise<Times[]> {
  const times: Times[] = []
  const [officer] = all.players
  if (!officer) throw new Error('Nobody is an officer')
  for (const [what, addressOf] of Object.entries(PLACES))
    times.push({
      what,
      ...(await compared(pairs, pair => {
        const hidden = pair % 2 === 0 && what === 'a complaint' ? all.closed : all.foreign
        return [addressOf(hidden, officer.own), addressOf(NOBODYS, officer.own)].map(path => async () => {
          const { took } = await visitor.get(path, officer.cookie)
          return took
        }) as [Timed, Timed]
      })),
    })
  return times
}

type Timed = () => Promise<number>

async function compared(pairs: number, ofPair: (pair: number) => [Timed, Timed]) {
  const times: { theirs: number; none: number }[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const [theirs, none] = ofPair(pair)
    // Which comes first changes, so that neither gains by it.
    if (pair % 4 < 2) times.push({ theirs: await theirs(), none: await none() })
    else {
      const first = await none()
      times.push({ theirs: await theirs(), none: first })
    }
  }
  return {
    theirs: middle(times.map(({ theirs }) => theirs)),
    none: middle(times.map(({ none }) => none)),
    z: signedRanks(times.map(({ theirs, none }) => theirs - none)),
  }
}

const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Wilcoxon’s signed ranks as a normal deviate: how far from nothing the differences are, in standard errors. */
function signedRanks(differences: readonly number[]): number {
  const ranked = differences.toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const above = ranked.reduce((sum, difference, index) => sum + (difference > 0 ? index + 1 : 0), 0)
  const count = ranked.length
  const expected = (count * (count + 1)) / 4
  return (above - expected) / Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24)
}
