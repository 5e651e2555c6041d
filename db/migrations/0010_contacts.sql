create table contacts (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  reference text not null,
  kind text not null check (kind in ('service request', 'enquiry', 'survey feedback')),
  received_on date not null,
  channel text not null,
  category text not null,
  summary text not null,
  register_fingerprint text,
  resident_id uuid,
  asked_by text not null default '',
  account text not null default '',
  state text not null default 'closed' check (state in ('open', 'answered', 'closed')),
  logged_on date,
  logged_by uuid references people,
  review_on date,
  answered_on date,
  closed_on date,
  erased_on date,
  data_asked_on date,
  data_due_on date check (data_due_on is null or data_asked_on is not null),
  primary key (coop_id, id),
  unique (coop_id, reference),
  foreign key (coop_id, resident_id) references residents (coop_id, id)
);
create index contacts_by_receipt on contacts (coop_id, received_on);
create index contacts_open on contacts (coop_id, review_on) where state <> 'closed';
create index contacts_data_asked on contacts (coop_id, data_due_on) where data_asked_on is not null;
create index contacts_kept on contacts (coop_id, (coalesce(closed_on, answered_on, received_on))) where state = 'closed' and erased_on is null;
comment on table contacts is 'Service requests (Code 1.4), enquiries of MPs and councillors, feedback given in surveys (1.6): tracked, and no complaint.';
comment on column contacts.state is 'Lines of a register are closed: they were, when they came.';
comment on column contacts.data_asked_on is 'Since when whoever asked waits for a copy of what is kept of them; null where nobody does.';
comment on column contacts.data_due_on is 'By when they have it (UK GDPR Article 12(3)); null while the clock stands still.';
comment on column contacts.erased_on is 'Since then nothing that anybody said is left of it; that there was one is counted as before.';

create table contact_notes (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  contact_id uuid not null,
  happened_on date not null,
  kind text not null check (kind in (
    'progress', 'answer', 'dissatisfied', 'choice offered', 'declined', 'complaint', 'review', 'closed',
    'access asked', 'access question put', 'access question answered', 'access extended', 'access given')),
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
grant create on schema public to putright_access;
set local role putright_access;

create function contacts_closed_to_me() returns table (coop_id uuid, contact_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select made.coop_id, made.contact_id
  from cases_closed_to_me() wall
  join contact_complaints made on made.coop_id = wall.coop_id and made.complaint_id = wall.complaint_id;
end;

reset role;
revoke create on schema public from putright_access;

call protect('contacts');
create policy reading on contacts for select to putright_app
  using (coop_id in (select * from coops_i_read())
    and (coop_id, id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall));
create policy adding on contacts for insert to putright_app with check (coop_id in (select * from coops_i_handle()));
create policy changing on contacts for update to putright_app
  using (coop_id in (select * from coops_i_handle())
    and (coop_id, id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall))
  with check (coop_id in (select * from coops_i_handle()));
call protect('contact_notes');
create policy reading on contact_notes for select to putright_app
  using (coop_id in (select * from coops_i_read())
    and (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall));
create policy adding on contact_notes for insert to putright_app with check (coop_id in (select * from coops_i_handle()));
call append_only('contact_notes');
call protect_case('contact_complaints', 'complaint_id');

grant select, insert on contacts to putright_app, putright_operator;
grant update (state, answered_on, closed_on, review_on, data_asked_on, data_due_on) on contacts to putright_app;
grant select, insert on contact_notes, contact_complaints to putright_app;
-- For verification: when, and never what was said.
grant select (coop_id, id, contact_id, happened_on, kind, recorded_at) on contact_notes to putright_operator;
grant select on contacts, contact_complaints to putright_worker;

-- Code 3.2: whoever is told of a complaint hands it to those who log it; it counts as received on the day they were told.
create table passed_on (
  coop_id uuid not null references coops,
  id uuid not null,
  reference text not null check (reference <> ''),
  told_to uuid not null references people,
  told_on date not null,
  channel text not null,
  resident_name text not null default '',
  contact text not null default '',
  words text not null check (words <> ''),
  about uuid[] not null default '{}',
  passed_at timestamptz not null default now(),
  complaint_id uuid,
  contact_id uuid,
  primary key (coop_id, id),
  unique (coop_id, reference),
  -- Written just before the complaint is, whose record names it from the beginning.
  foreign key (coop_id, complaint_id) references complaints (coop_id, id) deferrable initially deferred,
  foreign key (coop_id, contact_id) references contacts (coop_id, id)
);
create index passed_on_waiting on passed_on (coop_id, told_on) where complaint_id is null and contact_id is null;
comment on table passed_on is
  'What a member of a co-op was told and handed to the team. Whoever passes on keeps a reference, and reads nothing here.';
comment on column passed_on.about is 'Whom of the team or the committee it complains of: they read nothing here (Code 5.8).';
comment on column passed_on.complaint_id is 'What it was logged as; with contact_id null too, it waits.';

call protect('passed_on');
create policy telling on passed_on for insert to putright_app
  with check (told_to = acting_person() and complaint_id is null and contact_id is null
    and coop_id in (select * from coops_i_belong_to()));
create policy reading on passed_on for select to putright_app
  using (coop_id in (select * from coops_i_read()) and acting_person() <> all (about)
    and (complaint_id is null
      or (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall))
    and (contact_id is null
      or (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall)));
create policy logging on passed_on for update to putright_app
  using (coop_id in (select * from coops_i_handle()) and acting_person() <> all (about)
    and (complaint_id is null
      or (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall))
    and (contact_id is null
      or (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall)))
  with check (coop_id in (select * from coops_i_handle()));
grant select, insert, update (complaint_id, contact_id) on passed_on to putright_app;
grant select on passed_on to putright_worker, putright_operator;
