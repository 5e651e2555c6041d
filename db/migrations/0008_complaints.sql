create table residents (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  name text not null check (name <> ''),
  address text not null default '',
  email text not null default '',
  telephone text not null default '',
  primary key (coop_id, id)
);
comment on table residents is 'Those who complain, as a co-op knows them.';

create table complaints (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  reference text not null check (reference <> ''),
  resident_id uuid,
  policy_id uuid not null,
  register_fingerprint text,
  -- From here on: the position, derived from the events by the fold. Only casework writes it; `putright verify` refolds it.
  seq integer not null,
  handler text not null check (handler in ('agent', 'landlord')),
  handled_by uuid references organisations,
  imported boolean not null,
  received_on date not null,
  logged_on date,
  channel text not null,
  category text not null,
  summary text not null,
  procedure text check (procedure in ('A', 'B', 'A and B')),
  stage smallint not null check (stage in (1, 2)),
  state text not null check (state in ('open', 'answered', 'ended')),
  ending text check (ending in ('final response', 'refused', 'escalation refused', 'withdrawn')),
  ended_on date,
  next_act text check (next_act in ('acknowledge', 'allocate', 'recommend', 'decide', 'respond')),
  whose_move text not null check (whose_move in ('agent', 'landlord', 'resident', 'nobody')),
  due_on date,
  due_clock text,
  code_due_on date,
  officer_id uuid references people,
  acknowledged_on date,
  stage1_responded_on date,
  stage1_outcome text check (stage1_outcome in ('upheld', 'partially upheld', 'not upheld')),
  stage1_extended_to date,
  stage1_extension_sent_on date,
  stage1_extension_reason text,
  escalated_on date,
  stage2_acknowledged_on date,
  stage2_responded_on date,
  stage2_outcome text check (stage2_outcome in ('upheld', 'partially upheld', 'not upheld')),
  stage2_extended_to date,
  stage2_extension_sent_on date,
  stage2_extension_reason text,
  refused_on date,
  refusal_ground text,
  withdrawn_on date,
  complainant text check (complainant in ('member', 'applicant', 'neighbour', 'contractor', 'public', 'anonymous')),
  counts_for_measures boolean not null default true,
  update_due_on date,
  soonest_on date generated always as (least(due_on, update_due_on)) stored,
  kept_from date,
  held_by text check (held_by in ('the Ombudsman', 'a court', 'an insurer')),
  erased_on date,
  primary key (coop_id, id),
  unique (coop_id, reference),
  -- Composite keys: foreign keys ignore row-level security, so one co-op could point at another's row.
  foreign key (coop_id, resident_id) references residents (coop_id, id),
  foreign key (coop_id, policy_id) references policy_versions (coop_id, id),
  check ((state = 'open') = (due_on is not null))
);
-- Statuses are text with a check, not enums: an enum's = is not leakproof, so no index would serve it under row-level security.
create index complaints_open_by_due on complaints (soonest_on, id) where state = 'open';
-- With what a worklist counts and is narrowed by, so that it need not read the complaints for that.
create index complaints_open_by_coop on complaints (coop_id, soonest_on, id) include (due_on, officer_id, stage, whose_move) where state = 'open';
create index complaints_by_receipt on complaints (coop_id, received_on, id);
create index complaints_by_escalation on complaints (coop_id, escalated_on) where escalated_on is not null;
create index complaints_by_end on complaints (coop_id, ended_on) where ended_on is not null;
-- A wall is looked up by the complaint alone, so no other co-op may have one of the same id.
create unique index complaints_by_id on complaints (id);
create index complaints_of_resident on complaints (coop_id, resident_id);
create index complaints_by_update on complaints (coop_id, update_due_on) where update_due_on is not null;
create index complaints_of_officer on complaints (officer_id, soonest_on) where state = 'open';
comment on column complaints.register_fingerprint is
  'SHA-256 of the register line it was imported from: the same line again changes nothing, another one is refused.';
comment on column complaints.handled_by is
  'Whose team answers it: when the co-op''s agent changes, what is open is handed over. Null: an older record does not say.';
comment on column complaints.update_due_on is 'When the resident is to hear next, as agreed (Code 5.9).';
comment on column complaints.soonest_on is 'When something of it is due next: what worklists go by.';
create index complaints_kept on complaints (coop_id, kept_from) where kept_from is not null and erased_on is null;
create index complaints_held on complaints (coop_id) where held_by is not null;
comment on column complaints.kept_from is 'The day from which the years of keeping count; null while anything is open.';
comment on column complaints.held_by is 'By whom a legal hold stands.';
comment on column complaints.erased_on is 'Since then its record holds what is counted, and nothing that anybody said.';
comment on table complaints is 'A complaint and its position. The record itself is complaint_events.';

create table complaint_events (
  coop_id uuid not null,
  complaint_id uuid not null,
  seq integer not null check (seq > 0),
  type text not null,
  happened_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid references people,
  source text not null check (source in ('casework', 'register')),
  body jsonb not null,
  primary key (coop_id, complaint_id, seq),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
-- What may happen once only, whatever the application believes.
create unique index one_acknowledgement_a_stage on complaint_events (coop_id, complaint_id, (body ->> 'stage')) where type = 'acknowledged';
create unique index one_response_a_stage on complaint_events (coop_id, complaint_id, (body ->> 'stage')) where type = 'responded';
create unique index one_escalation on complaint_events (coop_id, complaint_id) where type = 'escalated';
-- Two promises may fall due on one day, and each is reminded of.
create unique index one_reminder_an_occasion on complaint_events
  (coop_id, complaint_id, (body ->> 'clock'), (body ->> 'due'), (body ->> 'occasion'), (coalesce(body ->> 'undertaking', '')))
  where type = 'reminded';
comment on table complaint_events is 'The record (Code 5.12): what happened, in order, never changed.';
comment on column complaint_events.recorded_by is 'Null: recorded by Putright itself, in the morning check or an operator''s import.';

create table case_roles (
  coop_id uuid not null,
  complaint_id uuid not null,
  person_id uuid not null references people,
  stage smallint not null check (stage in (1, 2)),
  role text not null check (role in ('investigator', 'decider')),
  lent boolean not null default false,
  primary key (coop_id, complaint_id, person_id, stage, role),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
-- Of an agent's officer too, who has a role on thousands of cases and holds none of them by it.
create index case_roles_of_person on case_roles (person_id, coop_id);
comment on table case_roles is 'Who was allocated what on a complaint: what lets a committee member open it.';
comment on column case_roles.lent is 'Somebody of another co-op, asked for this one complaint from the federation''s pool.';

-- A wall keeps a person from a case whatever role they hold: named in a head, of the same home, or in declared conflict.
-- Behind it there is no trace of the case: no row of any of its tables.
create table walls (
  coop_id uuid not null,
  complaint_id uuid not null,
  person_id uuid not null references people,
  because text not null check (because in ('named', 'took the decision', 'conflict of interest', 'same home')),
  primary key (coop_id, complaint_id, person_id, because),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index walls_of_person on walls (person_id) include (coop_id, complaint_id);
comment on table walls is 'Whom a case is closed to. Derived from its record and from who lives where; never shown to those it names.';

create table complaint_words (
  coop_id uuid not null,
  complaint_id uuid not null,
  -- "C": byte order, so that a prefix is a range of the index.
  word text collate "C" not null,
  primary key (coop_id, word, complaint_id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
comment on table complaint_words is
  'Words a complaint is found by. A table, because full-text operators are not leakproof and so use no index under row-level security.';

create function words_of(texts text[]) returns setof text
  language sql immutable
begin atomic
  select distinct form.word
  from unnest(texts) as given (content)
  cross join lateral regexp_split_to_table(lower(given.content), '[^[:alnum:]]+') as token
  cross join lateral ts_lexize('english_stem', left(token, 60)) as stems
  cross join lateral unnest(array[left(token, 60)] || stems) as form (word)
  where token <> '' and stems <> '{}';
end;
comment on function words_of(text[]) is 'Each word as written and as its English stem, without stop words.';

create function search_words(query text) returns setof text
  language sql immutable
begin atomic
  select distinct stems[1]
  from regexp_split_to_table(lower(query), '[^[:alnum:]]+') as token
  cross join lateral ts_lexize('english_stem', left(token, 60)) as stems
  where token <> '' and stems <> '{}';
end;
comment on function search_words(text) is 'The stems to look for; each matches the words that begin with it.';

create policy access on case_roles for select to putright_access using (true);
create policy access on walls for select to putright_access using (true);
create policy access on complaints for select to putright_access using (true);
grant select on case_roles, walls to putright_access;
grant select (coop_id, id, resident_id, ended_on) on complaints to putright_access;

grant create on schema public to putright_access;
set local role putright_access;

create function cases_before_we_came() returns table (coop_id uuid, complaint_id uuid)
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  later record;
begin
  -- One by one, so that each is asked of the index: there are few.
  for later in
    select agreement.coop_id, agreement.from_on
    from my_organisations() mine
    join agreements agreement on agreement.agent_id = mine.organisation_id
    where not agreement.sees_closed and in_force(agreement.from_on, agreement.until_on)
  loop
    return query
      select complaint.coop_id, complaint.id from complaints complaint
      where complaint.coop_id = later.coop_id and complaint.ended_on < later.from_on;
  end loop;
end
$$;
comment on function cases_before_we_came() is 'Cases that ended before the agent came, where the agreement keeps it from them.';

create function cases_closed_to_me() returns table (coop_id uuid, complaint_id uuid)
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  me constant uuid := acting_person();
  -- A wall holds once the transaction that raised it has ended, or whoever raises one against themself could not finish.
  this_one constant xid := pg_current_xact_id_if_assigned()::xid;
  only_coop constant uuid := one_coop();
begin
  return query
    select wall.coop_id, wall.complaint_id from walls wall
    where wall.person_id = me and wall.xmin is distinct from this_one and (only_coop is null or wall.coop_id = only_coop);
  if exists (select from organisations_i_may('come after')) then
    return query select ended.coop_id, ended.complaint_id from cases_before_we_came() ended;
  end if;
end
$$;
comment on function cases_closed_to_me() is
  'No trace of these for the acting person, whatever role they hold: a wall stands against them, or they ended before the agent came and the agreement keeps them from it.';

-- By their ids, as an array: the planner, who cannot know how few they are, would read all of a join.
create function residents_closed_to_me() returns table (coop_id uuid, resident_id uuid)
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  closed constant uuid[] := array(select wall.complaint_id from cases_closed_to_me() wall);
begin
  return query
    select complaint.coop_id, complaint.resident_id from complaints complaint
    where complaint.id = any (closed) and complaint.resident_id is not null;
end
$$;

create function residents_of_my_cases() returns table (coop_id uuid, resident_id uuid)
  language plpgsql stable security definer parallel safe
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  open constant uuid[] := array(
    select mine.complaint_id from cases_i_read() mine
    except
    select wall.complaint_id from cases_closed_to_me() wall);
begin
  return query
    select complaint.coop_id, complaint.resident_id from complaints complaint
    where complaint.id = any (open) and complaint.resident_id is not null;
end
$$;

reset role;
revoke create on schema public from putright_access;

-- A case, and everything that hangs on it: read by whoever reads the co-op's cases or this one, written by the team that
-- handles the co-op and by those with a role on the case; to nobody whom it is closed to.
create procedure protect_case(target regclass, complaint_column name)
  language plpgsql as $$
declare
  -- By the complaint alone, which is half as much to look up a row.
  open text := format('%I not in (select wall.complaint_id from cases_closed_to_me() wall)', complaint_column);
  readable text := format(
    '(coop_id in (select * from coops_i_read()) or (coop_id, %1$I) in (select mine.coop_id, mine.complaint_id from cases_i_read() mine)) and %2$s',
    complaint_column, open);
  writable text := format(
    '(coop_id in (select * from coops_i_handle()) or (coop_id, %1$I) in (select held.coop_id, held.complaint_id from cases_i_hold() held)) and %2$s',
    complaint_column, open);
begin
  call protect(target);
  execute format('create policy reading on %s for select to putright_app using (%s)', target, readable);
  execute format('create policy adding on %s for insert to putright_app with check (%s)', target, writable);
  execute format('create policy changing on %s for update to putright_app using (%s) with check (%s)', target, writable, writable);
  execute format('create policy removing on %s for delete to putright_app using (%s)', target, writable);
end
$$;

call protect_case('complaints', 'id');
call protect_case('complaint_events', 'complaint_id');
call protect_case('case_roles', 'complaint_id');
call protect_case('walls', 'complaint_id');
call protect_case('complaint_words', 'complaint_id');
call append_only('complaint_events');
-- Who considers a case, and whom it is closed to, is said by its team; for oneself by whoever has a part in it.
create policy of_the_team on case_roles as restrictive for insert to putright_app
  with check (coop_id in (select * from coops_i_handle()) or person_id = acting_person());
create policy removed_by_the_team on case_roles as restrictive for delete to putright_app
  using (coop_id in (select * from coops_i_handle()) or person_id = acting_person());
create policy of_the_team on walls as restrictive for insert to putright_app
  with check (coop_id in (select * from coops_i_handle()) or person_id = acting_person());
create policy removed_by_the_team on walls as restrictive for delete to putright_app
  using (coop_id in (select * from coops_i_handle()));

call protect('residents');
create policy reading on residents for select to putright_app
  using (coop_id in (select * from coops_i_read())
    and (coop_id, id) not in (select wall.coop_id, wall.resident_id from residents_closed_to_me() wall));
create policy of_my_case on residents for select to putright_app
  using ((coop_id, id) in (select mine.coop_id, mine.resident_id from residents_of_my_cases() mine));
create policy adding on residents for insert to putright_app with check (coop_id in (select * from coops_i_handle()));

grant select, insert on complaints to putright_app;
-- Whose complaint it is stays as it was logged: by another's id somebody would read that household's name.
do $$
begin
  execute (
    select format('grant update (%s) on complaints to putright_app', string_agg(quote_ident(attname), ', '))
    from pg_attribute
    where attrelid = 'complaints'::regclass and attnum > 0 and attgenerated = ''
      and attname not in ('coop_id', 'id', 'reference', 'resident_id'));
end
$$;
grant select, insert, update on complaints to putright_operator;
grant select, update on complaints to putright_worker;
grant select, insert on complaint_events to putright_app, putright_worker, putright_operator;
grant select, insert, delete on case_roles, walls to putright_app, putright_worker, putright_operator;
grant select, insert, delete on complaint_words to putright_app, putright_operator;
grant select, insert on residents to putright_app, putright_operator;
grant select on residents to putright_worker;
