import type { ComplaintRow } from '@putright/db/queries/cases'
import { partiesTo } from '@putright/db/queries/parties'
import { peopleFor } from '@putright/db/queries/people'
import type { ActingFile } from '../take-act.ts'

type About = Pick<ActingFile, 'db' | 'row' | 'today'>

/** Whom the complaint of an act is between. */
export const partiesOf = once(({ db, row, today }) => partiesTo(db, row, today))

/** Those who could be allocated the complaint of an act today. */
export const peopleOf = once(({ db, row, today }) => peopleFor(db, row.coop_id, today))

// A letter, its heads, its next step and those told of it all begin from the same: asked once an act, whose row is its own.
function once<T>(ask: (about: About) => Promise<T>): (about: About) => Promise<T> {
  const asked = new WeakMap<ComplaintRow, Promise<T>>()
  return about => {
    const answer = asked.get(about.row) ?? ask(about)
    asked.set(about.row, answer)
    return answer
  }
}
