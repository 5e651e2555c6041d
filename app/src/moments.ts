import { dateInWords, dayOf } from '@putright/working-days'

// Moments come from loaders as ISO text; people read the day and the clock of England.

/** `22 November 2026 at 10:15`. */
export const momentInWords = (moment: string): string => `${dayOfMoment(moment)} at ${timeOfMoment(moment)}`

/** `22 November 2026`. */
export const dayOfMoment = (moment: string): string => dateInWords(dayOf(Temporal.Instant.from(moment)))

/** `10:15`; with seconds, `10:15:07`. */
export const timeOfMoment = (moment: string, to: 'minute' | 'second' = 'minute'): string =>
  Temporal.Instant.from(moment)
    .toZonedDateTimeISO('Europe/London')
    .toPlainTime()
    .toString({ smallestUnit: to })
