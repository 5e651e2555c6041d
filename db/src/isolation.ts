import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from './types.ts'

/**
 * Where the catalogue breaks the rules that keep co-ops apart, a sentence each; empty where it keeps them. Asked by
 * the tests and by `putright verify`, so that a database changed by hand is found out too.
 */
export async function isolationFaults(db: Kysely<Database>): Promise<string[]> {
  const faults: string[] = []
  for (const question of QUESTIONS) {
    const { rows } = await question.execute(db)
    faults.push(...rows.map(row => row.fault))
  }
  return faults
}

/** Tables that no person reads or writes through the pages. Access, passwords and sessions have roles of their own. */
const NO_PERSON_REACHES = [
  'credentials',
  'sessions',
  'access',
  'mails',
  'room_links',
  'audit_chains',
  'account_links',
  'sign_ups',
  'factor_vouches',
  'second_factors',
  'recovery_codes',
  'known_browsers',
  'passkeys',
  'passkey_challenges',
  'throttles',
]

/** Rows that tie a co-op to another organisation belong to both: their own keys do not begin with the co-op. */
const BETWEEN_ORGANISATIONS = ['agreements', 'federation_memberships', 'proposals']

/** What a wall is looked up by, besides its co-op. */
const UNIQUE_EVERYWHERE = ['complaints_by_id']

/** The functions that erase: a complaint, and a request. */
const ERASURES = ['erase_complaint(uuid, text, jsonb)', 'erase_contact(uuid)']

type Question = RawBuilder<{ fault: string }>

const THE_ERASURES = sql`(select to_regprocedure(name)::oid from unnest(${ERASURES}::text[]) as name)`

const OUR_TABLES = sql`
  (select oid, relname::text as name, relrowsecurity, relforcerowsecurity
   from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p'))`

const CO_OPS_TABLES = sql`
  (select ours.oid, ours.name, coop.attnum, coop.attnotnull
   from ${OUR_TABLES} ours
   join pg_attribute coop on coop.attrelid = ours.oid and coop.attname = 'coop_id' and not coop.attisdropped)`

const withoutRowLevelSecurity: Question = sql`
  select format('%s: row-level security is not enabled and forced.', name) as fault
  from ${OUR_TABLES} ours
  where not (relrowsecurity and relforcerowsecurity)
  order by name`

const withoutPolicy: Question = sql`
  select format('%s: it has no policy besides that of the service.', name) as fault
  from ${OUR_TABLES} ours
  where name <> all (${NO_PERSON_REACHES}::text[])
    and not exists (select from pg_policy where polrelid = ours.oid and polname <> 'the_service')
  order by name`

const reachedAllTheSame: Question = sql`
  select format('%s: no person should reach it, and putright_app has a right to it.', name) as fault
  from ${OUR_TABLES} ours
  where name = any (${NO_PERSON_REACHES}::text[])
    and (has_table_privilege('putright_app', oid, 'select, insert, update, delete, truncate')
      or has_any_column_privilege('putright_app', oid, 'select, insert, update'))
  order by name`

const openToEverybody: Question = sql`
  select distinct format('%s: it is granted to every role of the database.', relation.relname) as fault
  from pg_class relation
  cross join lateral aclexplode(relation.relacl) as given
  where relation.relnamespace = 'public'::regnamespace and given.grantee = 0`

// putright_owner owns the tables by its purpose, and nobody signs in with it but the migrations and the command.
const tooMuchPower: Question = sql`
  select format('%s: the role is a superuser or passes by row-level security.', rolname) as fault
  from pg_roles
  where starts_with(rolname, 'putright_') and rolname <> 'putright_owner' and (rolsuper or rolbypassrls)
  union all
  select format('%s: it belongs to %s, whom its policies are to bind.', relation.relname, owner.rolname)
  from pg_class relation
  join pg_roles owner on owner.oid = relation.relowner
  where relation.relkind in ('r', 'p', 'v', 'm')
    and starts_with(owner.rolname, 'putright_') and owner.rolname <> 'putright_owner'`

const outlastingTransactions: Question = sql`
  select format('%s: it may make temporary tables. Call keep_temporary_tables_from_pages() in this database.', rolname) as fault
  from pg_roles
  where starts_with(rolname, 'putright_') and rolname not in ('putright_owner', 'putright_operator', 'putright_worker')
    and has_database_privilege(rolname, current_database(), 'temporary')
  order by rolname`

const coopUnknown: Question = sql`
  select format('%s: a row can be without its co-op.', name) as fault
  from ${CO_OPS_TABLES} ours
  where not attnotnull
  order by name`

// A duplicate must not tell one co-op of another's row.
const keysAcrossCoops: Question = sql`
  select format('%s: the unique key %s does not begin with coop_id.', name, key.indexrelid::regclass) as fault
  from ${CO_OPS_TABLES} ours
  join pg_index key on key.indrelid = ours.oid and key.indisunique and key.indkey[0] <> ours.attnum
  where name <> all (${BETWEEN_ORGANISATIONS}::text[])
    and key.indexrelid::regclass::text <> all (${UNIQUE_EVERYWHERE}::text[])
  order by fault`

// Foreign keys ignore row-level security.
const referencesAcrossCoops: Question = sql`
  select format('%s: the foreign key %s can point at another co-op’s row.', here.name, reference.conname) as fault
  from pg_constraint reference
  join ${CO_OPS_TABLES} here on here.oid = reference.conrelid
  join ${CO_OPS_TABLES} there on there.oid = reference.confrelid
  where reference.contype = 'f' and not exists (
    select from unnest(reference.conkey, reference.confkey) as pair (mine, theirs)
    where pair.mine = here.attnum and pair.theirs = there.attnum)
  order by fault`

const viewsOfEverything: Question = sql`
  select format('%s: the view reads with its owner’s rights. It needs security_invoker.', relname) as fault
  from pg_class
  where relnamespace = 'public'::regnamespace
    and (relkind = 'm' or (relkind = 'v'
      and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']))
  order by relname`

const definersUnpinned: Question = sql`
  select format('%s: a security definer function is owned by putright_access and pins its search path.',
    oid::regprocedure) as fault
  from pg_proc
  where pronamespace = 'public'::regnamespace and prosecdef
    and ((proowner::regrole::text <> 'putright_access' and oid not in ${THE_ERASURES})
      or coalesce(array_to_string(proconfig, ' '), '') !~ 'search_path=')
  order by fault`

// What is append-only gives way to these functions, and to nobody who could do otherwise in its name.
const erasedOtherwise: Question = sql`
  select format('%s: putright_eraser owns it, and is there for the erasure alone.', oid::regprocedure) as fault
  from pg_proc
  where pronamespace = 'public'::regnamespace and proowner::regrole::text = 'putright_eraser'
    and oid not in ${THE_ERASURES}
  union all
  select format('%s: it can take on putright_eraser, which nobody does.', given.member::regrole)
  from pg_auth_members given
  where given.roleid::regrole::text = 'putright_eraser'
    and given.member <> (select relowner from pg_class where oid = 'complaint_events'::regclass)
  union all
  select format('%s: every role could call it.', oid::regprocedure)
  from pg_proc
  where oid in ${THE_ERASURES}
    and exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) given where given.grantee = 0)`

// Derived, so it may be wrong: by hand, or where a trigger was switched off.
const accessNotByRule: Question = sql`
  select format('access: person %s may %s with organisation %s, and by the rule may not.', person_id, may, organisation_id) as fault
  from (select * from access except select * from access_by_rule) too_much
  union all
  select format('access: person %s may not %s with organisation %s, and by the rule may.', person_id, may, organisation_id)
  from (select * from access_by_rule except select * from access) too_little`

const QUESTIONS = [
  withoutRowLevelSecurity,
  withoutPolicy,
  reachedAllTheSame,
  openToEverybody,
  tooMuchPower,
  coopUnknown,
  outlastingTransactions,
  keysAcrossCoops,
  referencesAcrossCoops,
  viewsOfEverything,
  definersUnpinned,
  erasedOtherwise,
  accessNotByRule,
]
