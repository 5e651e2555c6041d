import { currentStage, decidersOf, whyNot } from '@putright/complaint'
import { asPerson, type CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { type LetterContent, missingFrom } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { DecisionForm } from '../acts/decision-form.ts'
import { type Answer, NOT_FOUND, refuse } from '../answer.ts'
import { decisionsIn } from '../deciding/decisions-in.ts'
import { answersAtOnce, asIfAgreed } from '../deciding/take-decision.ts'
import { responseLetter } from '../letters/answer-stage.ts'
import { type DatedFact, openCaseFile } from '../record/case-file.ts'
import { type ActingFile, type Actor, isUuid } from '../take-act.ts'

interface LetterBefore {
  letter: LetterContent
  /** What the Code asks for that it lacks, in sentences. */
  missing: string[]
}

/** The letter as it would go if this were decided, and agreed by the panel; nothing is recorded. */
export function letterIfDecided(
  { connection, personId, today }: Actor,
  complaintId: string,
  form: DecisionForm,
): Promise<Answer<LetterBefore>> {
  return asPerson(connection, personId, async db => {
    const file = await fileOf(db, personId, complaintId, today)
    if (!file) return NOT_FOUND
    const because = whyNot('decide', file.position)
    if (because) return refuse('not possible', because)
    const decisions = decisionsIn(form, currentStage(file.position), file)
    if (!decisions.done) return decisions
    const letter = await letterWith(file, decisions.facts)
    return letter
      ? { done: true, ...letter }
      : refuse('not possible', 'There is a letter to show once every part is decided.')
  })
}

/** The same with what others have proposed and, where nothing is, with what was recommended; null where that is no whole answer. */
export async function letterAsItStands(
  db: CoopDb,
  personId: string,
  complaintId: string,
  today: CalendarDate,
): Promise<LetterBefore | null> {
  const file = await fileOf(db, personId, complaintId, today)
  if (!file || whyNot('decide', file.position)) return null
  return letterWith(file, standing(file))
}

function standing(file: ActingFile): DatedFact[] {
  const stage = currentStage(file.position)
  return stage.heads.flatMap((head): DatedFact[] => {
    const { decision, proposal, recommendation, number } = head
    if (decision || !decidersOf(head, stage, file.position).includes(file.personId)) return []
    if (proposal) {
      const { seq: _, ...words } = proposal
      return [{ ...words, on: file.today }]
    }
    if (!recommendation) return []
    const { outcome, reasons, remedies = [], actions = [] } = recommendation
    return [
      {
        type: 'decided',
        stage: stage.stage,
        head: number,
        outcome,
        reasons,
        remedies,
        actions,
        decidedBy: [file.personId],
        on: file.today,
      },
    ]
  })
}

async function letterWith(file: ActingFile, facts: readonly DatedFact[]): Promise<LetterBefore | null> {
  const agreed = asIfAgreed(file, facts)
  if (!answersAtOnce(agreed)) return null
  const letter = await responseLetter(agreed)
  return { letter, missing: missingFrom(letter).map(({ because }) => because) }
}

async function fileOf(
  db: CoopDb,
  personId: string,
  complaintId: string,
  today: CalendarDate,
): Promise<ActingFile | null> {
  const row = isUuid(complaintId) ? await complaintById(db, complaintId) : undefined
  return row ? { ...(await openCaseFile(db, row)), personId, today, handles: false } : null
}
