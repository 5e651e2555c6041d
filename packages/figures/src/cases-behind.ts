import { type JudgedYear, judgeYear, type YearQuestion } from './judged-year.ts'
import type { Judgement } from './judgement.ts'
import { countsIn, type Measure, type StageFigure } from './measures.ts'
import type { RegisterRow } from './register-row.ts'

/** What a complaint without a category is counted under. */
export const NO_CATEGORY = 'No category'

/** The references of the rows a figure counts, in the order they were received. Its length is the figure. */
export const casesBehind = (measure: Measure, question: YearQuestion): string[] =>
  casesOf(measure, judgeYear(question))

/** The same, of a year judged once. */
export function casesOf(measure: Measure, judged: JudgedYear): string[] {
  if (measure.startsWith('stage1.')) return counted(judged.stage1, measure.slice(7) as StageFigure)
  if (measure.startsWith('stage2.')) return counted(judged.stage2, measure.slice(7) as StageFigure)
  if (measure.startsWith('categories.')) {
    return references(judged.accepted.filter(row => categoryOf(row) === measure.slice(11)))
  }
  if (measure === 'escalated') return references(judged.stage2)
  return references(judged[measure as 'refused' | 'withdrawn' | 'serviceRequests' | 'enquiries'])
}

export const categoryOf = (row: RegisterRow): string => row.category.trim() || NO_CATEGORY

const counted = (judgements: Judgement[], figure: StageFigure): string[] =>
  references(judgements.filter(countsIn(figure)))

const references = (rows: readonly { reference: string }[]): string[] =>
  rows.map(({ reference }) => reference)
