-- What a copy of personal data was before others' names were taken out of it: for whoever built it and those who manage.
create table pack_originals (
  coop_id uuid not null,
  pack_id uuid not null,
  complaint_id uuid not null,
  built_by uuid not null references people,
  pdf bytea not null,
  zip bytea not null,
  primary key (coop_id, pack_id),
  foreign key (coop_id, pack_id) references packs (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index pack_originals_of_complaint on pack_originals (coop_id, complaint_id);
comment on table pack_originals is 'The unredacted original of a copy that was given, bytes and all; each reading is in the audit log.';

call protect('pack_originals');
create policy theirs on pack_originals for select to putright_app
  using (coop_id in (select * from coops_i_handle())
    and (built_by = acting_person() or coop_id in (select * from coops_i_erase()))
    and (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall));
create policy building on pack_originals for insert to putright_app
  with check (coop_id in (select * from coops_i_handle())
    and (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall));
call append_only('pack_originals');
grant select, insert on pack_originals to putright_app;
create policy erasing on pack_originals to putright_eraser using (true) with check (true);
grant select, delete on pack_originals to putright_eraser;
