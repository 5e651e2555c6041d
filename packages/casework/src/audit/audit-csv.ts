import { asPerson } from '@putright/db'
import { type AuditLine, auditLines } from '@putright/db/queries/audit'
import { ownOrganisation } from '@putright/db/queries/organisations'
import { stringify } from 'csv-stringify/sync'
import { type Answer, refuse } from '../answer.ts'
import type { Actor } from '../take-act.ts'
import { type AuditChoice, overseesLog, questionFor } from './audit-page.ts'
import { AUDIT_KINDS } from './kinds.ts'
import { recordAudit } from './record-audit.ts'

/** What one file holds; of more, the days are to be chosen. */
const MOST = 20_000

/** The chosen entries of an organisation’s log as a CSV; that it was taken out is the log’s next entry. */
export function auditCsv(
  { connection, personId }: Actor,
  slug: string,
  choice: AuditChoice,
): Promise<Answer<{ csv: string }>> {
  return asPerson(connection, personId, async db => {
    const organisation = await ownOrganisation(db, slug)
    if (!organisation) return refuse('not found', 'There is no such organisation.')
    if (!overseesLog(organisation))
      return refuse('not yours', 'Only those who run or audit an organisation read its log.')
    const entries = await auditLines(db, questionFor(organisation, choice), 0, MOST + 1)
    if (entries.length > MOST)
      return refuse(
        'not possible',
        `These are more than ${MOST.toLocaleString('en-GB')} entries. Choose fewer days.`,
      )
    await recordAudit(db, {
      organisationId: organisation.id,
      what: 'audit log exported',
      subject: {
        entries: entries.length,
        ...(choice.fromOn && { from: choice.fromOn }),
        ...(choice.untilOn && { until: choice.untilOn }),
        ...(choice.kind && { what: AUDIT_KINDS[choice.kind] }),
      },
    })
    return { done: true, csv: csvOf(entries) }
  })
}

const HEADER = ['at', 'who', 'person', 'organisation', 'what', 'subject']

// It begins with the UTF-8 mark, without which Excel garbles letters; a cell that a spreadsheet would run gets an apostrophe.
const csvOf = (entries: readonly AuditLine[]): string =>
  stringify([HEADER, ...entries.map(cells)], { bom: true, escape_formulas: true, record_delimiter: '\r\n' })

const cells = ({ at, actor, actorName, organisation, what, subject }: AuditLine): string[] => [
  at.toISOString(),
  actorName ?? '',
  actor ?? '',
  organisation ?? '',
  what,
  JSON.stringify(subject),
]
