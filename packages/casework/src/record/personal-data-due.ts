import { personalDataDue } from '@putright/complaint'
import { englandAndWales } from '@putright/working-days'
import type { Folded } from './case-file.ts'

/** What is waited for about personal data, as rows that lists find what is due by. */
export const dataDueRows = ({ events }: Folded) =>
  personalDataDue(events, englandAndWales).map(({ seq, kind, askedOn, due, metOn }) => ({
    seq,
    kind,
    asked_on: askedOn,
    due_on: due,
    met_on: metOn,
  }))
