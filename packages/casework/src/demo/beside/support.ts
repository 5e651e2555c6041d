import { englandAndWales } from '@putright/working-days'
import { type AdjustmentForm, agreeAdjustment } from '../../support/adjust.ts'
import { type RestrictionForm, restrict } from '../../support/restrict.ts'
import type { Ago } from '../stories/story.ts'
import { type Beside, officerOn } from './beside.ts'

/** An adjustment, with the need behind it, looked at again after so many working days. */
export const adjusted = (ago: Ago, again: number, form: Omit<AdjustmentForm, 'reviewOn'>): Beside => ({
  ago,
  take: (telling, on) =>
    agreeAdjustment(officerOn(telling, on), telling.target, {
      ...form,
      reviewOn: englandAndWales.after(on, again),
    }),
})

/** A limit on contact, looked at again and over after so many working days. */
export const limited = (
  ago: Ago,
  { again, over }: { again: number; over: number },
  form: Omit<RestrictionForm, 'reviewOn' | 'untilOn'>,
): Beside => ({
  ago,
  take: (telling, on) =>
    restrict(officerOn(telling, on), telling.target, {
      ...form,
      reviewOn: englandAndWales.after(on, again),
      untilOn: englandAndWales.after(on, over),
    }),
})
