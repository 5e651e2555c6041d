import { ombudsmanOf } from '@putright/complaint'
import type { Folded } from './case-file.ts'

/** What the Ombudsman asked for, as rows that lists find what is due by: one for each event that asks. */
export const requestRows = ({ events }: Folded) =>
  ombudsmanOf(events)
    .flatMap(({ asked }) => asked)
    .map(({ seq, kind, reference, askedOn, due, metOn }) => ({
      seq,
      kind,
      reference,
      asked_on: askedOn,
      due_on: due,
      met_on: metOn,
    }))
