import { askAccountMail } from '@putright/db/queries/account-mails'
import { agreementsOf, endTie, federationTiesOf } from '@putright/db/queries/agreements'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { day } from '../../form-fields.ts'
import type { Actor } from '../../take-act.ts'
import { type OwnFile, runningOnly } from '../running.ts'
import type { Days } from './in-the-way.ts'

export const AgreementEndingForm = z.object({ lastDay: day('the last day') })
export type AgreementEndingForm = z.infer<typeof AgreementEndingForm>

type Table = Parameters<typeof endTie>[1]

/** Ends an agreement or a membership, by either side: today at the earliest, and never later than was agreed. */
export const endAgreed = (
  actor: Actor,
  slug: string,
  id: string,
  { lastDay }: AgreementEndingForm,
): Promise<Answer> =>
  runningOnly(actor, slug, async file => {
    const tie = await tieOf(file, id)
    if (!tie) return refuse('not found', 'There is no such agreement.')
    const refusal = lastDayRefused(tie, lastDay, file.today)
    if (refusal) return refusal
    await endTie(file.db, tie.table, id, lastDay)
    await noteEnding(file, tie.table, id, lastDay)
    return { done: true }
  })

/** An agreement or a membership of an organisation; undefined where it is none of theirs. */
export async function tieOf(
  { db, organisation: { id: ownId } }: Pick<OwnFile, 'db' | 'organisation'>,
  id: string,
) {
  const found = <T extends { id: string }>(rows: readonly T[]) => rows.find(row => row.id === id)
  const agreement = found(await agreementsOf(db, ownId))
  if (agreement) return { ...agreement, table: 'agreements' as const }
  const membership = found(await federationTiesOf(db, ownId))
  return membership && { ...membership, table: 'federation_memberships' as const }
}

function lastDayRefused(
  { fromOn, untilOn }: Days,
  lastDay: CalendarDate,
  today: CalendarDate,
): Refusal | null {
  const no = (because: string) => refuse('not possible', because, 'lastDay')
  if (untilOn && untilOn < today) return no(`It ended on ${dateInWords(untilOn)}.`)
  if (lastDay < today) return no('The last day has to be today or later: until now it was in force.')
  if (lastDay < fromOn)
    return no(`It starts on ${dateInWords(fromOn)}, so its last day is that day at the earliest.`)
  if (untilOn && lastDay > untilOn)
    return no(`It ends on ${dateInWords(untilOn)} as agreed. For longer than that, propose a new one.`)
  return null
}

/** Puts an ending on record, and has those who run the other side told. */
export async function noteEnding(
  { db, organisation }: Pick<OwnFile, 'db' | 'organisation'>,
  table: Table,
  tieId: string,
  lastDay: CalendarDate,
): Promise<void> {
  await recordAudit(db, {
    organisationId: organisation.id,
    what: table === 'agreements' ? 'agreement ended' : 'federation membership ended',
    subject: { agreementId: tieId, lastDay },
  })
  await askAccountMail(db, {
    letter: 'agreement ended',
    organisationId: organisation.id,
    payload: { agreementId: tieId },
  })
}
