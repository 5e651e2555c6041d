import type { NoteKind } from '@putright/db'
import { insertNotes } from '@putright/db/queries/requests'
import type { CalendarDate } from '@putright/working-days'
import type { RequestFile } from './on-request.ts'

/** Adds to what happened to a request, in order. Notes are never changed. */
export const writeNotes = (
  { db, request, personId }: RequestFile,
  notes: readonly { kind: NoteKind; on: CalendarDate; words: string }[],
) =>
  insertNotes(
    db,
    notes.map(({ kind, on, words }) => ({
      coop_id: request.coop_id,
      contact_id: request.id,
      happened_on: on,
      kind,
      words,
      recorded_by: personId,
    })),
  )
