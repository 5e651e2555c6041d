alter table complaints
  add column complainant text check (complainant in ('member', 'applicant', 'neighbour', 'contractor', 'public', 'anonymous')),
  add column counts_for_measures boolean not null default true,
  add column update_due_on date;
comment on column complaints.update_due_on is 'When the resident is to hear next, as agreed (Code 5.9). Derived, as the rest.';
create index complaints_by_update on complaints (coop_id, update_due_on) where update_due_on is not null;

alter table letters drop constraint letters_kind_check;
alter table letters
  add check (kind in ('acknowledgement', 'definition', 'provisional findings', 'update', 'extension', 'refusal', 'stage 1 response', 'final response'));

create table documents (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  name text not null check (name <> ''),
  media_type text not null,
  size integer not null check (size > 0),
  sha256 bytea not null,
  flags text[] not null default '{}',
  added_by uuid references people,
  added_at timestamptz not null default now(),
  primary key (coop_id, id),
  -- The same bytes are kept once, and the complaint's documents found by it.
  unique (coop_id, complaint_id, sha256),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
comment on column documents.media_type is 'As the content shows, whatever its name says.';
comment on column documents.flags is 'What whoever opens it should know: that it holds macros, that it is locked with a password.';

create table document_contents (
  coop_id uuid not null,
  complaint_id uuid not null,
  document_id uuid not null,
  content bytea not null,
  primary key (coop_id, document_id),
  foreign key (coop_id, document_id) references documents (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
alter table document_contents alter column content set storage external;
comment on table document_contents is 'The bytes, apart from their description, so that an object store can take their place.';

create table representatives (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  name text not null check (name <> ''),
  relation text not null default '',
  contact text not null default '',
  email text not null default '',
  authority text not null check (authority in ('in writing', 'by word of mouth', 'by law')),
  authority_document_id uuid,
  scope text not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id),
  foreign key (coop_id, authority_document_id) references documents (coop_id, id)
);
create index representatives_of_complaint on representatives (coop_id, complaint_id);
comment on table representatives is 'Who acts for the resident (Code 3.6), on what authority, for what and until when.';

create table undertakings (
  coop_id uuid not null,
  complaint_id uuid not null,
  name text not null,
  kind text not null check (kind in ('remedy', 'action', 'order', 'recommendation')),
  what text not null,
  who text not null default '',
  amount integer check (amount > 0),
  paid integer check (paid > 0),
  promised_on date not null,
  due_on date,
  done_on date,
  confirmed_on date,
  satisfied boolean,
  primary key (coop_id, complaint_id, name),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index undertakings_open on undertakings (coop_id, due_on) where done_on is null;
create index undertakings_paid on undertakings (coop_id, promised_on) where amount is not null;
comment on table undertakings is 'Remedies and actions promised, orders and recommendations of the Ombudsman: derived from the record, so that lists can find what is due.';

-- Two promises may fall due on one day, and each is reminded of.
drop index one_reminder_an_occasion;
create unique index one_reminder_an_occasion on complaint_events
  (coop_id, complaint_id, (body ->> 'clock'), (body ->> 'due'), (body ->> 'occasion'), (coalesce(body ->> 'undertaking', '')))
  where type = 'reminded';

create table ombudsman_requests (
  coop_id uuid not null,
  complaint_id uuid not null,
  seq integer not null,
  kind text not null check (kind in ('evidence', 'referral back', 'failure')),
  reference text not null,
  asked_on date not null,
  due_on date,
  met_on date,
  primary key (coop_id, complaint_id, seq),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index ombudsman_requests_open on ombudsman_requests (coop_id, due_on) where met_on is null;
comment on table ombudsman_requests is 'What the Ombudsman asked for and when it was met: derived from the record, so that lists can find what is due.';
comment on column ombudsman_requests.seq is 'The event that asked.';

create table drafts (
  coop_id uuid not null,
  complaint_id uuid not null,
  kind text not null check (kind in ('report', 'decision')),
  stage smallint not null check (stage in (1, 2)),
  content jsonb not null,
  version integer not null check (version > 0),
  saved_by uuid not null references people,
  saved_at timestamptz not null default now(),
  primary key (coop_id, complaint_id, kind, stage),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
comment on table drafts is 'Words in the making, that nobody outside sees. Whoever saves names the version they began from.';

create table deliberation_notes (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  stage smallint not null check (stage in (1, 2)),
  written_by uuid not null references people,
  written_at timestamptz not null default now(),
  words text not null,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index deliberation_notes_of_complaint on deliberation_notes (coop_id, complaint_id);
comment on table deliberation_notes is 'What those who decide say among themselves; no part of the file that is given to others.';

create table adjustments (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  what text not null,
  print text not null default 'standard' check (print in ('standard', 'large')),
  language text not null default '',
  send_by text not null default 'email' check (send_by in ('email', 'post', 'telephone')),
  agreed_on date not null,
  review_on date not null,
  ended_on date,
  recorded_by uuid not null references people,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index adjustments_of_complaint on adjustments (coop_id, complaint_id);
comment on table adjustments is 'What is done differently for a resident (Code 5.10): for whoever deals with them to know. Why is in needs.';

create table needs (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  words text not null,
  recorded_on date not null,
  recorded_by uuid not null references people,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index needs_of_complaint on needs (coop_id, complaint_id);
comment on table needs is 'Disabilities and vulnerability as disclosed: special category data. Read only through read_needs(), which records who read and why.';

create table need_reads (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  read_by uuid not null references people,
  read_at timestamptz not null default now(),
  purpose text not null,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index need_reads_of_complaint on need_reads (coop_id, complaint_id);

create table restrictions (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  what text not null,
  reason text not null,
  proportionate_because text not null,
  equality_considered text not null,
  from_on date not null,
  until_on date not null check (until_on > from_on),
  review_on date not null check (review_on <= until_on),
  reviewed_on date,
  ended_on date,
  recorded_by uuid not null references people,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index restrictions_of_complaint on restrictions (coop_id, complaint_id);
comment on table restrictions is 'How contact is limited for unacceptable behaviour (Code 5.14, 5.15), for a time, with its reasons. Never a bar on complaining.';

create table lessons (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  root_cause text not null,
  lesson text not null,
  change text not null,
  state text not null default 'proposed' check (state in ('proposed', 'adopted', 'declined', 'done')),
  proposed_on date not null,
  proposed_by uuid not null references people,
  decided_on date,
  decided_by uuid references people,
  decision text not null default '',
  done_on date,
  evidence text not null default '',
  offered_by uuid references organisations,
  primary key (coop_id, id)
);
create index lessons_of_coop on lessons (coop_id, proposed_on);
comment on table lessons is 'What a co-op learns from complaints (Code 9.1), and what became of it. Nobody is named: the committee reads it.';

create table lesson_sources (
  coop_id uuid not null,
  lesson_id uuid not null,
  complaint_id uuid not null,
  primary key (coop_id, lesson_id, complaint_id),
  foreign key (coop_id, lesson_id) references lessons (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index lesson_sources_of_complaint on lesson_sources (coop_id, complaint_id);
comment on table lesson_sources is 'Which complaint a lesson came from: part of the case, and not of the lesson.';

create table packs (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  kind text not null check (kind in ('case file', 'for the Ombudsman')),
  built_by uuid not null references people,
  built_at timestamptz not null default now(),
  pdf bytea not null,
  zip bytea not null,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index packs_of_complaint on packs (coop_id, complaint_id);
comment on table packs is 'What was given out, bytes and all.';

create table room_links (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  person_id uuid not null references people,
  stage smallint not null check (stage in (1, 2)),
  token_hash bytea not null,
  expires_on date not null,
  used_at timestamptz,
  asked_again_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index room_links_by_token on room_links (token_hash);
comment on table room_links is 'Links into the decision room, as hashes: each opens once, for one person, until its day.';
comment on column room_links.asked_again_at is 'When a fresh link was last asked for through this one.';

alter table contacts drop constraint contacts_kind_check;
alter table contacts
  add check (kind in ('service request', 'enquiry', 'survey feedback')),
  add column resident_id uuid,
  add column asked_by text not null default '',
  add column account text not null default '',
  add column state text not null default 'closed' check (state in ('open', 'answered', 'closed')),
  add column logged_on date,
  add column logged_by uuid references people,
  add column review_on date,
  add column answered_on date,
  add column closed_on date,
  add foreign key (coop_id, resident_id) references residents (coop_id, id);
create index contacts_open on contacts (coop_id, review_on) where state <> 'closed';
comment on table contacts is 'Service requests (Code 1.4), enquiries of MPs and councillors, feedback given in surveys (1.6): tracked, and no complaint.';
comment on column contacts.state is 'Lines of a register are closed: they were, when they came.';

create table contact_notes (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  contact_id uuid not null,
  happened_on date not null,
  kind text not null check (kind in ('progress', 'answer', 'dissatisfied', 'choice offered', 'declined', 'complaint', 'review', 'closed')),
  words text not null,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default now(),
  primary key (coop_id, id),
  foreign key (coop_id, contact_id) references contacts (coop_id, id)
);
create index contact_notes_of_contact on contact_notes (coop_id, contact_id);

create table contact_complaints (
  coop_id uuid not null,
  contact_id uuid not null,
  complaint_id uuid not null,
  primary key (coop_id, contact_id, complaint_id),
  foreign key (coop_id, contact_id) references contacts (coop_id, id),
  -- Written just before the complaint is, whose record names it from the beginning.
  foreign key (coop_id, complaint_id) references complaints (coop_id, id) deferrable initially deferred
);
create index contact_complaints_of_complaint on contact_complaints (coop_id, complaint_id);
comment on table contact_complaints is 'Which complaint came of a contact (Code 1.5): part of the case.';

-- A contact of which a complaint came is closed to those to whom the complaint is.
create policy access on contact_complaints for select to putright_access using (true);
grant select on contact_complaints to putright_access;
create function contacts_closed_to_me() returns table (coop_id uuid, contact_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select made.coop_id, made.contact_id
  from walls wall
  join contact_complaints made on made.coop_id = wall.coop_id and made.complaint_id = wall.complaint_id
  where wall.person_id = acting_person();
end;

create function cases_i_decide() returns table (coop_id uuid, complaint_id uuid, stage smallint)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select held.coop_id, held.complaint_id, held.stage
  from cases_i_hold() mine
  join case_roles held on held.coop_id = mine.coop_id and held.complaint_id = mine.complaint_id
  where held.person_id = acting_person() and held.role = 'decider'
    and (held.coop_id, held.complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall);
end;

-- Who looks into a complaint, or manages those who do: they alone may read why an adjustment is needed.
create policy access on needs for select to putright_access using (true);
create policy access on need_reads for insert to putright_access with check (true);
grant select on needs to putright_access;
grant insert on need_reads to putright_access;

create function read_needs(complaint uuid, purpose text)
  returns table (id uuid, words text, recorded_on date, recorded_by uuid)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  theirs uuid;
begin
  select need.coop_id into theirs
  from needs need
  where need.complaint_id = read_needs.complaint
    and need.coop_id in (select * from acting_handles())
    and (need.coop_id, need.complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall)
    and (
      exists (
        select from case_roles held
        where held.coop_id = need.coop_id and held.complaint_id = need.complaint_id
          and held.person_id = acting_person() and held.role = 'investigator')
      or exists (select from acting_roles() mine where mine.role = 'manager')
      or need.recorded_by = acting_person())
  limit 1;
  if theirs is null then
    return;
  end if;
  insert into need_reads (coop_id, complaint_id, read_by, purpose)
  values (theirs, read_needs.complaint, acting_person(), read_needs.purpose);
  return query
    select need.id, need.words, need.recorded_on, need.recorded_by
    from needs need
    where need.coop_id = theirs and need.complaint_id = read_needs.complaint
    order by need.recorded_on, need.id;
end
$$;

-- What residents were promised in money, and paid: sums for those who see a co-op's figures and no case. One payment's sum
-- would tell the payment, so only those who handle the co-op, and are kept from none of its cases, see that.
create policy access on undertakings for select to putright_access using (true);
grant select on undertakings to putright_access;
create function compensation_in(coop uuid, from_on date, to_on date)
  returns table (payments integer, promised integer, payments_made integer, paid integer)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  with
    seen as (
      select compensation_in.coop in (select * from acting_handles())
        and not exists (
          select from walls wall where wall.coop_id = compensation_in.coop and wall.person_id = acting_person()
        ) as whole
    ),
    summed as (
      select count(*)::integer as payments, sum(made.amount)::integer as promised,
        count(made.paid)::integer as payments_made, coalesce(sum(made.paid), 0)::integer as paid
      from undertakings made
      where made.coop_id = compensation_in.coop and made.coop_id in (select * from acting_counts())
        and made.kind = 'remedy' and made.amount is not null
        and made.promised_on between compensation_in.from_on and compensation_in.to_on
    )
  select summed.payments,
    case when seen.whole or summed.payments > 1 then summed.promised end,
    summed.payments_made,
    case when seen.whole or summed.payments_made = 0
      or (summed.payments_made > 1 and summed.payments - summed.payments_made <> 1) then summed.paid end
  from summed, seen
  where summed.payments > 0;
end;

do $$
begin
  grant create on schema public to putright_access;
  alter function contacts_closed_to_me() owner to putright_access;
  alter function cases_i_decide() owner to putright_access;
  alter function read_needs(uuid, text) owner to putright_access;
  alter function compensation_in(uuid, date, date) owner to putright_access;
  revoke create on schema public from putright_access;
end
$$;

call protect_case('documents', 'complaint_id');
call protect_case('document_contents', 'complaint_id');
call protect_case('representatives', 'complaint_id');
call protect_case('undertakings', 'complaint_id');
call protect_case('ombudsman_requests', 'complaint_id');
call protect_case('adjustments', 'complaint_id');
call protect_case('needs', 'complaint_id');
call protect_case('need_reads', 'complaint_id');
call protect_case('restrictions', 'complaint_id');
call protect_case('lesson_sources', 'complaint_id');
call protect_case('packs', 'complaint_id');
call protect_case('contact_complaints', 'complaint_id');
call append_only('documents');
call append_only('document_contents');
call append_only('needs');
call append_only('need_reads');
call append_only('packs');

-- A report is drafted by the team, a decision by those who take it.
call protect('drafts');
create policy reporting on drafts to putright_app
  using (kind = 'report' and coop_id in (select * from coops_i_handle())
    and (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall))
  with check (kind = 'report' and coop_id in (select * from coops_i_handle())
    and (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall));
create policy deciding on drafts to putright_app
  using (kind = 'decision' and (coop_id, complaint_id, stage) in (select mine.coop_id, mine.complaint_id, mine.stage from cases_i_decide() mine))
  with check (kind = 'decision' and (coop_id, complaint_id, stage) in (select mine.coop_id, mine.complaint_id, mine.stage from cases_i_decide() mine));

call protect('deliberation_notes');
create policy deliberating on deliberation_notes to putright_app
  using ((coop_id, complaint_id, stage) in (select mine.coop_id, mine.complaint_id, mine.stage from cases_i_decide() mine))
  with check ((coop_id, complaint_id, stage) in (select mine.coop_id, mine.complaint_id, mine.stage from cases_i_decide() mine));
call append_only('deliberation_notes');

call protect('lessons');
create policy learning on lessons for select to putright_app
  using (coop_id in (select * from coops_i_handle()) or coop_id in (select * from coops_i_belong_to()));
create policy proposing on lessons for insert to putright_app with check (coop_id in (select * from coops_i_handle()));
create policy adopting on lessons for update to putright_app
  using (coop_id in (select * from coops_i_handle()) or coop_id in (select * from coops_i_belong_to()));

drop policy handled on contacts;
create policy handled on contacts to putright_app
  using (coop_id in (select * from coops_i_handle())
    and (coop_id, id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall))
  with check (coop_id in (select * from coops_i_handle()));
call protect('contact_notes');
create policy handled on contact_notes to putright_app
  using (coop_id in (select * from coops_i_handle())
    and (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall))
  with check (coop_id in (select * from coops_i_handle()));
call append_only('contact_notes');

call protect('room_links');
create policy accounts on room_links to putright_accounts using (true) with check (true);

grant select, insert on documents, document_contents, representatives, packs, contact_complaints, contact_notes,
  deliberation_notes, lesson_sources to putright_app;
grant select, insert on documents, document_contents to putright_operator;
grant select, insert, delete on undertakings, ombudsman_requests to putright_app, putright_operator;
grant select, insert, update, delete on drafts to putright_app;
grant select, insert, update on adjustments, restrictions, lessons to putright_app;
grant insert on needs to putright_app;
grant select on need_reads to putright_app;
grant update (state, answered_on, closed_on, review_on) on contacts to putright_app;
grant select on undertakings, ombudsman_requests, representatives, adjustments, restrictions, contacts to putright_worker;
grant select, insert, delete on undertakings, ombudsman_requests, case_roles, walls to putright_worker;
grant select, insert on room_links to putright_worker;
grant select, update (used_at, asked_again_at) on room_links to putright_accounts;
grant select on undertakings, ombudsman_requests, lessons, lesson_sources, walls to putright_operator;
