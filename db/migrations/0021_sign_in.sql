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

reset role;
revoke create on schema public from putright_access;
