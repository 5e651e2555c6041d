import { type Adjustment, adjustmentsOf } from '@putright/db/queries/support'
import type { Sending } from '@putright/handling-code'
import type { CaseFile } from '../record/case-file.ts'

/** How letters reach the resident, from the adjustments agreed with them (5.10); undefined where none touches letters. */
export async function sendingOf({ db, row }: Pick<CaseFile, 'db' | 'row'>): Promise<Sending | undefined> {
  const agreed = (await adjustmentsOf(db, row)).filter(({ endedOn }) => endedOn === null)
  const sending: Sending = {
    print: agreed.some(({ print }) => print === 'large') ? 'large' : 'standard',
    by: newest(agreed, ({ sendBy }) => sendBy !== 'email')?.sendBy ?? 'email',
    language: newest(agreed, ({ language }) => language !== '')?.language ?? '',
  }
  return sending.print === 'large' || sending.by !== 'email' || sending.language !== '' ? sending : undefined
}

const newest = (agreed: readonly Adjustment[], touches: (adjustment: Adjustment) => boolean) =>
  agreed.find(touches)
