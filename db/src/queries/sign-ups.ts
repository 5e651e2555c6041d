import type { Policy } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Database, Role } from '../types.ts'

/** What somebody wants to set up. `coop` is given for a co-op and for nothing else. */
export interface SignUp {
  kind: 'coop' | 'agent' | 'federation'
  slug: string
  name: string
  /** Who sets it up. */
  founder: string
  coop: NewCoop | null
}

interface NewCoop {
  /** What references of its complaints begin with. */
  referencePrefix: string
  /** MM-DD, the last day of its financial year. */
  yearEnd: string
  homes: number
  registeredProvider: boolean
  ombudsmanMember: boolean
  /** Whether it handles complaints itself and not through an agent. */
  handlesOwn: boolean
}

/** The policy a new co-op begins with, until its committee adopts one. */
interface FirstPolicy {
  title: string
  adoptedOn: CalendarDate
  settings: Policy
}

/** What a new co-op begins with. */
export interface CoopBegins {
  policy: FirstPolicy
  /** The end of the year just over, of years that end on a day (MM-DD): its homes are taken for that one. */
  yearEndedOn(yearEnd: string): CalendarDate
}

/** Whether an organisation has this part of the address bar. As putright_accounts. */
export async function slugTaken(db: Kysely<Database>, slug: string): Promise<boolean> {
  const found = await db.selectFrom('organisations').select('id').where('slug', '=', slug).executeTakeFirst()
  return found !== undefined
}

/** Writes down what is to be set up once the link is shown. As putright_accounts. */
export async function insertSignUp(db: Transaction<Database>, linkId: string, { coop, ...signUp }: SignUp) {
  await db
    .insertInto('sign_ups')
    .values({
      ...signUp,
      link_id: linkId,
      reference_prefix: coop?.referencePrefix ?? null,
      year_end: coop?.yearEnd ?? null,
      homes: coop?.homes ?? null,
      registered_provider: coop?.registeredProvider ?? null,
      ombudsman_member: coop?.ombudsmanMember ?? null,
      handles_own: coop?.handlesOwn ?? null,
    })
    .execute()
}

/** What a link is to set up; undefined where it was set up already. As putright_accounts. */
export const signUpOfLink = (db: Kysely<Database>, linkId: string) =>
  db
    .selectFrom('sign_ups')
    .selectAll()
    .where('link_id', '=', linkId)
    .where('completed_at', 'is', null)
    .executeTakeFirst()

type SignUpRow = NonNullable<Awaited<ReturnType<typeof signUpOfLink>>>

/** Founds exactly what the sign-up says, in the transaction that used its link up. As putright_accounts. */
export async function found(
  db: Transaction<Database>,
  { id, kind, slug, name, ...signUp }: SignUpRow,
  { personId, roles, begins }: { personId: string; roles: readonly Role[]; begins: CoopBegins },
): Promise<void> {
  await db
    .updateTable('sign_ups')
    .set({ completed_at: sql<string>`now()`, person_id: personId })
    .where('id', '=', id)
    .execute()
  await db.insertInto('organisations').values({ id, kind, slug, name }).execute()
  if (kind === 'coop') await foundCoop(db, { id, ...signUp }, begins)
  await db
    .insertInto('memberships')
    .values(
      roles.map(role => ({
        person_id: personId,
        organisation_id: id,
        role,
        from_on: sql<never>`today_here()`,
        until_on: null,
      })),
    )
    .execute()
}

async function foundCoop(
  db: Transaction<Database>,
  signUp: Omit<SignUpRow, 'kind' | 'slug' | 'name'>,
  { policy: { title, adoptedOn, settings }, yearEndedOn }: CoopBegins,
) {
  const { id, reference_prefix, year_end, homes, registered_provider, ombudsman_member } = signUp
  if (reference_prefix === null || year_end === null || homes === null)
    throw new Error(`The sign-up ${id} of a co-op is not whole`)
  await db
    .insertInto('coops')
    .values({
      coop_id: id,
      reference_prefix,
      year_end,
      registered_provider: registered_provider ?? true,
      ombudsman_member: ombudsman_member ?? true,
    })
    .execute()
  // So that the rate of any year has a denominator; of others the nearest that is known counts.
  await db
    .insertInto('coop_homes')
    .values({ coop_id: id, year_end_on: yearEndedOn(year_end), homes })
    .execute()
  await db
    .insertInto('policy_versions')
    .values({ coop_id: id, title, adopted_on: adoptedOn, settings: JSON.stringify(settings) })
    .execute()
}

/** To whom the mail about a sign-up goes, and what it is about; `known`: the address has an account already. */
export const signUpToMail = (db: CoopDb, linkId: string) =>
  db
    .selectFrom('sign_ups as signUp')
    .innerJoin('account_links as link', 'link.id', 'signUp.link_id')
    .where('link.id', '=', linkId)
    .select(eb => [
      'link.email',
      'signUp.name',
      'signUp.founder',
      eb
        .exists(eb.selectFrom('people').select('people.id').whereRef('people.email', '=', 'link.email'))
        .as('known'),
    ])
    .executeTakeFirst()
