import type { CoopDb } from '@putright/db'
import {
  type AuditLine,
  type AuditQuestion,
  auditCount,
  auditLines,
  referencesOf,
} from '@putright/db/queries/audit'
import type { OwnOrganisation } from '@putright/db/queries/organisations'
import { namesOf } from '@putright/db/queries/people'
import { isUuid } from '../take-act.ts'
import { detailInWords } from './detail-in-words.ts'
import { AUDIT_KINDS, type AuditKind } from './kinds.ts'

const SIZE = 50
/** Beyond it, pages are not counted: nobody turns so many. */
const MOST_COUNTED = 10_000

/** What an address asks of the log; days as in the calendar of England and Wales. */
export interface AuditChoice {
  kind: AuditKind | ''
  fromOn: AuditQuestion['fromOn']
  untilOn: AuditQuestion['untilOn']
}

/** Whether somebody may open an organisation’s log: whoever runs or audits it. The policies ask again. */
export const overseesLog = ({ roles, runs }: Pick<OwnOrganisation, 'roles' | 'runs'>): boolean =>
  runs || roles.includes('auditor')

export const questionFor = (
  organisation: AuditQuestion['organisation'],
  { kind, fromOn, untilOn }: AuditChoice,
): AuditQuestion => ({ organisation, what: kind ? AUDIT_KINDS[kind] : [], fromOn, untilOn })

/** One page of an organisation’s audit log, the latest first, with the names and references that the reader may know. */
export async function auditPage(
  db: CoopDb,
  organisation: AuditQuestion['organisation'],
  choice: AuditChoice,
  number: number,
) {
  const question = questionFor(organisation, choice)
  const entries = await auditLines(db, question, (number - 1) * SIZE, SIZE)
  const known = await knownOf(db, entries)
  return {
    lines: entries.map((entry, line) => ({
      key: String(line),
      at: entry.at.toISOString(),
      who: entry.actor
        ? (entry.actorName ?? 'Somebody you do not work with')
        : 'Putright, or somebody not signed in',
      where: entry.organisation,
      what: entry.what,
      about: aboutOf(entry.subject, known),
    })),
    page: { size: SIZE, number, total: await auditCount(db, question, MOST_COUNTED) },
  }
}
export type AuditPageLine = Awaited<ReturnType<typeof auditPage>>['lines'][number]

/** Of what an entry names, in words: a complaint’s reference with its id, a person’s name, words of our own. */
function aboutOf(subject: AuditLine['subject'], known: ReadonlyMap<string, string>) {
  return Object.entries(subject).flatMap(([name, value]) =>
    [value].flat().flatMap(each => {
      const id = String(each)
      const words = isUuid(id) ? known.get(id) : detailInWords(name, each)
      return words ? { text: words, complaintId: name === 'complaintId' ? id : null } : []
    }),
  )
}

async function knownOf(db: CoopDb, entries: readonly AuditLine[]): Promise<Map<string, string>> {
  const ids = entries.flatMap(({ subject }) => Object.values(subject).flat().map(String)).filter(isUuid)
  if (ids.length === 0) return new Map()
  return new Map([
    ...(await referencesOf(db, ids)).map(({ id, reference }): [string, string] => [id, reference]),
    ...(await namesOf(db, ids)),
  ])
}
