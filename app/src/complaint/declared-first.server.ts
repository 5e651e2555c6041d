import { declarationDue } from '@putright/casework'
import type { CoopDb } from '@putright/db'
import { redirect } from '@remix-run/node'

/** Code 5.8: whoever was given a complaint to consider says whether they have a conflict of interest before they read it. */
export async function declaredFirst(db: CoopDb, personId: string, complaintId: string): Promise<void> {
  if (await declarationDue(db, personId, complaintId))
    throw redirect(`/complaints/${complaintId}/declaration`)
}
