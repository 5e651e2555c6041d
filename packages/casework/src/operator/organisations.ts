import type { CoopDb, Role } from '@putright/db'
import { addPolicyVersion } from '@putright/db/queries/policies'
import { codeAsPolicy, type Policy, type PolicyAdditions, whyNotAdopted } from '@putright/handling-code'
import { type CalendarDate, dateInWords, on } from '@putright/working-days'
import { type Answer, refuse } from '../answer.ts'
import { prefixFrom } from '../organisations/slug.ts'

export interface NewCoop {
  slug: string
  name: string
  homes: number
  /** MM-DD, the last day of its financial year. */
  yearEnd: string
  contact?: string
  figuresNote?: string
}

/** The first day any calendar of Putright knows: a new co-op's policy covers the registers it moves in with. */
const FROM_THE_START = on('2018-01-01')

/** The Code itself: what a co-op goes by until its committee adopts a policy of its own. */
export const FIRST_POLICY = {
  title: 'The Complaint Handling Code as it stands',
  adoptedOn: FROM_THE_START,
  settings: codeAsPolicy,
  additions: {},
  meeting: '',
  meetingOn: null,
  adoptedBy: null,
}

/** A co-op, with its homes and the Code itself as its policy until it adopts its own. */
export async function createCoop(db: CoopDb, coop: NewCoop): Promise<Answer<{ coopId: string }>> {
  const taken = await db
    .selectFrom('organisations')
    .select('id')
    .where('slug', '=', coop.slug)
    .executeTakeFirst()
  if (taken) return refuse('not possible', `There is an organisation called “${coop.slug}” already.`)
  const coopId = await createOrganisation(db, {
    kind: 'coop',
    slug: coop.slug,
    name: coop.name,
    contact: coop.contact ?? '',
  })
  await db
    .insertInto('coops')
    .values({
      coop_id: coopId,
      reference_prefix: prefixFrom(coop.slug),
      year_end: coop.yearEnd,
      figures_note: coop.figuresNote ?? '',
    })
    .execute()
  // Known from the start, so that the rate of any year has a denominator; later year ends are added as they come.
  await db
    .insertInto('coop_homes')
    .values({ coop_id: coopId, year_end_on: FROM_THE_START, homes: coop.homes })
    .execute()
  await addPolicyVersion(db, { ...FIRST_POLICY, coopId })
  return { done: true, coopId }
}

export async function createOrganisation(
  db: CoopDb,
  organisation: { kind: 'coop' | 'agent' | 'federation'; slug: string; name: string; contact: string },
): Promise<string> {
  const { id } = await db
    .insertInto('organisations')
    .values(organisation)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A policy is adopted only if no setting is weaker than the Code; each that is comes back with its provision. */
export async function adoptPolicy(
  db: CoopDb,
  coopId: string,
  version: {
    title: string
    adoptedOn: CalendarDate
    settings: Policy
    additions?: PolicyAdditions
    /** Which meeting adopted it. Left out, it counts as laid with the co-op. */
    meeting?: string
  },
): Promise<Answer> {
  const faults = whyNotAdopted(version.settings)
  if (faults.length > 0)
    return refuse(
      'not possible',
      faults.map(({ because }) => because),
    )
  const added = await addPolicyVersion(db, {
    additions: {},
    meeting: '',
    ...version,
    coopId,
    meetingOn: version.meeting ? version.adoptedOn : null,
    adoptedBy: null,
  })
  return added
    ? { done: true }
    : refuse('not possible', `Another policy was adopted on ${dateInWords(version.adoptedOn)}.`)
}

export async function createPerson(db: CoopDb, person: { name: string; email: string }): Promise<string> {
  const { id } = await db.insertInto('people').values(person).returning('id').executeTakeFirstOrThrow()
  return id
}

export async function giveRole(
  db: CoopDb,
  personId: string,
  organisationId: string,
  role: Role,
  fromOn: CalendarDate,
) {
  await db
    .insertInto('memberships')
    .values({ person_id: personId, organisation_id: organisationId, role, from_on: fromOn, until_on: null })
    .execute()
}

export async function agree(
  db: CoopDb,
  agreement: { agentId: string; coopId: string; fromOn: CalendarDate; untilOn: CalendarDate | null },
) {
  const { agentId, coopId, fromOn, untilOn } = agreement
  await db
    .insertInto('agreements')
    .values({ agent_id: agentId, coop_id: coopId, scope: 'A and B', from_on: fromOn, until_on: untilOn })
    .execute()
}

export async function federate(db: CoopDb, federationId: string, coopId: string, fromOn: CalendarDate) {
  await db
    .insertInto('federation_memberships')
    .values({
      federation_id: federationId,
      coop_id: coopId,
      shares: 'figures',
      from_on: fromOn,
      until_on: null,
    })
    .execute()
}

/** Adds somebody to those of a federation's co-ops who are willing to sit on a panel of another one. */
export async function joinPool(
  db: CoopDb,
  federationId: string,
  personId: string,
  fromOn: CalendarDate,
  untilOn: CalendarDate | null,
) {
  await db
    .insertInto('review_pool')
    .values({ federation_id: federationId, person_id: personId, from_on: fromOn, until_on: untilOn })
    .execute()
}
