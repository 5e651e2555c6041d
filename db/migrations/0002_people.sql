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
  expires_at timestamptz not null,
  handle uuid not null default uuidv7(),
  began_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  browser text not null default '',
  second_factor_at timestamptz,
  unique (handle)
);
create index sessions_of_person on sessions (user_id);
comment on table sessions is 'Lucia names the first three columns. Only putright_accounts reads them.';
comment on column sessions.handle is 'Names it to its person, who may end it; the id is the SHA-256 of the token in their cookie.';
comment on column sessions.last_used_at is 'To within ten minutes, so that a page read writes nothing.';
comment on column sessions.browser is 'In plain words, as its person knows it: Firefox on Windows.';
comment on column sessions.second_factor_at is 'When a second factor was passed; null: never, and whoever needs one sees nothing yet.';

create table second_factors (
  person_id uuid primary key references people on delete cascade,
  secret bytea,
  pending bytea,
  last_step bigint
);
comment on table second_factors is 'Secrets of authenticator apps, encrypted with the key of the settings.';
comment on column second_factors.pending is 'Shown to its person, and not yet proven by a code.';
comment on column second_factors.last_step is 'The time-step of the last code taken: no code is taken twice.';

create table recovery_codes (
  person_id uuid not null references people on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);
comment on table recovery_codes is 'Each stands for a second factor once. Keyed hashes.';

create table known_browsers (
  person_id uuid not null references people on delete cascade,
  token_hash bytea not null,
  last_seen_at timestamptz not null default now(),
  primary key (person_id, token_hash)
);
comment on table known_browsers is 'Browsers in which somebody has signed in, known by a cookie of ours: a sign-in from another is told.';

create table passkeys (
  id text primary key,
  person_id uuid not null references people on delete cascade,
  name text not null check (name <> ''),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkeys_of_person on passkeys (person_id);
comment on table passkeys is 'WebAuthn credentials. The private half never leaves its person''s device.';

create table passkey_challenges (
  challenge text primary key,
  person_id uuid references people on delete cascade,
  expires_at timestamptz not null default now() + interval '5 minutes'
);
comment on table passkey_challenges is 'Each is answered once. With a person: for adding a passkey of theirs; without: for signing in.';

-- The library names these columns.
create table throttles (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
comment on table throttles is 'How often was tried what may be guessed. Keys are keyed hashes: of an e-mail address, of an internet address.';

call protect('people');
call protect('credentials');
call protect('sessions');
call protect('second_factors');
call protect('recovery_codes');
call protect('known_browsers');
call protect('passkeys');
call protect('passkey_challenges');
call protect('throttles');
create policy accounts on people to putright_accounts using (true);
create policy accounts on credentials to putright_accounts using (true) with check (true);
create policy accounts on sessions to putright_accounts using (true) with check (true);
create policy accounts on second_factors to putright_accounts using (true) with check (true);
create policy accounts on recovery_codes to putright_accounts using (true) with check (true);
create policy accounts on known_browsers to putright_accounts using (true) with check (true);
create policy accounts on passkeys to putright_accounts using (true) with check (true);
create policy accounts on passkey_challenges to putright_accounts using (true) with check (true);
create policy accounts on throttles to putright_accounts using (true) with check (true);
grant select on people to putright_accounts, putright_worker;
grant select, insert on people to putright_operator;
grant update (email) on people to putright_accounts;
grant select, insert, update, delete on credentials, sessions, second_factors, recovery_codes, known_browsers, passkeys,
  passkey_challenges, throttles to putright_accounts;
