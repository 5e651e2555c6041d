import type { YearFigures } from './year-figures.ts'

/** What the measures are measured against: to be published with CH02, in these words. */
export const TARGET_TIMESCALES = {
  1: '10 working days from acknowledgement, plus valid extensions of up to 10',
  2: '20 working days from acknowledgement, plus valid extensions of up to 20',
} as const

export type MethodNote = { about: string; words: string }

/** How Putright reads the Code and the measures, to be printed beside the numbers. */
export const METHOD: readonly MethodNote[] = [
  {
    about: 'Working days',
    words:
      'Monday to Friday, leaving out bank holidays in England and Wales. The day a period starts from is day 0. An answer sent on the last day is in time. Office closures do not stop the count.',
  },
  {
    about: 'Which complaints belong to the year',
    words:
      'Stage 1: complaints received in the year and accepted. Stage 2: those whose request for stage 2 was received in the year. A complaint that was escalated counts once at each stage, each time in the year that stage began, whenever it was answered.',
  },
  { about: 'Target timescale, stage 1', words: `${TARGET_TIMESCALES[1]}.` },
  { about: 'Target timescale, stage 2', words: `${TARGET_TIMESCALES[2]}.` },
  {
    about: 'Acknowledgement',
    words:
      'In time within 5 working days of receipt, or of the request for stage 2. An answer with no separate acknowledgement counts as one, on its own day. A complaint that was never acknowledged is timed as if it had been acknowledged on day 5. A late acknowledgement is counted as late, and the time to answer still runs from it, because that is what the Code says.',
  },
  {
    about: 'Valid extension',
    words:
      'The resident was told on or before the original limit, with a reason, and the new date is no more than 10 working days (stage 1) or 20 (stage 2) after the original limit. Any other extension leaves the limit where it was.',
  },
  {
    about: 'What the percentages are taken of',
    words:
      'All complaints of the stage, except those withdrawn before their limit without an answer and those that are unanswered and not yet due. An unanswered complaint past its limit counts as late. While any are not yet due, the figures are provisional.',
  },
  {
    about: 'Refused and withdrawn',
    words:
      'A complaint that was not accepted is counted as refused and in no other measure of complaints. A withdrawn complaint still counts as received.',
  },
  {
    about: 'Service requests and enquiries',
    words: 'Counted by the day they were received. They are not complaints and enter no other measure.',
  },
  {
    about: 'Rates and rounding',
    words:
      'A rate is the count for each 1,000 homes owned at the end of the year. Rates and percentages are worked out from exact counts and rounded once, halves upwards. With no complaints the rate is 0 and there is no percentage.',
  },
  {
    about: 'Median time to answer',
    words:
      'Working days from acknowledgement to answer. An answer within 5 working days without a separate acknowledgement counts as 0; a later one that was never acknowledged is left out. Of an even number of answers it is the mean of the middle two.',
  },
  {
    about: 'The day the figures are taken',
    words: 'The register as it stood at the end of that day. Anything that happened later is left out.',
  },
]

/** The sentence that goes with provisional figures; null where they are final. */
export function provisionalNote({ stage1, stage2 }: YearFigures): string | null {
  const [first, second] = [stage1.notYetDue, stage2.notYetDue]
  if (first + second === 0) return null
  return `Provisional: not yet due for an answer are ${first} at stage 1 and ${second} at stage 2.`
}
