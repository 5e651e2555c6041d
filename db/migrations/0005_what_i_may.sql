-- What the policies of every table ask.

create function one_coop() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.coop_id', true), '')::uuid;
comment on function one_coop() is
  'The co-op to which this transaction keeps; null: to none in particular. It only takes away from what its person may see, so nobody gains by setting it.';

create function in_force_on(today date, from_on date, until_on date) returns boolean
  language sql immutable parallel safe
  return from_on <= today and (until_on is null or until_on >= today);

create function in_force(from_on date, until_on date) returns boolean
  language sql stable parallel safe
  return in_force_on(today_here(), from_on, until_on);

-- What the policies call, as `in (select * from …)`: as `in (select …())` the executor would enter the function anew for
-- every row. In plpgsql for the plan it keeps: unfolded into each question, it was planned for longer than it ran. With
-- rights of their own, or that plan would be made anew whenever the role changes.
grant create on schema public to putright_access;
set local role putright_access;

create function organisations_i_may(what text) returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
begin
  return query
    select mine.organisation_id from access mine
    where mine.person_id = me and mine.may = what and in_force_on(today, mine.from_on, mine.until_on);
end
$$;

create function coops_i_may(what text) returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me constant uuid := acting_person();
  today constant date := today_here();
  only_coop constant uuid := one_coop();
begin
  if only_coop is null then
    return query select * from organisations_i_may(what);
  else
    return query
      select mine.organisation_id from access mine
      where mine.organisation_id = only_coop and mine.person_id = me and mine.may = what
        and in_force_on(today, mine.from_on, mine.until_on);
  end if;
end
$$;
comment on function coops_i_may(text) is 'The same, keeping to the co-op to which the transaction keeps.';

reset role;

create function coops_i_read() returns setof uuid language sql stable parallel safe begin atomic select * from coops_i_may('read'); end;
comment on function coops_i_read() is 'Co-ops all of whose complaints the acting person may read.';
create function coops_i_handle() returns setof uuid language sql stable parallel safe begin atomic select * from coops_i_may('handle'); end;
comment on function coops_i_handle() is 'Co-ops all of whose complaints the acting person may handle.';
create function coops_i_belong_to() returns setof uuid language sql stable parallel safe begin atomic select * from coops_i_may('hold'); end;
comment on function coops_i_belong_to() is 'Co-ops that the acting person is a member of.';
create function coops_i_count() returns setof uuid language sql stable parallel safe begin atomic select * from coops_i_may('count'); end;
comment on function coops_i_count() is 'Co-ops whose figures, and no case, the acting person may see.';
create function coops_sharing_lessons() returns setof uuid language sql stable parallel safe begin atomic select * from coops_i_may('learn'); end;
comment on function coops_sharing_lessons() is 'Co-ops that share what they learn with a federation of the acting person''s.';
create function organisations_i_run() returns setof uuid language sql stable parallel safe begin atomic select * from organisations_i_may('run'); end;
comment on function organisations_i_run() is 'Organisations that the acting person looks after: a manager, a Secretary, a chair.';
create function organisations_i_know() returns setof uuid language sql stable parallel safe begin atomic select * from organisations_i_may('know'); end;
create function teams_i_know() returns setof uuid language sql stable parallel safe begin atomic select * from organisations_i_may('meet'); end;
comment on function teams_i_know() is
  'Organisations whose people the acting person knows: their own, the co-ops whose cases they read, the agent of their own co-op. Not those a federation counts.';

-- What more than access has to be asked for: these read past the policies.
set local role putright_access;

create function roles_of(person uuid, today date) returns table (organisation_id uuid, role text)
  language sql stable parallel safe
begin atomic
  select membership.organisation_id, membership.role
  from memberships membership
  where membership.person_id = person and in_force_on(today, membership.from_on, membership.until_on);
end;
revoke execute on function roles_of(uuid, date) from public;

create function my_organisations() returns table (organisation_id uuid, role text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from roles_of(acting_person(), today_here());
end;

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

create function coops_lent_to() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  -- Asked first, since an officer has thousands of roles and is lent to nobody.
  if exists (select from organisations_i_may('borrow')) then
    return query
      select held.coop_id from case_roles held
      where held.person_id = acting_person() and held.lent and held.coop_id in (select * from organisations_i_may('borrow'));
  end if;
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
  -- Asked first, since almost nobody has any.
  if not exists (select from coops_i_may('look back')) then
    return;
  end if;
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
begin
  if exists (select from coops_i_may('hold')) or exists (select from coops_i_may('borrow')) then
    return query
      select held.coop_id, held.complaint_id from case_roles held
      where held.person_id = acting_person()
        and (held.coop_id in (select * from coops_i_may('hold')) or (held.lent and held.coop_id in (select * from coops_i_may('borrow'))));
  end if;
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

create function reviewers_i_may_ask() returns table (coop_id uuid, person_id uuid, lender_id uuid, federation_id uuid)
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  today constant date := today_here();
begin
  return query
    select distinct borrowing.coop_id, pool.person_id, lending.coop_id, pool.federation_id
    from coops_i_handle() own (coop_id)
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
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  run constant uuid[] := array(select * from organisations_i_run());
begin
  -- Most people run none. Each side by itself, so that an index finds it.
  if run <> '{}' then
    return query
      select proposal.organisation_id from proposals proposal where proposal.coop_id = any (run)
      union all
      select proposal.coop_id from proposals proposal where proposal.organisation_id = any (run)
      union all
      select agreement.agent_id from agreements agreement where agreement.coop_id = any (run)
      union all
      select agreement.coop_id from agreements agreement where agreement.agent_id = any (run)
      union all
      select federated.federation_id from federation_memberships federated where federated.coop_id = any (run)
      union all
      select federated.coop_id from federation_memberships federated where federated.federation_id = any (run);
  end if;
end
$$;
comment on function organisations_i_deal_with() is
  'Known by name to those who run an organisation: whom it works with, has worked with, or has a proposal from or to.';

create function people_i_meet() returns setof uuid
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select ask.person_id from reviewers_i_may_ask() ask
    union all
    select held.person_id
    from cases_i_read() mine
    join case_roles held on held.coop_id = mine.coop_id and held.complaint_id = mine.complaint_id
    where mine.complaint_id not in (select wall.complaint_id from cases_closed_to_me() wall);
end
$$;
comment on function people_i_meet() is
  'Besides those of whom a role is in sight: who could be lent to the co-ops that one handles, and whoever holds a role on the same case.';

create function keep_to_case(complaint uuid) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  nowhere constant uuid := '00000000-0000-0000-0000-000000000000';
  theirs constant uuid := (select found.coop_id from complaints found where found.id = complaint);
  closed boolean;
begin
  -- Whose it is decides nothing of what is asked, so that others' cannot be told from a complaint that there is not.
  perform set_config('app.coop_id', coalesce(theirs, nowhere)::text, true);
  closed := complaint in (select wall.complaint_id from cases_closed_to_me() wall);
  if not closed and (theirs in (select * from coops_i_read()) or exists (
    select from cases_i_read() mine where mine.coop_id = theirs and mine.complaint_id = complaint)) then
    return theirs;
  end if;
  perform set_config('app.coop_id', nowhere::text, true);
  return null;
end
$$;
comment on function keep_to_case(uuid) is
  'Keeps the transaction to the co-op of a complaint and returns it; null, and nothing in sight, where that is none of the acting person''s.';

reset role;
revoke create on schema public from putright_access;

create function coops_seen_in_part() returns setof uuid
  language sql stable parallel safe
begin atomic
  select * from coops_i_may('look back')
  union
  select * from coops_lent_to();
end;
comment on function coops_seen_in_part() is
  'Co-ops of which the acting person reads single cases, as a former agent or lent to one. By this alone, nothing of the co-op as a whole.';

create function coops_i_enter() returns setof uuid
  language sql stable parallel safe
begin atomic
  select * from coops_i_may('count')
  union
  select * from coops_seen_in_part();
end;
comment on function coops_i_enter() is 'Co-ops of which the acting person may see anything at all.';
