create table register_uploads (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  file_name text not null,
  content bytea not null,
  uploaded_by uuid not null references people,
  uploaded_at timestamptz not null default now(),
  imported_at timestamptz,
  primary key (coop_id, id)
);
comment on table register_uploads is 'A register between its preview and its import: the same bytes are imported that were previewed.';

call protect('register_uploads');
create policy handled on register_uploads to putright_app
  using (coop_id in (select * from coops_i_handle())) with check (coop_id in (select * from coops_i_handle()));
-- All but what is in it.
grant select (coop_id, id, file_name, uploaded_by, uploaded_at, imported_at), insert on register_uploads to putright_app;
grant update (imported_at) on register_uploads to putright_app;

-- A register has lines of complaints that are closed to some of those who handle the co-op, or will be once they are
-- imported: what is in it is for whoever sent it, who knows.
create policy access on register_uploads for select to putright_access using (true);
create policy access on contacts for select to putright_access using (true);
grant select on register_uploads to putright_access;
grant select (coop_id, reference) on complaints, contacts to putright_access;
grant create on schema public to putright_access;
set local role putright_access;

create function register_i_sent(upload uuid) returns bytea
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select kept.content from register_uploads kept
  where kept.id = register_i_sent.upload and kept.uploaded_by = acting_person()
    and kept.coop_id in (select * from organisations_i_may('handle'));
end;

-- A reference of what is closed to somebody is taken all the same, and a line that has it is refused like any other.
create function references_taken(coop uuid) returns setof text
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select complaint.reference from complaints complaint
  where complaint.coop_id = references_taken.coop and complaint.coop_id in (select * from organisations_i_may('handle'))
  union all
  select contact.reference from contacts contact
  where contact.coop_id = references_taken.coop and contact.coop_id in (select * from organisations_i_may('handle'));
end;
comment on function references_taken(uuid) is 'Every reference of a co-op that the acting person handles.';

reset role;
revoke create on schema public from putright_access;
