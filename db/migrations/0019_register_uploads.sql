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
grant select, insert on register_uploads to putright_app;
grant update (imported_at) on register_uploads to putright_app;
