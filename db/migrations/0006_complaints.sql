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
  primary key (coop_id, id),
  unique (coop_id, reference),
  -- Composite keys: foreign keys ignore row-level security, so one co-op could point at another's row.
  foreign key (coop_id, resident_id) references residents (coop_id, id),
  foreign key (coop_id, policy_id) references policy_versions (coop_id, id),
  check ((state = 'open') = (due_on is not null))
);
-- Statuses are text with a check, not enums: an enum's = is not leakproof, so no index would serve it under row-level security.
create index complaints_open_by_due on complaints (due_on, id) where state = 'open';
-- With what a worklist counts and is narrowed by, so that it need not read the complaints for that.
create index complaints_open_by_coop on complaints (coop_id, due_on, id) include (officer_id, stage, whose_move) where state = 'open';
create index complaints_by_receipt on complaints (coop_id, received_on, id);
create index complaints_by_escalation on complaints (coop_id, escalated_on) where escalated_on is not null;
create index complaints_by_id on complaints (id);
create index complaints_of_resident on complaints (coop_id, resident_id);
create index complaints_of_officer on complaints (officer_id, due_on) where state = 'open';
comment on column complaints.register_fingerprint is
  'SHA-256 of the register line it was imported from: the same line again changes nothing, another one is refused.';
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
create unique index one_reminder_an_occasion on complaint_events
  (coop_id, complaint_id, (body ->> 'clock'), (body ->> 'due'), (body ->> 'occasion')) where type = 'reminded';
comment on table complaint_events is 'The record (Code 5.12): what happened, in order, never changed.';
comment on column complaint_events.recorded_by is 'Null: recorded by Putright itself, in the morning check or an operator''s import.';

create table case_roles (
  coop_id uuid not null,
  complaint_id uuid not null,
  person_id uuid not null references people,
  stage smallint not null check (stage in (1, 2)),
  role text not null check (role in ('investigator', 'decider')),
  primary key (coop_id, complaint_id, person_id, stage, role),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index case_roles_of_person on case_roles (person_id);
comment on table case_roles is 'Who was allocated what on a complaint: what lets a committee member open it.';

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

create table contacts (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  reference text not null,
  kind text not null check (kind in ('service request', 'enquiry')),
  received_on date not null,
  channel text not null,
  category text not null,
  summary text not null,
  register_fingerprint text,
  primary key (coop_id, id),
  unique (coop_id, reference)
);
create index contacts_by_receipt on contacts (coop_id, received_on);
comment on table contacts is 'Service requests (Code 1.4) and enquiries of MPs and councillors: counted, and no complaint.';

create table letters (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  kind text not null check (kind in ('acknowledgement', 'extension', 'refusal', 'stage 1 response', 'final response')),
  stage smallint not null check (stage in (1, 2)),
  issued_on date not null,
  issued_at timestamptz not null default now(),
  issued_by uuid not null references people,
  content jsonb not null,
  html text not null,
  pdf bytea not null,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index letters_of_complaint on letters (coop_id, complaint_id);
comment on table letters is 'Letters as issued, bytes and all; never rendered again.';

create policy access on case_roles for select to putright_access using (true);
grant select on case_roles to putright_access;

create function cases_i_hold() returns table (coop_id uuid, complaint_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select held.coop_id, held.complaint_id
  from case_roles held
  where held.person_id = acting_person() and held.coop_id in (select * from acting_belongs_to());
end;
comment on function cases_i_hold() is 'Cases on which a co-op''s member holds a role, while a member.';
grant create on schema public to putright_access;
alter function cases_i_hold() owner to putright_access;
revoke create on schema public from putright_access;

-- A case, and everything that hangs on it: the team that handles the co-op, and the members with a role on the case.
create procedure protect_case(target regclass, complaint_column name)
  language plpgsql as $$
declare
  visible text := format(
    'coop_id in (select * from coops_i_handle()) or (coop_id, %I) in (select held.coop_id, held.complaint_id from cases_i_hold() held)',
    complaint_column);
begin
  call protect(target);
  execute format('create policy the_case on %s to putright_app using (%s) with check (%s)', target, visible, visible);
end
$$;

call protect_case('complaints', 'id');
call protect_case('complaint_events', 'complaint_id');
call protect_case('case_roles', 'complaint_id');
call protect_case('complaint_words', 'complaint_id');
call protect_case('letters', 'complaint_id');
call append_only('complaint_events');
call append_only('letters');

call protect('residents');
create policy handled on residents to putright_app
  using (coop_id in (select * from coops_i_handle())) with check (coop_id in (select * from coops_i_handle()));
create policy of_my_case on residents for select to putright_app
  using ((coop_id, id) in (
    select complaint.coop_id, complaint.resident_id
    from cases_i_hold() held
    join complaints complaint on complaint.coop_id = held.coop_id and complaint.id = held.complaint_id));

call protect('contacts');
create policy handled on contacts to putright_app
  using (coop_id in (select * from coops_i_handle())) with check (coop_id in (select * from coops_i_handle()));

grant select, insert, update on complaints to putright_app, putright_operator;
grant select, update on complaints to putright_worker;
grant select, insert on complaint_events, letters to putright_app, putright_operator;
grant select, insert on complaint_events to putright_worker;
grant select on letters, residents, case_roles to putright_worker;
grant select, insert, delete on case_roles, complaint_words to putright_app, putright_operator;
grant select, insert on residents, contacts to putright_app, putright_operator;
grant select on contacts to putright_worker;
