-- A second factor that is lost. Whoever runs an organisation of its person says so; once every organisation of theirs has, a link
-- is mailed to them. No organisation so opens an account that reaches another.
create table factor_vouches (
  organisation_id uuid not null references organisations,
  person_id uuid not null references people on delete cascade,
  vouched_by uuid not null references people,
  vouched_at timestamptz not null default now(),
  primary key (organisation_id, person_id),
  check (vouched_by <> person_id)
);
create index factor_vouches_of_person on factor_vouches (person_id);
comment on table factor_vouches is 'Who says, for an organisation, that somebody of theirs has lost their second factor. Counts for seven days.';

grant create on schema public to putright_access;
set local role putright_access;

create function needs_second_factor(person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (
    select from memberships mine
    join organisations organisation on organisation.id = mine.organisation_id
    where mine.person_id = person and organisation.kind in ('agent', 'federation')
      and in_force(mine.from_on, mine.until_on));
end;
comment on function needs_second_factor(uuid) is
  'Whether somebody has a role today that reaches many co-ops, and so may not be opened by a password alone.';
revoke execute on function needs_second_factor(uuid) from public;
grant execute on function needs_second_factor(uuid) to putright_accounts;

create function may_vouch(voucher uuid, organisation uuid, colleague uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select voucher <> colleague
    and exists (
      select from roles_of(voucher, today_here()) own where own.organisation_id = organisation and runs_it(own.role))
    and exists (select from roles_of(colleague, today_here()) theirs where theirs.organisation_id = organisation);
end;
comment on function may_vouch(uuid, uuid, uuid) is
  'Whether somebody runs an organisation today in which the other, not themself, has a role today.';

create function organisations_of(person uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct theirs.organisation_id from roles_of(person, today_here()) theirs;
end;

create function people_who_run(organisation uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct runs.person_id from memberships runs
  where runs.organisation_id = organisation and runs_it(runs.role) and in_force(runs.from_on, runs.until_on);
end;

do $$
declare
  made regprocedure;
begin
  foreach made in array array['may_vouch(uuid, uuid, uuid)', 'organisations_of(uuid)', 'people_who_run(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', made);
    execute format('grant execute on function %s to putright_accounts', made);
  end loop;
end
$$;

reset role;
revoke create on schema public from putright_access;

call protect('factor_vouches');
create policy accounts on factor_vouches to putright_accounts using (true)
  with check (may_vouch(vouched_by, organisation_id, person_id));
grant select, insert, update, delete on factor_vouches to putright_accounts;
