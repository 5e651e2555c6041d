import { createHash } from 'node:crypto'
import type { CoopDb } from '@putright/db'
import { auditChains, type ChainedEntry, chainsWithoutHead, entriesOfChain } from '@putright/db/queries/audit'

/** The end of a chain of the audit log: how many entries it has, and the hash of the last, in hexadecimal. */
export interface AuditHead {
  chain: string
  /** The address of the organisation whose log it is; null for the log of what belongs to none. */
  slug: string | null
  entries: number
  head: string
}

/** A head as it was written down at some time, outside. */
export type CopiedHead = Omit<AuditHead, 'slug'>

const BATCH = 5000

/**
 * Hashes every entry of the audit log again, chain by chain, and names the first entry of each that was changed, removed or
 * put in; against the copies, whatever they say the chain was. The heads as they are now are for the next copy.
 */
export async function auditFaults(
  db: CoopDb,
  copies: readonly CopiedHead[],
): Promise<{ heads: AuditHead[]; faults: string[] }> {
  const heads = await auditChains(db)
  const faults = (await chainsWithoutHead(db)).map(
    ({ chain }) => `Audit log ${chain}: it has entries, and its head was removed.`,
  )
  for (const head of heads) {
    const fault = await faultIn(
      db,
      head,
      copies.filter(({ chain }) => chain === head.chain),
    )
    if (fault) faults.push(`Audit log ${nameOf(head)}: ${fault}`)
  }
  const gone = copies.filter(({ chain }) => !heads.some(head => head.chain === chain))
  return {
    heads,
    faults: [
      ...faults,
      ...gone.map(({ chain }) => `Audit log ${chain}: a copy has its head, and it is gone.`),
    ],
  }
}

const nameOf = ({ chain, slug }: AuditHead) => slug ?? (/^[0-]+$/.test(chain) ? 'of no organisation' : chain)

async function faultIn(db: CoopDb, head: AuditHead, copies: readonly CopiedHead[]): Promise<string | null> {
  let last = { seq: 0, hash: '' }
  for (;;) {
    const entries = await entriesOfChain(db, head.chain, last.seq, BATCH)
    for (const entry of entries) {
      const fault = faultOf(entry, last) ?? copyFault(entry, copies)
      if (fault) return fault
      last = entry
    }
    if (entries.length < BATCH) break
  }
  return endFault(last, head) ?? shorterThan(last, copies)
}

function faultOf(entry: ChainedEntry, last: { seq: number; hash: string }): string | null {
  const next = last.seq + 1
  if (entry.seq !== next) return `entry ${next} was removed.`
  if (hashOf(entry) !== entry.hash) return `entry ${next} was changed, or one was put in before it.`
  if (entry.previous !== last.hash)
    return `entry ${next} does not follow the one before it: one of them is not the one written.`
  return null
}

const hashOf = ({ previous, text }: ChainedEntry): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex')

function endFault(last: { seq: number; hash: string }, { entries, head }: AuditHead): string | null {
  if (last.seq < entries) return `its last entries, from ${last.seq + 1} to ${entries}, were removed.`
  if (last.seq > entries) return `entry ${entries + 1} was put in.`
  return last.hash === head ? null : `entry ${entries} is not the last one written.`
}

const copyFault = ({ seq, hash }: ChainedEntry, copies: readonly CopiedHead[]): string | null =>
  copies.some(copy => copy.entries === seq && copy.head !== hash)
    ? `entry ${seq} is another than a copy of its head says: it or one before it was written anew.`
    : null

function shorterThan({ seq }: { seq: number }, copies: readonly CopiedHead[]): string | null {
  const most = Math.max(0, ...copies.map(({ entries }) => entries))
  return most > seq ? `it has ${seq} entries, and a copy of its head says ${most}.` : null
}
