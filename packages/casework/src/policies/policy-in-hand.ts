import { asPerson, type CoopDb } from '@putright/db'
import { coopBySlug } from '@putright/db/queries/coops'
import { holdPolicyDraft, type PolicyDraft, policyRights } from '@putright/db/queries/policies'
import type { CalendarDate } from '@putright/working-days'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { type Actor, isUuid } from '../take-act.ts'

type Coop = NonNullable<Awaited<ReturnType<typeof coopBySlug>>>

/** The policies of a co-op, opened for somebody who may write on what is drafted of them. */
export interface PolicyFile {
  db: CoopDb
  coop: Coop
  personId: string
  today: CalendarDate
  /** Whether they record what the committee adopts. */
  adopts: boolean
}

/** One act on the policies of a co-op, one transaction. */
export const withPolicies = <Done extends object>(
  { connection, personId, today }: Actor,
  slug: string,
  work: (file: PolicyFile) => Promise<Answer<Done>>,
): Promise<Answer<Done>> =>
  asPerson(connection, personId, async db => {
    const coop = await coopBySlug(db, slug)
    if (!coop) return NO_SUCH_COOP
    const { drafts, adopts } = await policyRights(db, coop.id)
    return drafts ? work({ db, coop, personId, today, adopts }) : DRAFTERS_ONLY
  })

/** The same for one draft, held while it lasts; refused where it was saved since `seen`, so that nobody adopts what they have not read. */
export const withDraft = (
  actor: Actor,
  slug: string,
  id: string,
  seen: number,
  work: (file: PolicyFile, draft: PolicyDraft) => Promise<Answer>,
): Promise<Answer> =>
  withPolicies(actor, slug, async file => {
    const draft = isUuid(id) ? await holdPolicyDraft(file.db, file.coop.id, id) : undefined
    if (!draft) return NO_SUCH_DRAFT
    return draft.version === seen ? work(file, draft) : overtakenBy(draft.savedBy)
  })

const NO_SUCH_COOP: Refusal = refuse('not found', 'There is no such co-op.')
const NO_SUCH_DRAFT: Refusal = refuse('not found', 'There is no such draft.')

const DRAFTERS_ONLY: Refusal = refuse(
  'not yours',
  'A policy is drafted by the Secretary, the chair or whoever handles the co-op’s complaints. Nothing was changed.',
)

const overtakenBy = (name: string): Refusal =>
  refuse(
    'moved on',
    `${name} saved this draft after you opened it. Nothing was overwritten: their words are shown on this page. Bring together what you want to keep, then go on.`,
    'version',
  )
