-- What a person may see follows from dated rows, never from what the application claims. The policies of every table ask
-- for every statement, so asking must cost little: what follows from roles, agreements, federations and the review pool is
-- derived when one of those changes, with the days for which it holds, and not when somebody asks. No day has to pass by
-- for it: whoever asks looks at the day. `putright verify` holds the table against the rule.

create table access (
  person_id uuid not null references people,
  organisation_id uuid not null references organisations,
  may text not null check (may in ('read', 'handle', 'manage', 'erase', 'hold', 'borrow', 'look back', 'come after', 'count', 'learn',
    'know', 'meet', 'belong', 'run', 'oversee')),
  from_on date not null,
  until_on date,
  primary key (person_id, may, organisation_id, from_on) include (until_on)
);
create index access_to_organisation on access (organisation_id);
comment on table access is 'Derived: what a person may with an organisation, and from when until when.';
comment on column access.may is
  'With a co-op. read: all its cases. handle: the same, and act on them. manage: who does. erase: what is past its day. hold: a role on single cases, as its member. borrow: the same, lent to it. look back: cases that ended while their agent was its agent. come after: not those that ended before. count: figures, and no case. learn: what it learnt. With any organisation. know: its name. meet: its people. belong: has a role there. run: its people, profile and agreements. oversee: its audit log.';
call protect('access');
create policy mine on access for select to putright_app using (person_id = acting_person());
create policy access on access to putright_access using (true) with check (true);
grant select on access to putright_app, putright_worker, putright_operator;
grant select, insert, delete on access to putright_access;

create policy access on memberships for select to putright_access using (true);
create policy access on agreements for select to putright_access using (true);
create policy access on federation_memberships for select to putright_access using (true);
create policy access on organisations for select to putright_access using (true);
create policy access on review_pool for select to putright_access using (true);
create policy access on proposals for select to putright_access using (true);
grant select on memberships, agreements, federation_memberships, organisations, review_pool, proposals to putright_access;

-- As one of the team that looks after a co-op's complaints: its agent's or, where it has none, its own.
create function may_as_team(role text) returns text[]
  language sql immutable parallel safe
  return case role
    when 'complaints officer' then array['read', 'handle', 'count', 'know', 'meet']
    when 'manager' then array['read', 'handle', 'manage', 'erase', 'count', 'know', 'meet']
    when 'auditor' then array['read', 'count', 'know', 'meet']
    when 'secretary' then array['erase']
    else '{}' end;

-- As one of an organisation's own people.
create function may_at_home(kind text, role text) returns text[]
  language sql immutable parallel safe
  return array['belong', 'know', 'meet']
    || case when kind = 'coop' then array['hold', 'count'] else '{}' end
    || case when runs_it(role) then array['run', 'oversee'] when role = 'auditor' then array['oversee'] else '{}' end;

create view access_by_rule with (security_invoker = true) as
with held as not materialized (
  select membership.person_id, membership.organisation_id, organisation.kind, membership.role,
    daterange(membership.from_on, membership.until_on, '[]') as days
  from memberships membership
  join organisations organisation on organisation.id = membership.organisation_id
), agreed as not materialized (
  select agent_id, coop_id, sees_closed, daterange(from_on, until_on, '[]') as days,
    case when until_on is null then 'empty' else daterange(until_on + 1, (until_on + make_interval(months => reads_months))::date + 1) end
      as days_after
  from agreements
), federated as not materialized (
  select federation_id, coop_id, shares, daterange(from_on, until_on, '[]') as days from federation_memberships
), granted (person_id, organisation_id, may, days) as not materialized (
  select person_id, organisation_id, unnest(may_at_home(kind, role)), days from held
  union all
  select held.person_id, agreed.coop_id, unnest(may_as_team(held.role)), held.days * agreed.days
  from held join agreed on agreed.agent_id = held.organisation_id
  union all
  -- A co-op looks after its own complaints on the days on which it has no agent.
  select held.person_id, held.organisation_id, unnest(may_as_team(held.role)), alone.days
  from held
  cross join lateral unnest(datemultirange(held.days) - coalesce(
    (select range_agg(agreed.days) from agreed where agreed.coop_id = held.organisation_id), '{}')) alone (days)
  where held.kind = 'coop'
  union all
  select held.person_id, agreed.agent_id, unnest(array['know', 'meet']), held.days * agreed.days
  from held join agreed on agreed.coop_id = held.organisation_id
  union all
  select held.person_id, agreed.coop_id, 'come after', held.days * agreed.days
  from held join agreed on agreed.agent_id = held.organisation_id
  where not agreed.sees_closed
  union all
  select held.person_id, agreed.coop_id, 'look back', held.days * agreed.days_after
  from held join agreed on agreed.agent_id = held.organisation_id
  where 'read' = any (may_as_team(held.role))
  union all
  select held.person_id, federated.coop_id,
    unnest(case federated.shares when 'figures' then array['count', 'know']
      when 'figures and lessons' then array['count', 'know', 'learn'] else '{}' end),
    held.days * federated.days
  from held join federated on federated.federation_id = held.organisation_id
  union all
  -- Lent by a co-op to another one, while both are in the federation in whose pool they stand.
  select pool.person_id, borrowing.coop_id, 'borrow',
    daterange(pool.from_on, pool.until_on, '[]') * own.days * lending.days * borrowing.days
  from review_pool pool
  join held own on own.person_id = pool.person_id
  join federated lending on lending.coop_id = own.organisation_id and lending.federation_id = pool.federation_id
  join federated borrowing on borrowing.federation_id = pool.federation_id and borrowing.coop_id <> lending.coop_id
)
select merged.person_id, merged.organisation_id, merged.may, lower(held.days) as from_on, upper(held.days) - 1 as until_on
from (
  select person_id, organisation_id, may, range_agg(days) as days from granted
  where not isempty(days)
  group by person_id, organisation_id, may
) merged
cross join lateral unnest(merged.days) held (days);
comment on view access_by_rule is 'The rule: what access follows from which rows. The table is made from it.';
grant select on access_by_rule to putright_access, putright_operator;

grant create on schema public to putright_access;
set local role putright_access;

create function derive_access(person uuid default null, organisations uuid[] default null) returns void
  language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  -- Of two changes at once the later waits, and then sees the earlier.
  lock table access in share row exclusive mode;
  delete from access known
  where (derive_access.person is null or known.person_id = derive_access.person)
    and (derive_access.organisations is null or known.organisation_id = any (derive_access.organisations));
  insert into access (person_id, organisation_id, may, from_on, until_on)
  select rule.person_id, rule.organisation_id, rule.may, rule.from_on, rule.until_on from access_by_rule rule
  where (derive_access.person is null or rule.person_id = derive_access.person)
    and (derive_access.organisations is null or rule.organisation_id = any (derive_access.organisations));
end
$$;
comment on function derive_access(uuid, uuid[]) is 'Makes access anew from the rule: of one person, with some organisations, or all of it.';
revoke execute on function derive_access(uuid, uuid[]) from public;

-- Of these rows only the last day ever changes, so that what they were about they are about still.
create function access_follows() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed constant record := coalesce(new, old);
begin
  case tg_table_name
    when 'agreements' then perform derive_access(organisations => array[changed.coop_id, changed.agent_id]);
    when 'federation_memberships' then
      perform derive_access(organisations => changed.coop_id || array(
        select other.coop_id from federation_memberships other where other.federation_id = changed.federation_id));
    else perform derive_access(person => changed.person_id);
  end case;
  return null;
end
$$;
revoke execute on function access_follows() from public;

reset role;

create trigger access_follows after insert or update or delete on memberships for each row execute function access_follows();
create trigger access_follows after insert or update or delete on agreements for each row execute function access_follows();
create trigger access_follows after insert or update or delete on federation_memberships
  for each row execute function access_follows();
create trigger access_follows after insert or update or delete on review_pool for each row execute function access_follows();

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

-- What the policies call. The planner unfolds these into whatever asks, so that all it does is to look into one index; for
-- that they are plain SQL, and run with the rights of whoever asks, who reads no access but their own. They are asked as
-- `in (select * from …)`: as `in (select …())` the executor would enter the function anew for every row.
create function organisations_i_may(what text) returns setof uuid
  language sql stable parallel safe
begin atomic
  select mine.organisation_id from access mine
  where mine.person_id = acting_person() and mine.may = what and in_force(mine.from_on, mine.until_on);
end;

create function coops_i_may(what text) returns setof uuid
  language sql stable parallel safe
begin atomic
  select mine.organisation_id from access mine
  where mine.person_id = acting_person() and mine.may = what and in_force(mine.from_on, mine.until_on)
    and (one_coop() is null or mine.organisation_id = one_coop());
end;
comment on function coops_i_may(text) is 'The same, keeping to the co-op to which the transaction keeps.';

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
  return query
    select held.coop_id from case_roles held
    where held.person_id = acting_person() and held.lent and held.coop_id in (select * from organisations_i_may('borrow'));
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
  return query
    select held.coop_id, held.complaint_id from case_roles held
    where held.person_id = acting_person()
      and (held.coop_id in (select * from coops_i_may('hold')) or (held.lent and held.coop_id in (select * from coops_i_may('borrow'))));
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

create function coops_i_enter() returns setof uuid
  language sql stable parallel safe
begin atomic
  select * from coops_i_may('count')
  union
  select * from coops_i_may('look back')
  union
  select lent.coop_id from coops_lent_to() lent (coop_id) where exists (select from organisations_i_may('borrow'));
end;
comment on function coops_i_enter() is 'Co-ops of which the acting person may see anything at all.';

create policy known on organisations for select to putright_app
  using (id in (select * from organisations_i_know()) or id in (select * from organisations_naming_others())
    or id in (select * from organisations_i_deal_with()));
create policy known on people for select to putright_app
  -- Colleagues are most of them: those of whom a role is in sight.
  using (id = acting_person() or exists (select from memberships held where held.person_id = people.id)
    or id in (select * from people_i_know()));
create policy known on memberships for select to putright_app using (organisation_id in (select * from teams_i_know()));
create policy lending on memberships for select to putright_app
  using ((organisation_id, person_id) in (select ask.lender_id, ask.person_id from reviewers_i_may_ask() ask));
-- Somebody lent weighs the case against the co-op's policy, and writes in its name.
create policy known on coops for select to putright_app
  using (coop_id in (select * from coops_i_count()) or coop_id in (select * from coops_i_enter()));
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
grant select, insert on organisation_logos to putright_app;
grant insert, update (homes, lcra, lcho) on coop_homes to putright_app;
grant select, insert, update (state, answered_by, answered_at, answer, data_officer) on proposals to putright_app;
grant insert, update (until_on) on agreements, federation_memberships, memberships to putright_app;
grant select, insert, update (withdrawn_at) on invitations to putright_app;
