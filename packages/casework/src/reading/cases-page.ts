import type { CoopDb } from '@putright/db'
import { contactsByReference } from '@putright/db/queries/figures'
import { complaintsByReference } from '@putright/db/queries/worklist'
import {
  casesBehind,
  isMeasure,
  type Judgement,
  judge,
  type Measure,
  type RegisterRow,
  type StageCase,
  stage1Case,
  stage2Case,
  type YearQuestion,
} from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'
import { yearQuestion } from '../figures/year-figures.ts'
import { coopYear } from './figures-page.ts'

const SIZE = 100

/** A complaint behind a figure, with how the stage that the figure is about counts. */
export interface CaseLine {
  id: string
  reference: string
  summary: string
  category: string
  receivedOn: CalendarDate
  refusedOn: CalendarDate | null
  withdrawnOn: CalendarDate | null
  stage: (StageCase & Pick<Judgement, 'limit' | 'limitAsExtended' | 'late'>) | null
}

/** What a figure counts, one page of it. Null for whoever sees figures only, and for what is no figure of the year. */
export async function casesPage(
  db: CoopDb,
  asked: { slug: string; year: string; measure: string; number: number },
  today: CalendarDate,
) {
  const { measure, number } = asked
  const found = await coopYear(db, asked.slug, asked.year)
  if (!found?.handled || !isMeasure(measure)) return null
  const { coop, year } = found
  const question = await yearQuestion(db, coop.id, year, today)
  const references = question ? casesBehind(measure, question) : []
  if (!question || (measure.startsWith('categories.') && references.length === 0)) return null
  const shown = references.slice(SIZE * (number - 1), SIZE * number)
  const ofContacts = measure === 'serviceRequests' || measure === 'enquiries'
  return {
    coop: { slug: coop.slug, name: coop.name, figuresNote: coop.figuresNote },
    year,
    measure,
    page: { size: SIZE, number, total: references.length },
    lines: ofContacts ? [] : await linesOf(db, coop.id, measure, shown, question),
    contacts: ofContacts ? inOrder(shown, await contactsByReference(db, coop.id, shown)) : [],
  }
}

async function linesOf(
  db: CoopDb,
  coopId: string,
  measure: Measure,
  shown: readonly string[],
  question: YearQuestion,
): Promise<CaseLine[]> {
  const complaints = inOrder(shown, await complaintsByReference(db, coopId, shown))
  const wanted = new Set(shown)
  const rows = new Map(
    question.rows.flatMap(row => (wanted.has(row.reference) ? [[row.reference, row]] : [])),
  )
  return complaints.map(({ id, reference, summary, category, receivedOn }) => {
    const row = rows.get(reference)
    if (!row) throw new Error('A figure counted a complaint that the register does not have')
    const { refusedOn, withdrawnOn } = row
    const stage = stageOf(measure, row)
    const judged = stage && { ...stage, ...judge(stage, question.asAt, question.calendar) }
    return { id, reference, summary, category, receivedOn, refusedOn, withdrawnOn, stage: judged }
  })
}

/** The stage a measure is about. A refused complaint has none. */
function stageOf(measure: Measure, row: RegisterRow): StageCase | null {
  if (row.refusedOn) return null
  if (measure !== 'escalated' && !measure.startsWith('stage2.')) return stage1Case(row)
  return row.escalatedOn && stage2Case(row, row.escalatedOn)
}

function inOrder<Row extends { reference: string }>(references: readonly string[], rows: readonly Row[]) {
  const found = new Map(rows.map(row => [row.reference, row]))
  return references.map(reference => {
    const row = found.get(reference)
    if (!row) throw new Error('A figure counted something that cannot be listed')
    return row
  })
}
