const WORDS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

/** A moment as people here say it: 22 November 2026 at 10:15. */
export const dayAndTime = (moment: Date): string => WORDS.format(moment)
