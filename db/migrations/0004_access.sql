-- What a person may see follows from dated rows, never from what the application claims. These functions run as
-- putright_access, which may read just the tables named here; the policies of every table are built from them.
--
-- The policies ask them for every table of every statement, so asking must cost little. They are asked as
-- `in (select * from …)`: as `in (select …())` the executor would enter the function anew for every row. What holds for the
-- whole of an answer (who acts, what day it is) is found once. A transaction that has to do with one co-op says so, and is
-- asked about that one alone. Plans are kept for the session: plpgsql does that, if told not to look for better ones.
-- They only read, and what they go by (who acts, what day it is) workers are told: so a count over many co-ops may be shared out.

create policy access on memberships for select to putright_access using (true);
create policy access on agreements for select to putright_access using (true);
create policy access on federation_memberships for select to putright_access using (true);
create policy access on organisations for select to putright_access using (true);
create policy access on review_pool for select to putright_access using (true);
create policy access on proposals for select to putright_access using (true);
grant select on memberships, agreements, federation_memberships, organisations, review_pool, proposals to putright_access;

create function one_coop() returns uuid
  language sql stable
  return nullif(current_setting('app.coop_id', true), '')::uuid;
comment on function one_coop() is
  'The co-op to which this transaction keeps; null: to none in particular. It only takes away from what its person may see, so nobody gains by setting it.';

create function in_force_on(today date, from_on date, until_on date) returns boolean
  language sql immutable
  return from_on <= today and (until_on is null or until_on >= today);

create function in_force(from_on date, until_on date) returns boolean
  language sql stable
  return in_force_on(today_here(), from_on, until_on);

-- The rules themselves, for a person, a day and a range of co-ops. The planner unfolds them into whatever asks.
--   read     all cases of a co-op: its agent's team, or its own where it has no agent, and who audits either
--   handle   the same, and act on them: not who audits
--   belong   a member of the co-op: only cases on which they hold a role
--   count    figures, and no case
--   run      an organisation's people, profile and agreements, and no case

create function roles_of(person uuid, today date) returns table (organisation_id uuid, role text)
  language sql stable
begin atomic
  select membership.organisation_id, membership.role
  from memberships membership
  where membership.person_id = person and in_force_on(today, membership.from_on, membership.until_on);
end;

create function looked_after_by(person uuid, today date, only_coop uuid, as_one text[]) returns setof uuid
  language sql stable
begin atomic
  select agreement.coop_id
  from roles_of(person, today) mine
  join agreements agreement on agreement.agent_id = mine.organisation_id
  where mine.role = any (as_one)
    and (only_coop is null or agreement.coop_id = only_coop)
    and in_force_on(today, agreement.from_on, agreement.until_on)
  union all
  -- A co-op without an agent handles its own complaints.
  select mine.organisation_id
  from roles_of(person, today) mine
  join organisations coop on coop.id = mine.organisation_id and coop.kind = 'coop'
  where mine.role = any (as_one)
    and (only_coop is null or mine.organisation_id = only_coop)
    -- Counted and not `not exists`: of that the planner makes a join with every agreement there is.
    and (
      select count(*)
      from agreements agreement
      where agreement.coop_id = mine.organisation_id and in_force_on(today, agreement.from_on, agreement.until_on)
    ) = 0;
end;
comment on function looked_after_by(uuid, date, uuid, text[]) is
  'Co-ops whose complaints are looked after by the team in which the person has one of the roles.';

create function handled_by(person uuid, today date, only_coop uuid) returns setof uuid
  language sql stable
begin atomic
  select * from looked_after_by(person, today, only_coop, array['complaints officer', 'manager']);
end;

create function read_by(person uuid, today date, only_coop uuid) returns setof uuid
  language sql stable
begin atomic
  select * from looked_after_by(person, today, only_coop, array['complaints officer', 'manager', 'auditor']);
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
  select * from read_by(person, today, only_coop)
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

do $$
declare
  made regprocedure;
begin
  foreach made in array array['roles_of(uuid, date)', 'looked_after_by(uuid, date, uuid, text[])', 'handled_by(uuid, date, uuid)', 'read_by(uuid, date, uuid)', 'belonged_to_by(uuid, date, uuid)', 'counted_by(uuid, date, uuid)', 'loans_of(uuid, date)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', made);
    execute format('grant execute on function %s to putright_access', made);
  end loop;
end
$$;

-- What the policies call. Those that speak of cases find their tables further on.
grant create on schema public to putright_access;
set local role putright_access;

create function organisations_i_run() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select mine.organisation_id from roles_of(acting_person(), today_here()) mine where runs_it(mine.role);
end;
comment on function organisations_i_run() is 'Organisations that the acting person looks after: a manager, a Secretary, a chair.';

create function people_i_look_after() returns table (organisation_id uuid, person_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct colleague.organisation_id, colleague.person_id
  from memberships colleague
  where colleague.organisation_id in (select * from organisations_i_run());
end;
comment on function people_i_look_after() is 'Whoever has or had a role in an organisation that the acting person runs.';

create function organisation_to_approach(address text) returns table (id uuid, kind text, name text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select organisation.id, organisation.kind, organisation.name
  from organisations organisation
  where organisation.slug = organisation_to_approach.address and exists (select from organisations_i_run());
end;
comment on function organisation_to_approach(text) is
  'The organisation at an address that somebody who runs one gives exactly, to propose something to it; no list of them.';

create function my_organisations() returns table (organisation_id uuid, role text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from roles_of(acting_person(), today_here());
end;

create function coops_i_handle() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query select * from handled_by(me, today, only_coop);
end
$$;
comment on function coops_i_handle() is 'Co-ops all of whose complaints the acting person may handle.';

create function coops_i_read() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query select * from read_by(me, today, only_coop);
end
$$;
comment on function coops_i_read() is 'Co-ops all of whose complaints the acting person may read.';

create function coops_i_belong_to() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query select * from belonged_to_by(me, today, only_coop);
end
$$;

create function coops_i_count() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query select * from counted_by(me, today, only_coop);
end
$$;
comment on function coops_i_count() is 'Co-ops whose figures, and no case, the acting person may see.';

create function coops_lent_to() returns setof uuid
  language plpgsql stable security definer parallel safe
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

create function agreements_i_still_read() returns table (coop_id uuid, from_on date, until_on date)
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query
    select agreement.coop_id, agreement.from_on, agreement.until_on
    from roles_of(me, today) mine
    join agreements agreement on agreement.agent_id = mine.organisation_id
    where mine.role in ('complaints officer', 'manager', 'auditor')
      and (only_coop is null or agreement.coop_id = only_coop)
      and agreement.until_on < today
      and (agreement.until_on + make_interval(months => agreement.reads_months))::date >= today;
end
$$;
comment on function agreements_i_still_read() is
  'Agreements of the acting person''s agent that have ended, and by which it still reads what ended while they lasted.';

create function coops_i_enter() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select * from coops_i_count()
    union
    select * from coops_lent_to()
    union
    select former.coop_id from agreements_i_still_read() former;
end
$$;
comment on function coops_i_enter() is 'Co-ops of which the acting person may see anything at all.';

create function coops_through(organisation uuid) returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  today constant date := today_here();
begin
  if organisation not in (select mine.organisation_id from my_organisations() mine) then
    return;
  end if;
  return query
    select entered.coop_id
    from coops_i_enter() entered (coop_id)
    where entered.coop_id in (
      select organisation
      union all
      select agreement.coop_id from agreements agreement
      where agreement.agent_id = organisation and agreement.from_on <= today
        and (agreement.until_on is null
          or (agreement.until_on + make_interval(months => agreement.reads_months))::date >= today)
      union all
      select federated.coop_id from federation_memberships federated
      where federated.federation_id = organisation and in_force_on(today, federated.from_on, federated.until_on)
      union all
      -- Lent as a member of a co-op.
      select lent.coop_id from coops_lent_to() lent (coop_id)
      join organisations own on own.id = organisation and own.kind = 'coop'
    );
end
$$;
comment on function coops_through(uuid) is
  'Of the co-ops that the acting person may see anything of, those tied to one of their organisations: what its pages show.';

create function cases_i_hold() returns table (coop_id uuid, complaint_id uuid)
  language plpgsql stable security definer parallel safe
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
comment on function cases_i_hold() is 'Cases on which the acting person holds a role, as a member of the co-op or lent to it.';

create function cases_i_read() returns table (coop_id uuid, complaint_id uuid)
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  former record;
begin
  return query select * from cases_i_hold();
  -- One by one, so that each is asked of the index: there are few.
  for former in select * from agreements_i_still_read() loop
    return query
      select complaint.coop_id, complaint.id from complaints complaint
      where complaint.coop_id = former.coop_id and complaint.ended_on between former.from_on and former.until_on;
  end loop;
end
$$;
comment on function cases_i_read() is 'Single cases the acting person may read: those they hold, and those that ended while their agent was the co-op''s.';

-- A wall holds once the transaction that raised it has ended, or whoever raises one against themself could not finish.
create function raised_before(raised xid) returns boolean
  language sql stable
  return raised is distinct from pg_current_xact_id_if_assigned()::xid;

create function cases_closed_to_me() returns table (coop_id uuid, complaint_id uuid)
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
  later record;
begin
  return query
    select wall.coop_id, wall.complaint_id from walls wall
    where wall.person_id = me and raised_before(wall.xmin);
  for later in
    select agreement.coop_id, agreement.from_on
    from roles_of(me, today) mine
    join agreements agreement on agreement.agent_id = mine.organisation_id
    where not agreement.sees_closed and in_force_on(today, agreement.from_on, agreement.until_on)
      and (only_coop is null or agreement.coop_id = only_coop)
  loop
    return query
      select complaint.coop_id, complaint.id from complaints complaint
      where complaint.coop_id = later.coop_id and complaint.ended_on < later.from_on;
  end loop;
end
$$;
comment on function cases_closed_to_me() is
  'No trace of these for the acting person, whatever role they hold: a wall stands against them, or they ended before the agent came and the agreement keeps them from it.';

create function reviewers_i_may_ask() returns table (coop_id uuid, person_id uuid, lender_id uuid, federation_id uuid)
  language plpgsql stable security definer parallel safe
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
comment on function reviewers_i_may_ask() is
  'Of the pools of the federations that a co-op I handle belongs to: who could be lent to it, and from which co-op.';

create function organisations_i_know() returns setof uuid
  language plpgsql stable security definer parallel safe
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

create function organisations_naming_others() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select ask.lender_id from reviewers_i_may_ask() ask
    union all
    select * from coops_lent_to()
    union all
    select former.coop_id from agreements_i_still_read() former;
end
$$;
comment on function organisations_naming_others() is
  'Known by name only: the co-ops of those who may be asked, for somebody lent the co-op that asked them, and for a former agent the co-op it left.';

create function organisations_i_deal_with() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select case when side.id = proposal.coop_id then proposal.organisation_id else proposal.coop_id end
  from organisations_i_run() side (id)
  join proposals proposal on side.id in (proposal.organisation_id, proposal.coop_id)
  union all
  select case when side.id = agreement.coop_id then agreement.agent_id else agreement.coop_id end
  from organisations_i_run() side (id)
  join agreements agreement on side.id in (agreement.agent_id, agreement.coop_id)
  union all
  select case when side.id = federated.coop_id then federated.federation_id else federated.coop_id end
  from organisations_i_run() side (id)
  join federation_memberships federated on side.id in (federated.federation_id, federated.coop_id);
end;
comment on function organisations_i_deal_with() is
  'Known by name to those who run an organisation: whom it works with, has worked with, or has a proposal from or to.';

create function coops_sharing_lessons() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select federated.coop_id
  from roles_of(acting_person(), today_here()) mine
  join federation_memberships federated on federated.federation_id = mine.organisation_id
  where federated.shares = 'figures and lessons'
    and (one_coop() is null or federated.coop_id = one_coop())
    and in_force_on(today_here(), federated.from_on, federated.until_on);
end;
comment on function coops_sharing_lessons() is 'Co-ops that share what they learn with a federation of the acting person''s.';

create function teams_i_know() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  return query
    select mine.organisation_id from roles_of(me, today) mine
    union all
    select * from read_by(me, today, only_coop)
    union all
    select agreement.agent_id
    from belonged_to_by(me, today, only_coop) own (coop_id)
    join agreements agreement on agreement.coop_id = own.coop_id
    where in_force_on(today, agreement.from_on, agreement.until_on);
end
$$;
comment on function teams_i_know() is
  'Organisations whose people the acting person knows: their own, the co-ops whose cases they read, the agent of their own co-op. Not those a federation counts.';

create function people_i_know() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select colleague.person_id from memberships colleague
    where colleague.organisation_id = any (array(select * from teams_i_know()))
    union all
    select ask.person_id from reviewers_i_may_ask() ask
    union all
    select held.person_id
    from cases_i_read() mine
    join case_roles held on held.coop_id = mine.coop_id and held.complaint_id = mine.complaint_id;
end
$$;
comment on function people_i_know() is
  'Colleagues, the members of co-ops one handles and who could be lent to them, the agent''s team of one''s own co-op, and whoever holds a role on the same case.';

create function keep_to_case(complaint uuid) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  theirs constant uuid := (select found.coop_id from complaints found where found.id = complaint);
begin
  perform set_config('app.coop_id', theirs::text, true);
  if theirs in (select * from coops_i_read()) or exists (
    select from cases_i_read() mine where mine.coop_id = theirs and mine.complaint_id = complaint) then
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

create policy known on organisations for select to putright_app
  using (id in (select * from organisations_i_know()) or id in (select * from organisations_naming_others())
    or id in (select * from organisations_i_deal_with()));
create policy known on people for select to putright_app
  using (id = acting_person() or id in (select * from people_i_know()));
create policy known on memberships for select to putright_app using (organisation_id in (select * from teams_i_know()));
create policy lending on memberships for select to putright_app
  using ((organisation_id, person_id) in (select ask.lender_id, ask.person_id from reviewers_i_may_ask() ask));
-- Somebody lent weighs the case against the co-op's policy, and writes in its name.
create policy known on coops for select to putright_app
  using (coop_id in (select * from coops_i_read()) or coop_id in (select * from coops_i_enter()));
create policy handled on coops for update to putright_app
  using (coop_id in (select * from coops_i_handle()) or coop_id in (select * from organisations_i_run()));
create policy known on coop_homes for select to putright_app using (coop_id in (select * from coops_i_count()));
create policy known on agreements for select to putright_app
  using (coop_id in (select * from coops_i_read()) or coop_id in (select * from coops_i_belong_to())
    or agent_id in (select * from organisations_i_run()));
-- Whoever runs an organisation keeps its profile, and says with whom it works. What two sides agree begins with a proposal
-- that the other side accepted, word for word.
create policy running on organisations for update to putright_app using (id in (select * from organisations_i_run()));
create policy known on organisation_logos for select to putright_app
  using (organisation_id in (select * from organisations_i_know()) or organisation_id in (select * from organisations_naming_others()));
create policy running on organisation_logos to putright_app
  using (organisation_id in (select * from organisations_i_run())) with check (organisation_id in (select * from organisations_i_run()));
create policy running on coop_homes to putright_app
  using (coop_id in (select * from organisations_i_run())) with check (coop_id in (select * from organisations_i_run()));
create policy both_sides on proposals for select to putright_app
  using (organisation_id in (select * from organisations_i_run()) or coop_id in (select * from organisations_i_run()));
create policy proposing on proposals for insert to putright_app
  with check (state = 'open' and proposed_by = acting_person()
    and case when by_coop then coop_id else organisation_id end in (select * from organisations_i_run()));
create policy answering on proposals for update to putright_app
  using (state = 'open'
    and (organisation_id in (select * from organisations_i_run()) or coop_id in (select * from organisations_i_run())))
  with check (answered_by = acting_person()
    and case when by_coop = (state = 'withdrawn') then coop_id else organisation_id end in (select * from organisations_i_run()));
create policy agreed on agreements for insert to putright_app
  with check (exists (
    select from proposals proposal
    where proposal.id = agreements.id and proposal.kind = 'management agreement' and proposal.state = 'accepted'
      and proposal.organisation_id = agreements.agent_id and proposal.coop_id = agreements.coop_id
      and proposal.from_on = agreements.from_on and proposal.until_on is not distinct from agreements.until_on
      and proposal.terms ->> 'scope' = agreements.scope and proposal.terms ->> 'services' = agreements.services
      and (proposal.terms ->> 'seesClosed')::boolean = agreements.sees_closed
      and (proposal.terms ->> 'readsMonths')::integer = agreements.reads_months));
create policy ending on agreements for update to putright_app
  using (coop_id in (select * from organisations_i_run()) or agent_id in (select * from organisations_i_run()));
create policy agreed on federation_memberships for insert to putright_app
  with check (exists (
    select from proposals proposal
    where proposal.id = federation_memberships.id and proposal.kind = 'federation membership' and proposal.state = 'accepted'
      and proposal.organisation_id = federation_memberships.federation_id and proposal.coop_id = federation_memberships.coop_id
      and proposal.from_on = federation_memberships.from_on and proposal.until_on is not distinct from federation_memberships.until_on
      and proposal.terms ->> 'shares' = federation_memberships.shares));
create policy ending on federation_memberships for update to putright_app
  using (coop_id in (select * from organisations_i_run()) or federation_id in (select * from organisations_i_run()));
create policy running on federation_memberships for select to putright_app
  using (federation_id in (select * from organisations_i_run()) or coop_id in (select * from organisations_i_run()));
create policy running on invitations to putright_app
  using (organisation_id in (select * from organisations_i_run()))
  with check (organisation_id in (select * from organisations_i_run()) and invited_by = acting_person());
-- Nobody gives themself a role, nor one to somebody who was not invited.
create policy giving on memberships for insert to putright_app
  with check (organisation_id in (select * from organisations_i_run()) and person_id <> acting_person()
    and (organisation_id, person_id) in (select colleague.organisation_id, colleague.person_id from people_i_look_after() colleague));
create policy ending on memberships for update to putright_app
  using (organisation_id in (select * from organisations_i_run()) or person_id = acting_person());
create policy known on federation_memberships for select to putright_app using (coop_id in (select * from coops_i_count()));
create policy mine on review_pool for select to putright_app
  using (federation_id in (select mine.organisation_id from my_organisations() mine)
    or person_id in (select ask.person_id from reviewers_i_may_ask() ask));
create policy handled on member_homes to putright_app
  using (coop_id in (select * from coops_i_handle())) with check (coop_id in (select * from coops_i_handle()));
grant select on organisations, people, memberships, coops, coop_homes, agreements, federation_memberships, review_pool
  to putright_app;
grant select, insert, update, delete on member_homes to putright_app;
grant update (last_reference, last_request, year_end, registered_provider, ombudsman_member) on coops to putright_app;
grant update (name, contact) on organisations to putright_app;
grant select, insert, update, delete on organisation_logos to putright_app;
grant insert, update (homes, lcra, lcho) on coop_homes to putright_app;
grant select, insert, update (state, answered_by, answered_at, answer, data_officer) on proposals to putright_app;
grant insert, update (until_on) on agreements, federation_memberships, memberships to putright_app;
grant select, insert, update (withdrawn_at) on invitations to putright_app;
