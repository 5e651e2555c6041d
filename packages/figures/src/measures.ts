import { OUTCOMES, type Outcome } from '@putright/handling-code'
import type { Judgement } from './judgement.ts'

const STAGE_FIGURES = [
  'received',
  'answered',
  'inTime',
  'inTimeOrExtended',
  'late',
  'notYetDue',
  'denominator',
  'acknowledgedInTime',
  'medianWorkingDaysToRespond',
] as const
export type StageFigure = (typeof STAGE_FIGURES)[number] | `outcomes.${Outcome}`

export type Measure =
  | `stage1.${StageFigure}`
  | `stage2.${StageFigure}`
  | 'escalated'
  | 'refused'
  | 'withdrawn'
  | 'serviceRequests'
  | 'enquiries'
  | `categories.${string}`

/** Every measure but the categories, which are the co-op’s own words. */
export const MEASURES: readonly Measure[] = [
  ...([1, 2] as const).flatMap(stage => [
    ...STAGE_FIGURES.map(figure => `stage${stage}.${figure}` as const),
    ...OUTCOMES.map(outcome => `stage${stage}.outcomes.${outcome}` as const),
  ]),
  'escalated',
  'refused',
  'withdrawn',
  'serviceRequests',
  'enquiries',
]

export const isMeasure = (text: string): text is Measure =>
  text.startsWith('categories.') || MEASURES.some(measure => measure === text)

/** Which judgements a stage’s figure counts. For the median: those it was taken of. */
export function countsIn(figure: StageFigure): (judgement: Judgement) => boolean {
  switch (figure) {
    case 'received':
      return () => true
    case 'denominator':
      return judgement => judgement.counted
    case 'medianWorkingDaysToRespond':
      return judgement => judgement.workingDaysToRespond !== null
    case 'outcomes.upheld':
    case 'outcomes.partially upheld':
    case 'outcomes.not upheld':
      return judgement => `outcomes.${judgement.outcome}` === figure
    default:
      return judgement => judgement[figure]
  }
}
