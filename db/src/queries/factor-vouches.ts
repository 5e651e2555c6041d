import { type Kysely, sql, type Transaction } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Database } from '../types.ts'

const COUNTS = sql<boolean>`vouched_at > now() - interval '7 days'`

/** An organisation in which somebody has a role today, as it stands about the loss of their second factor. */
export interface Vouching {
  organisationId: string
  /** It has said that they lost it. */
  vouched: boolean
  /** The person asked about could say so for it: they run it, and are somebody else. */
  mine: boolean
  /** Who runs it besides the one who lost it. */
  others: string[]
}

/** Every organisation of somebody, before whoever could vouch for them. As putright_accounts. */
export async function vouchingFor(
  db: Kysely<Database>,
  voucherId: string,
  personId: string,
): Promise<Vouching[]> {
  const { rows } = await sql<Vouching>`
    select own.id as "organisationId",
      exists (select from factor_vouches vouch
        where vouch.organisation_id = own.id and vouch.person_id = ${personId} and ${COUNTS}) as vouched,
      may_vouch(${voucherId}, own.id, ${personId}) as mine,
      array(select runs.id from people_who_run(own.id) runs (id) where runs.id <> ${personId}) as others
    from organisations_of(${personId}) own (id)
    order by own.id`.execute(db)
  return rows
}

/** Says for an organisation that somebody lost their second factor; the policy asks whether it is the voucher’s to say. */
export async function vouch(
  db: Transaction<Database>,
  { organisationId, personId, voucherId }: Record<'organisationId' | 'personId' | 'voucherId', string>,
): Promise<void> {
  await db
    .insertInto('factor_vouches')
    .values({ organisation_id: organisationId, person_id: personId, vouched_by: voucherId })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'person_id'])
        .doUpdateSet({ vouched_by: voucherId, vouched_at: sql<string>`now()` }),
    )
    .execute()
}

/** Takes back all that was said, and the link with it; false where nothing had been said. As putright_accounts. */
export async function takeBackVouches(db: Kysely<Database>, personId: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('factor_vouches')
    .where('person_id', '=', personId)
    .returning('organisation_id')
    .execute()
  if (gone.length === 0) return false
  await db
    .updateTable('account_links')
    .set({ used_at: sql<string>`now()` })
    .where('purpose', '=', 'second factor reset')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  return true
}

/** Who said it for an organisation, and when; undefined where nobody did in the last seven days. As putright_accounts. */
export const vouchOf = (kysely: Kysely<Database>, organisationId: string, personId: string) =>
  kysely
    .selectFrom('factor_vouches as vouch')
    .innerJoin('people as voucher', 'voucher.id', 'vouch.vouched_by')
    .where('vouch.organisation_id', '=', organisationId)
    .where('vouch.person_id', '=', personId)
    .where(COUNTS)
    .select(['voucher.name as by', 'vouch.vouched_at as at'])
    .executeTakeFirst()

/** Whom the mail to those who run an organisation speaks of, and where they answer it. Asked by the worker. */
export const vouchToMail = (db: CoopDb, organisationId: string, personId: string) =>
  db
    .selectFrom('organisations as organisation')
    .innerJoin('people as colleague', join => join.on('colleague.id', '=', personId))
    .where('organisation.id', '=', organisationId)
    .select(['organisation.name as organisation', 'organisation.slug', 'colleague.name as colleague'])
    .executeTakeFirstOrThrow()
