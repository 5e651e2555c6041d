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
comment on column passed_on.complaint_id is 'What it was logged as; with contact_id null too, it waits.';

call protect('passed_on');
create policy telling on passed_on for insert to putright_app
  with check (told_to = acting_person() and complaint_id is null and contact_id is null
    and coop_id in (select * from coops_i_belong_to()));
create policy reading on passed_on for select to putright_app
  using (coop_id in (select * from coops_i_handle())
    and (complaint_id is null
      or (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall))
    and (contact_id is null
      or (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall)));
create policy logging on passed_on for update to putright_app
  using (coop_id in (select * from coops_i_handle())
    and (complaint_id is null
      or (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall))
    and (contact_id is null
      or (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall)))
  with check (coop_id in (select * from coops_i_handle()));
grant select, insert, update (complaint_id, contact_id) on passed_on to putright_app;
grant select on passed_on to putright_worker, putright_operator;
grant select on contact_complaints to putright_worker;

alter table coops add column last_request integer not null default 0;
comment on column coops.last_request is 'Number of the last service request, enquiry or survey feedback logged here.';
grant update (last_request) on coops to putright_app;

alter table representatives add check (scope in ('everything', 'letters', 'meetings'));
