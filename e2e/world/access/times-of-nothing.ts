import { NOBODYS } from '../addresses.ts'
import type { Cast } from './cast.ts'
import type { Visitor } from './visit.ts'

/** Asks in turn for what is others’ and for what does not exist, and compares how long each took: in milliseconds. */
export async function timesOfNothing({ players, foreign, closed }: Cast, visitor: Visitor, pairs: number) {
  const [officer] = players
  const took = async (complaintId: string) => {
    const { took } = await visitor.get(`/complaints/${complaintId}`, officer?.cookie ?? '')
    return took
  }
  const times: { theirs: number; none: number }[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const hidden = pair % 2 === 0 ? foreign : closed
    // Which comes first changes too, so that neither gains by it.
    const first = pair % 4 < 2
    const [one, other] = first ? [hidden, NOBODYS] : [NOBODYS, hidden]
    const [a, b] = [await took(one.complaintId), await took(other.complaintId)]
    times.push(first ? { theirs: a, none: b } : { theirs: b, none: a })
  }
  return {
    pairs,
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
