import { awaitsDeclaration, currentStage, declarationsOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { partiesTo } from '@putright/db/queries/parties'
import { namesOf } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { type CaseFile, openCaseFile } from '../record/case-file.ts'
import { isUuid } from '../take-act.ts'

/**
 * As much of a complaint as somebody needs in order to say whether they have a conflict of interest in it (5.8), and nothing
 * of its file. Null where there is none for their eyes.
 */
export async function declarationPage(
  db: CoopDb,
  personId: string,
  complaintId: string,
  today: CalendarDate,
) {
  const file = await fileFor(db, complaintId)
  if (!file) return null
  const { coop, resident } = await partiesTo(db, file.row, today)
  const { stage, heads } = currentStage(file.position)
  const names = await namesOf(
    db,
    heads.flatMap(({ concerns }) => (concerns ?? []).map(concern => concern.personId)),
  )
  return {
    id: file.row.id,
    reference: file.row.reference,
    coop: coop.name,
    stage,
    ended: file.position.state === 'ended',
    resident: resident && { name: resident.name, address: resident.address },
    parts: heads.map(({ number, words, concerns }) => ({
      number,
      words,
      concerns: (concerns ?? []).map(({ personId: id, as }) => ({
        id,
        name: names.get(id) ?? 'Somebody',
        as,
      })),
    })),
    asked: awaitsDeclaration(personId, file.position, declarationsOf(file.events)),
  }
}
export type DeclarationPage = NonNullable<Awaited<ReturnType<typeof declarationPage>>>

/** Whether somebody has to say first whether they have a conflict of interest, before they read anything of a complaint. */
export async function declarationDue(db: CoopDb, personId: string, complaintId: string): Promise<boolean> {
  const file = await fileFor(db, complaintId)
  return !!file && awaitsDeclaration(personId, file.position, declarationsOf(file.events))
}

async function fileFor(db: CoopDb, complaintId: string): Promise<CaseFile | null> {
  const row = isUuid(complaintId) ? await complaintById(db, complaintId) : undefined
  return row ? openCaseFile(db, row) : null
}
