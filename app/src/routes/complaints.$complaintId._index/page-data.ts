import type { ComplaintPage } from '@putright/casework'
import type { CalendarDate } from '@putright/working-days'

/** What the loader gives the parts of this page. */
export type PageData = ComplaintPage & { today: CalendarDate }

/** Who handles, decides or answers, by name. */
export function organisationOf(page: PageData, mover: PageData['position']['whoseMove']): string {
  if (mover === 'agent') return page.agent?.name ?? 'The managing agent'
  if (mover === 'landlord') return page.coop.name
  return mover === 'resident' ? 'The resident' : 'Nobody'
}
