import { asOperatorAtOneInstant, type Connection, type CoopDb, isolationFaults } from '@putright/db'
import { undeliveredAccountMails } from '@putright/db/queries/account-mails'
import { undeliveredMails } from '@putright/db/queries/outbox'
import { everyComplaint, everyHome, everyPolicy } from '@putright/db/queries/verification'
import { remembering } from '@putright/figures'
import { englandAndWales } from '@putright/working-days'
import { type AuditHead, auditFaults, type CopiedHead } from './audit-faults.ts'
import { figuresFaults } from './figures-faults.ts'
import { recordFaults } from './record-faults.ts'
import { requestFaults } from './request-faults.ts'
import { type YearsSeen, yearsSeen } from './years-seen.ts'

export interface Verification {
  complaints: number
  events: number
  /** Sentences: what is stored, and what it should be. Empty: there is no difference. */
  faults: string[]
  /** Years of figures that await their refresh, and so were not compared. */
  waiting: number
  /** The ends of the audit log’s chains: a copy kept outside shows what nobody inside could hide. */
  heads: AuditHead[]
}

const BATCH = 500

/**
 * Proves what is derived against the record: every position and role refolded from its events, what is due on requests
 * worked out again, every year's figures counted again, every entry of the audit log hashed again, and the rules that keep
 * co-ops apart asked of the catalogue. Names mails a day late too: a letter that cannot be set or sent is one nobody has. Writes nothing.
 */
export const verify = (connection: Connection): Promise<Verification> => verifyAgainst(connection, [])

/** The same, and the audit log against heads of its chains that were copied earlier. */
export function verifyAgainst(connection: Connection, copies: readonly CopiedHead[]): Promise<Verification> {
  return asOperatorAtOneInstant(connection, async db => {
    const audit = await auditFaults(db, copies)
    const found: Verification = {
      complaints: 0,
      events: 0,
      faults: [...(await isolationFaults(db)), ...audit.faults],
      waiting: 0,
      heads: audit.heads,
    }
    const years = await yearsSeen(db)
    await refoldAll(db, found, years)
    const figures = await figuresFaults(db, years.all())
    found.faults.push(...(await requestFaults(db)), ...figures.faults, ...(await mailFaults(db)))
    return { ...found, waiting: figures.waiting }
  })
}

const A_DAY = 86_400_000

async function mailFaults(db: CoopDb): Promise<string[]> {
  const mails = await undeliveredMails(db, A_DAY)
  const ofAccounts = await undeliveredAccountMails(db, A_DAY)
  return [...mails.map(mail => ({ ...mail, letter: mail.payload.letter })), ...ofAccounts].map(
    ({ id, letter, askedAt }) =>
      `Mail ${id} (${letter}), asked for on ${askedAt.toISOString().slice(0, 10)}, has not been sent.`,
  )
}

async function refoldAll(
  db: Parameters<typeof everyComplaint>[0],
  found: Verification,
  years: YearsSeen,
): Promise<void> {
  const policies = await everyPolicy(db)
  const homes = await everyHome(db)
  const calendar = remembering(englandAndWales)
  for await (const batch of everyComplaint(db, BATCH)) {
    for (const stored of batch) {
      found.complaints += 1
      found.events += stored.events.length
      found.faults.push(...recordFaults(stored, policies, homes, calendar))
      years.add(stored.row.coop_id, stored.row.received_on, stored.row.escalated_on)
    }
  }
}
