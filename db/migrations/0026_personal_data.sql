create table personal_data_due (
  coop_id uuid not null,
  complaint_id uuid not null,
  seq integer not null,
  kind text not null check (kind in ('copy', 'acknowledgement', 'outcome')),
  asked_on date not null,
  due_on date,
  met_on date,
  primary key (coop_id, complaint_id, seq, kind),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index personal_data_due_open on personal_data_due (coop_id, due_on) where met_on is null;
comment on table personal_data_due is
  'What somebody waits for about their personal data, and when they had it: derived from the record, so that lists can find what is due.';
comment on column personal_data_due.seq is 'The event that asked.';

call protect_case('personal_data_due', 'complaint_id');
grant select, insert, delete on personal_data_due to putright_app, putright_worker, putright_operator;
create policy erasing on personal_data_due to putright_eraser using (true) with check (true);
grant select, delete on personal_data_due to putright_eraser;

-- The part of a copy of personal data that is of a request: as open, closed and erased as the request.
create table request_copies (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  contact_id uuid not null,
  given_with uuid not null,
  built_by uuid not null references people,
  built_at timestamptz not null default now(),
  pdf bytea not null,
  primary key (coop_id, id),
  foreign key (coop_id, contact_id) references contacts (coop_id, id)
);
create index request_copies_of_contact on request_copies (coop_id, contact_id);
create index request_copies_given_together on request_copies (coop_id, given_with);
comment on table request_copies is 'What was given out of a request, bytes and all. What it was made from is the request itself.';
comment on column request_copies.given_with is 'As in packs.';

call protect('request_copies');
create policy reading on request_copies for select to putright_app
  using (coop_id in (select * from coops_i_read())
    and (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall));
create policy adding on request_copies for insert to putright_app
  with check (coop_id in (select * from coops_i_handle()) and built_by = acting_person()
    and (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall));
call append_only('request_copies');
grant select, insert on request_copies to putright_app;
create policy erasing on request_copies to putright_eraser using (true) with check (true);
grant select, delete on request_copies to putright_eraser;
