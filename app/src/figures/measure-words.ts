import type { Measure, StageFigure } from '@putright/figures'

const OF_A_STAGE: Record<StageFigure, string> = {
  received: 'received',
  answered: 'answered',
  inTime: 'answered in time, without extensions',
  inTimeOrExtended: 'answered in time, valid extensions included',
  late: 'not answered in time',
  notYetDue: 'not yet due for an answer',
  denominator: 'that the percentages are taken of',
  acknowledgedInTime: 'acknowledged in time',
  medianWorkingDaysToRespond: 'that the median time to answer is taken of',
  'outcomes.upheld': 'upheld',
  'outcomes.partially upheld': 'partially upheld',
  'outcomes.not upheld': 'not upheld',
}

const OF_THE_YEAR: Record<string, string> = {
  escalated: 'Complaints escalated to stage 2',
  refused: 'Complaints refused',
  withdrawn: 'Complaints withdrawn',
  serviceRequests: 'Service requests',
  enquiries: 'Enquiries from MPs and councillors',
}

/** What a figure counts: “Stage 1 complaints answered in time, without extensions”. */
export function measureInWords(measure: Measure): string {
  if (measure.startsWith('categories.')) return `Complaints about ${measure.slice('categories.'.length)}`
  const [, stage, figure] = /^stage([12])\.(.+)$/.exec(measure) ?? []
  if (!stage) return OF_THE_YEAR[measure] ?? measure
  return `Stage ${stage} complaints ${OF_A_STAGE[figure as StageFigure]}`
}
