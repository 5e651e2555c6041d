import type { CoopDb } from '../doors.ts'

/** What those who decide say among themselves at a stage, in order. Nobody else sees a row of it. */
export async function deliberationOf(db: CoopDb, coopId: string, complaintId: string, stage: 1 | 2) {
  const notes = await db
    .selectFrom('deliberation_notes as note')
    .leftJoin('people as person', 'person.id', 'note.written_by')
    .where('note.coop_id', '=', coopId)
    .where('note.complaint_id', '=', complaintId)
    .where('note.stage', '=', stage)
    .select(['note.id', 'note.words', 'note.written_at as writtenAt', 'person.name as writtenBy'])
    .orderBy('note.written_at')
    .execute()
  return notes.map(note => ({ ...note, writtenAt: note.writtenAt.toISOString() }))
}

/** Keeps what somebody who decides says to the others; whether it is theirs to say is the policies’ to know. */
export const addDeliberation = (
  db: CoopDb,
  coopId: string,
  complaintId: string,
  stage: 1 | 2,
  writtenBy: string,
  words: string,
) =>
  db
    .insertInto('deliberation_notes')
    .values({ coop_id: coopId, complaint_id: complaintId, stage, written_by: writtenBy, words })
    .execute()
