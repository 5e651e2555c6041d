-- Walls and loans, as acts have come to need them.

-- A wall holds once the transaction that raised it has ended, or whoever raises one against themself could not finish.
create function raised_before(raised xid) returns boolean
  language sql stable
  return raised is distinct from pg_current_xact_id_if_assigned()::xid;

-- Co-ops whose federation lends them a person: while in its pool, and while both co-ops are in the federation.
create function loans_of(person uuid, today date) returns setof uuid
  language sql stable
begin atomic
  select borrowing.coop_id
  from review_pool pool
  join memberships own on own.person_id = pool.person_id and in_force_on(today, own.from_on, own.until_on)
  join federation_memberships lending
    on lending.coop_id = own.organisation_id and lending.federation_id = pool.federation_id
    and in_force_on(today, lending.from_on, lending.until_on)
  join federation_memberships borrowing
    on borrowing.federation_id = pool.federation_id and borrowing.coop_id <> lending.coop_id
    and in_force_on(today, borrowing.from_on, borrowing.until_on)
  where pool.person_id = person and in_force_on(today, pool.from_on, pool.until_on);
end;
revoke execute on function loans_of(uuid, date) from public;
grant execute on function loans_of(uuid, date) to putright_access;

grant create on schema public to putright_access;
set local role putright_access;

create or replace function cases_closed_to_me() returns table (coop_id uuid, complaint_id uuid)
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
    select wall.coop_id, wall.complaint_id from walls wall
    where wall.person_id = acting_person() and raised_before(wall.xmin);
end
$$;

create or replace function residents_closed_to_me() returns table (coop_id uuid, resident_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select complaint.coop_id, complaint.resident_id
  from cases_closed_to_me() wall
  join complaints complaint on complaint.coop_id = wall.coop_id and complaint.id = wall.complaint_id
  where complaint.resident_id is not null;
end;

create or replace function contacts_closed_to_me() returns table (coop_id uuid, contact_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select made.coop_id, made.contact_id
  from cases_closed_to_me() wall
  join contact_complaints made on made.coop_id = wall.coop_id and made.complaint_id = wall.complaint_id;
end;

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
    where held.person_id = me and held.lent and (only_coop is null or held.coop_id = only_coop)
      and held.coop_id in (select * from loans_of(me, today));
end
$$;

create function coops_lent_to() returns setof uuid
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
begin
  return query
    select held.coop_id from case_roles held
    where held.person_id = me and held.lent and held.coop_id in (select * from loans_of(me, today));
end
$$;
comment on function coops_lent_to() is 'Co-ops that have a case for which the acting person is lent to them.';

create function coops_i_enter() returns setof uuid
  language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query select * from coops_i_count() union select * from coops_lent_to();
end
$$;
comment on function coops_i_enter() is 'Co-ops of which the acting person may see anything at all.';

reset role;
revoke create on schema public from putright_access;

-- By name only: the co-ops of those who may be asked, and for somebody lent the co-op that asked them.
create policy lending on organisations for select to putright_app
  using (id in (select ask.lender_id from reviewers_i_may_ask() ask) or id in (select * from coops_lent_to()));
create policy lending on memberships for select to putright_app
  using ((organisation_id, person_id) in (select ask.lender_id, ask.person_id from reviewers_i_may_ask() ask));
-- Somebody lent weighs the case against the co-op's policy, and writes in its name.
create policy lent on coops for select to putright_app using (coop_id in (select * from coops_lent_to()));
create policy lent on policy_versions for select to putright_app using (coop_id in (select * from coops_lent_to()));
