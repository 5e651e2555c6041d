import { canBeWithheld, type Mark, marksOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { documentsOf } from '@putright/db/queries/documents'
import { dateInWords, dayOf } from '@putright/working-days'
import { markedAs } from '../acts/mark.ts'
import type { ComplaintPage } from './complaint-page.ts'

/** What of a complaint can be left out of what is given to others, and what is left out now. */
export async function marksPage(
  db: CoopDb,
  { id, coop, record, timeline, names }: Pick<ComplaintPage, 'id' | 'coop' | 'record' | 'timeline' | 'names'>,
) {
  const marks = marksOf(record)
  const choices = [
    ...(await documentsOf(db, { coop_id: coop.id, id })).map(document => ({
      value: markedAs({ documentId: document.id }),
      label: `${dateInWords(dayOf(Temporal.Instant.fromEpochMilliseconds(document.addedAt.getTime())))}: ${document.name}`,
      mark: marks.documents.get(document.id),
    })),
    ...timeline
      .filter(({ event }) => canBeWithheld(event))
      .map(({ seq, on, words }) => ({
        value: markedAs({ seq }),
        label: `${dateInWords(on)}: ${words}`,
        mark: marks.facts.get(seq),
      })),
  ]
  return {
    choices: choices.map(({ value, label }) => ({ value, label })),
    withheld: choices.flatMap(({ value, label, mark }) =>
      mark ? [{ value, label, ...said(mark, names) }] : [],
    ),
  }
}

const said = ({ reason, on, by }: Mark, names: ComplaintPage['names']) => ({
  reason,
  on,
  by: names[by ?? ''] ?? 'a former officer',
})
