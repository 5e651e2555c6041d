import type { Adjustment } from '@putright/db/queries/support'
import type { Sending } from '@putright/handling-code'

/** How letters reach the resident, from the adjustments agreed with them (5.10); undefined where none touches letters. */
export function sendingBy(agreed: readonly Adjustment[]): Sending | undefined {
  const sending: Sending = {
    print: agreed.some(({ print }) => print === 'large') ? 'large' : 'standard',
    by: agreed.find(({ sendBy }) => sendBy !== 'email')?.sendBy ?? 'email',
    language: agreed.find(({ language }) => language !== '')?.language ?? '',
  }
  return sending.print === 'large' || sending.by !== 'email' || sending.language !== '' ? sending : undefined
}
