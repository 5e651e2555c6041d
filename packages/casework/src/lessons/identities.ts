import type { CoopDb } from '@putright/db'
import { representativesOf } from '@putright/db/queries/representatives'
import type { Identity } from './names-nobody.ts'

interface Behind {
  coopId: string
  complaintId: string
  reference: string
  /** Null where a register names nobody. */
  resident: { name: string; address: string; email: string; telephone: string } | null
}

/** By what those behind a complaint could be known: the resident, and whoever acts or acted for them. */
export async function identitiesBehind(
  db: CoopDb,
  { coopId, complaintId, reference, resident }: Behind,
): Promise<Identity[]> {
  const representatives = await representativesOf(db, { coop_id: coopId, id: complaintId })
  return [
    { ...(resident ?? NOBODY), reference, whose: 'the resident’s' },
    ...representatives.map(({ name, email, contact }) => ({
      // A telephone number or an address, as it was written down.
      ...{ name, email, address: contact, telephone: contact },
      reference: '',
      whose: 'the representative’s' as const,
    })),
  ]
}

const NOBODY = { name: '', address: '', email: '', telephone: '' }
