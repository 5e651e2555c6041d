create table policy_versions (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  title text not null,
  adopted_on date not null,
  settings jsonb not null,
  primary key (coop_id, id),
  unique (coop_id, adopted_on)
);
comment on table policy_versions is
  'A landlord''s complaints policy as settings, none weaker than the Code. A complaint keeps the version in force when it was received.';

call protect('policy_versions');
call append_only('policy_versions');
create policy known on policy_versions for select to putright_app
  using (coop_id in (select * from coops_i_read()) or coop_id in (select * from coops_i_enter()));
grant select on policy_versions to putright_app, putright_worker;
grant select, insert on policy_versions to putright_operator;
