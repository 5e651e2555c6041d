import type { PaymentRoute, Undertaking } from '@putright/complaint'
import type { RemedyKind } from '@putright/handling-code'
import type { Tone } from '../ui/tag.tsx'

/** How money is paid, as a choice and as it is read. */
export const ROUTES: { value: PaymentRoute; label: string }[] = [
  { value: 'direct', label: 'To the resident' },
  { value: 'rent account', label: 'Into the rent account' },
]

/** `12050` as £120.50. */
export const pounds = (pence: number): string => POUNDS.format(pence / 100)

const POUNDS = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
})

/** How money is paid, within a sentence. */
export const routeInWords = (route: PaymentRoute): string =>
  route === 'direct' ? 'to the resident' : 'into the rent account'

/** What sort of thing is promised: “A payment”, “Ombudsman’s order: training”. */
export function sortInWords({ kind, sort }: Pick<Undertaking, 'kind' | 'sort'>): string {
  if (kind === 'order') return `Ombudsman’s order: ${sort}`
  if (kind === 'recommendation') return `Ombudsman’s recommendation: ${sort}`
  return kind === 'action' || sort === null ? 'Work still to be done' : REMEDIES[sort as RemedyKind]
}

/** What each kind of remedy is called (7.1). */
export const REMEDIES: Record<RemedyKind, string> = {
  acknowledgement: 'Acknowledging what went wrong',
  explanation: 'An explanation',
  apology: 'An apology',
  action: 'Doing what was not done',
  'changed decision': 'A changed decision',
  'corrected record': 'A corrected record',
  payment: 'A payment',
  'changed practice': 'A changed policy or practice',
}

/** What has become of it. */
export const STATES: Record<Undertaking['state'], { words: string; tone: Tone }> = {
  promised: { words: 'To be done', tone: 'calm' },
  disputed: { words: 'Not done, says the resident', tone: 'late' },
  done: { words: 'Done', tone: 'done' },
  confirmed: { words: 'Confirmed by the resident', tone: 'done' },
}
