create table people (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  email text not null check (email = lower(email) and email like '%_@_%'),
  created_at timestamptz not null default now(),
  unique (email)
);
comment on table people is 'Those who sign in: officers, committee members, analysts. Residents are not here.';

create table credentials (
  person_id uuid primary key references people on delete cascade,
  password_hash text not null,
  set_at timestamptz not null default now()
);
comment on table credentials is 'argon2id hashes. Only putright_accounts reads them.';

create table sessions (
  id text primary key,
  user_id uuid not null references people on delete cascade,
  expires_at timestamptz not null
);
create index sessions_of_person on sessions (user_id);
comment on table sessions is 'Lucia names these columns. Only putright_accounts reads them.';

call protect('people');
call protect('credentials');
call protect('sessions');
create policy accounts on people to putright_accounts using (true);
create policy accounts on credentials to putright_accounts using (true) with check (true);
create policy accounts on sessions to putright_accounts using (true) with check (true);
grant select on people to putright_accounts, putright_worker;
grant select, insert on people to putright_operator;
grant select, insert, update, delete on credentials, sessions to putright_accounts;
