import type { ComplaintPage } from '@putright/casework'
import { type PersonalDataDue, personalDataDue } from '@putright/complaint'
import { englandAndWales } from '@putright/working-days'

/** What is or was waited for about personal data, of a complaint that somebody has open. */
export const personalDataOf = ({ timeline }: Pick<ComplaintPage, 'timeline'>): PersonalDataDue[] =>
  personalDataDue(
    timeline.map(({ event }) => event),
    englandAndWales,
  )
