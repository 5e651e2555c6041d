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
create policy access on access to putright_access using (true) with check (true);
grant select on access to putright_operator;
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

-- Before the first row is changed and so locked: two that each change several rows would otherwise come to wait for each
-- other, one for the table of access and one for a row.
create function access_waits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  lock table access in share row exclusive mode;
  return null;
end
$$;
revoke execute on function access_waits() from public;

-- Whoever leaves leaves somebody behind: on the day after, there is again one who runs the organisation. It looks past the
-- policies, for whoever left may see nothing of it any more.
create function keep_somebody_to_run_it() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Two who leave at once follow one another.
  perform pg_advisory_xact_lock(hashtextextended(new.organisation_id::text, 7473));
  if runs_it(new.role) and exists (
    -- Not of this one alone: somebody else's leaving may have been granted because this one stays.
    select from memberships going
    where going.organisation_id = new.organisation_id and runs_it(going.role) and going.until_on >= new.until_on
      and not exists (
        select from memberships other
        where other.organisation_id = new.organisation_id and runs_it(other.role)
          and other.from_on <= going.until_on + 1 and (other.until_on is null or other.until_on > going.until_on))
  ) then
    raise exception 'nobody would be left to run the organisation'
      using errcode = 'restrict_violation', constraint = 'somebody_runs_it';
  end if;
  return null;
end
$$;
revoke execute on function keep_somebody_to_run_it() from public;

reset role;
revoke create on schema public from putright_access;

create trigger access_waits before insert or update or delete on memberships for each statement execute function access_waits();
create trigger access_waits before insert or update or delete on agreements for each statement execute function access_waits();
create trigger access_waits before insert or update or delete on federation_memberships
  for each statement execute function access_waits();
create trigger access_waits before insert or update or delete on review_pool for each statement execute function access_waits();
create trigger access_follows after insert or update or delete on memberships for each row execute function access_follows();
create trigger access_follows after insert or update or delete on agreements for each row execute function access_follows();
create trigger access_follows after insert or update or delete on federation_memberships
  for each row execute function access_follows();
create trigger access_follows after insert or update or delete on review_pool for each row execute function access_follows();
create constraint trigger somebody_runs_it after update of until_on on memberships
  deferrable initially deferred for each row execute function keep_somebody_to_run_it();
