-- The policies ask who may see what for every table of every statement, so asking must cost little. A transaction that
-- has to do with one co-op says so, and is asked about that one alone. What holds for the whole of an answer (who acts,
-- what day it is) is found once. Plans are kept for the session: plpgsql does that, if told not to look for better ones.

create function one_coop() returns uuid
  language sql stable
  return nullif(current_setting('app.coop_id', true), '')::uuid;
comment on function one_coop() is
  'The co-op to which this transaction keeps; null: to none in particular. It only takes away from what its person may see, so nobody gains by setting it.';

create function in_force_on(today date, from_on date, until_on date) returns boolean
  language sql immutable
  return from_on <= today and (until_on is null or until_on >= today);

-- The rules themselves, for a person, a day and a range of co-ops. The planner unfolds them into whatever asks.

create function roles_of(person uuid, today date) returns table (organisation_id uuid, role text)
  language sql stable
begin atomic
  select membership.organisation_id, membership.role
  from memberships membership
  where membership.person_id = person and in_force_on(today, membership.from_on, membership.until_on);
end;

create function handled_by(person uuid, today date, only_coop uuid) returns setof uuid
  language sql stable
begin atomic
  select agreement.coop_id
  from roles_of(person, today) mine
  join agreements agreement on agreement.agent_id = mine.organisation_id
  where mine.role in ('complaints officer', 'manager')
    and (only_coop is null or agreement.coop_id = only_coop)
    and in_force_on(today, agreement.from_on, agreement.until_on)
  union all
  -- A co-op without an agent handles its own complaints.
  select mine.organisation_id
  from roles_of(person, today) mine
  join organisations coop on coop.id = mine.organisation_id and coop.kind = 'coop'
  where mine.role = 'complaints officer'
    and (only_coop is null or mine.organisation_id = only_coop)
    -- Counted and not `not exists`: of that the planner makes a join with every agreement there is.
    and (
      select count(*)
      from agreements agreement
      where agreement.coop_id = mine.organisation_id and in_force_on(today, agreement.from_on, agreement.until_on)
    ) = 0;
end;

create function belonged_to_by(person uuid, today date, only_coop uuid) returns setof uuid
  language sql stable
begin atomic
  select mine.organisation_id
  from roles_of(person, today) mine
  join organisations coop on coop.id = mine.organisation_id and coop.kind = 'coop'
  where (only_coop is null or mine.organisation_id = only_coop);
end;

create function counted_by(person uuid, today date, only_coop uuid) returns setof uuid
  language sql stable
begin atomic
  select * from handled_by(person, today, only_coop)
  union
  select * from belonged_to_by(person, today, only_coop)
  union
  select federated.coop_id
  from roles_of(person, today) mine
  join federation_memberships federated on federated.federation_id = mine.organisation_id
  where federated.shares <> 'nothing'
    and (only_coop is null or federated.coop_id = only_coop)
    and in_force_on(today, federated.from_on, federated.until_on);
end;

create or replace function acting_roles() returns table (organisation_id uuid, role text)
  language sql stable
begin atomic
  select * from roles_of(acting_person(), today_here());
end;

create or replace function acting_handles() returns setof uuid
  language sql stable
begin atomic
  select * from handled_by(acting_person(), today_here(), null);
end;

create or replace function acting_belongs_to() returns setof uuid
  language sql stable
begin atomic
  select * from belonged_to_by(acting_person(), today_here(), null);
end;

create or replace function acting_counts() returns setof uuid
  language sql stable
begin atomic
  select * from counted_by(acting_person(), today_here(), null);
end;

-- Of an agent's officer too, who has a role on thousands of cases and holds none of them by it.
drop index case_roles_of_person;
create index case_roles_of_person on case_roles (person_id, coop_id);

do $$
declare
  made text;
begin
  foreach made in array array['roles_of(uuid, date)', 'handled_by(uuid, date, uuid)', 'belonged_to_by(uuid, date, uuid)', 'counted_by(uuid, date, uuid)'] loop
    execute format('revoke execute on function %s from public', made);
    execute format('grant execute on function %s to putright_access', made);
  end loop;
end
$$;

-- What the policies call. Who acts, the day and the co-ops are asked once a call.
grant create on schema public to putright_access;
set local role putright_access;

create or replace function coops_i_handle() returns setof uuid
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query select * from handled_by(me, today, only_coop);
end
$$;

create or replace function coops_i_belong_to() returns setof uuid
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query select * from belonged_to_by(me, today, only_coop);
end
$$;

create or replace function coops_i_count() returns setof uuid
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query select * from counted_by(me, today, only_coop);
end
$$;

create or replace function cases_i_hold() returns table (coop_id uuid, complaint_id uuid)
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query
    select held.coop_id, held.complaint_id
    from belonged_to_by(me, today, only_coop) own (coop_id)
    join case_roles held on held.person_id = me and held.coop_id = own.coop_id
    union all
    select held.coop_id, held.complaint_id
    from case_roles held
    where held.person_id = me and held.lent
      and (only_coop is null or held.coop_id = only_coop)
      and exists (
        select
        from review_pool pool
        join federation_memberships federated on federated.federation_id = pool.federation_id
        where pool.person_id = me and federated.coop_id = held.coop_id
          and in_force_on(today, pool.from_on, pool.until_on)
          and in_force_on(today, federated.from_on, federated.until_on));
end
$$;

create or replace function organisations_i_know() returns setof uuid
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query
    select * from counted_by(me, today, only_coop)
    union all
    select mine.organisation_id from roles_of(me, today) mine
    union all
    select agreement.agent_id
    from belonged_to_by(me, today, only_coop) own (coop_id)
    join agreements agreement on agreement.coop_id = own.coop_id
    where in_force_on(today, agreement.from_on, agreement.until_on);
end
$$;

create or replace function people_i_know() returns setof uuid
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
  theirs constant uuid[] := array(
    select mine.organisation_id from roles_of(me, today) mine
    union
    select * from handled_by(me, today, only_coop)
    union
    select agreement.agent_id
    from belonged_to_by(me, today, only_coop) own (coop_id)
    join agreements agreement on agreement.coop_id = own.coop_id
    where in_force_on(today, agreement.from_on, agreement.until_on));
begin
  return query
    select me
    union all
    select colleague.person_id from memberships colleague where colleague.organisation_id = any (theirs)
    union all
    select ask.person_id from reviewers_i_may_ask() ask
    union all
    select held.person_id
    from cases_i_hold() mine
    join case_roles held on held.coop_id = mine.coop_id and held.complaint_id = mine.complaint_id;
end
$$;

create or replace function reviewers_i_may_ask() returns table (coop_id uuid, person_id uuid, lender_id uuid, federation_id uuid)
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query
    select distinct borrowing.coop_id, pool.person_id, lending.coop_id, pool.federation_id
    from handled_by(me, today, only_coop) own (coop_id)
    join federation_memberships borrowing on borrowing.coop_id = own.coop_id
    join review_pool pool on pool.federation_id = borrowing.federation_id
    join memberships theirs on theirs.person_id = pool.person_id
    join federation_memberships lending
      on lending.coop_id = theirs.organisation_id and lending.federation_id = pool.federation_id
    where lending.coop_id <> borrowing.coop_id
      and in_force_on(today, borrowing.from_on, borrowing.until_on)
      and in_force_on(today, pool.from_on, pool.until_on)
      and in_force_on(today, theirs.from_on, theirs.until_on)
      and in_force_on(today, lending.from_on, lending.until_on);
end
$$;

create function keep_to_case(complaint uuid) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  theirs constant uuid := (select found.coop_id from complaints found where found.id = complaint);
begin
  perform set_config('app.coop_id', theirs::text, true);
  if theirs in (select * from coops_i_handle()) or theirs in (select held.coop_id from cases_i_hold() held) then
    return theirs;
  end if;
  -- Not to be told apart from a complaint that there is not.
  perform set_config('app.coop_id', '00000000-0000-0000-0000-000000000000', true);
  return null;
end
$$;
comment on function keep_to_case(uuid) is
  'Keeps the transaction to the co-op of a complaint and returns it; null, and nothing in sight, where that is none of the acting person''s.';

reset role;
revoke create on schema public from putright_access;
