-- For a table in which no two rows of one co-op may speak of the same day.
create extension if not exists btree_gist;

create table organisations (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('coop', 'agent', 'federation')),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  contact text not null default '',
  created_at timestamptz not null default now(),
  unique (id, kind)
);
comment on column organisations.slug is 'Its part of the address bar; never changed.';
comment on column organisations.contact is 'How residents reach it, as its letters say.';
comment on table organisations is 'A co-op is the landlord, and the unit of isolation; agents and federations are tied to co-ops by dated rows.';

create table organisation_logos (
  organisation_id uuid not null references organisations,
  sha256 text not null,
  media_type text not null check (media_type in ('image/png', 'image/jpeg')),
  content bytea not null check (length(content) <= 204800),
  uploaded_at timestamptz not null default now(),
  primary key (organisation_id, sha256),
  check (sha256 = encode(sha256(content), 'hex'))
);
create index organisation_logos_by_fingerprint on organisation_logos (sha256);
comment on table organisation_logos is
  'Every logo that an organisation''s letters had or have. A letter names its own by fingerprint, so none is ever changed or taken away.';

alter table organisations add column logo text,
  add foreign key (id, logo) references organisation_logos (organisation_id, sha256);
comment on column organisations.logo is 'The one that letters have from now on, by fingerprint; null: none.';

create table coops (
  coop_id uuid primary key,
  kind text not null default 'coop' check (kind = 'coop'),
  reference_prefix text not null check (reference_prefix ~ '^[A-Z]{2,5}$'),
  year_end text not null default '03-31' check (year_end ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  registered_provider boolean not null default true,
  ombudsman_member boolean not null default true,
  figures_note text not null default '',
  foreign key (coop_id, kind) references organisations (id, kind)
);
comment on column coops.year_end is 'MM-DD, the last day of the financial year.';
comment on column coops.figures_note is 'Printed beside every figure of this co-op, e.g. that the rows behind it are made up.';

create table coop_homes (
  coop_id uuid not null references coops,
  year_end_on date not null,
  homes integer not null check (homes > 0),
  lcra integer not null default 0 check (lcra >= 0),
  lcho integer not null default 0 check (lcho >= 0),
  primary key (coop_id, year_end_on),
  check (lcra + lcho <= homes)
);
comment on column coop_homes.lcra is 'Of these, low cost rental accommodation: what complaints of tenants are counted against.';
comment on column coop_homes.lcho is 'Of these, low cost home ownership.';
comment on table coop_homes is 'Homes owned at a year''s end: the denominator of complaints per 1,000 homes.';

create table memberships (
  person_id uuid not null references people,
  organisation_id uuid not null references organisations,
  role text not null check (role in ('complaints officer', 'manager', 'secretary', 'MRC', 'chair', 'committee member', 'analyst', 'auditor')),
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (person_id, organisation_id, role, from_on)
);
create index memberships_of_organisation on memberships (organisation_id);
comment on table memberships is 'A person''s role in an organisation, dated; until_on is its last day.';

create function role_suits(kind text, role text) returns boolean
  language sql immutable parallel safe
  return case kind
    when 'agent' then role in ('complaints officer', 'manager', 'auditor')
    when 'coop' then role in ('secretary', 'MRC', 'chair', 'committee member', 'complaints officer', 'auditor')
    else role in ('analyst', 'manager', 'auditor') end;
comment on function role_suits(text, text) is 'Whether an organisation of a kind has such a role.';

create function runs_it(role text) returns boolean
  language sql immutable parallel safe
  return role in ('manager', 'secretary', 'chair');
comment on function runs_it(text) is 'Whether a role looks after its organisation: its people, its profile, whom it works with.';

create function refuse_unsuitable_role() returns trigger
  language plpgsql as $$
begin
  if not role_suits((select organisation.kind from organisations organisation where organisation.id = new.organisation_id), new.role) then
    raise exception 'no organisation of this kind has the role %', new.role using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger role_of_its_kind before insert or update of role, organisation_id on memberships
  for each row execute function refuse_unsuitable_role();

-- Nobody prolongs a role of their own; whoever runs the organisation may, of others.
create function only_shorten_ones_own() returns trigger
  language plpgsql as $$
begin
  if old.person_id = acting_person()
    and (new.until_on is null or (old.until_on is not null and new.until_on > old.until_on)) then
    raise exception 'a role of one''s own is only ever ended' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger only_shorten_ones_own before update of until_on on memberships
  for each row execute function only_shorten_ones_own();

create table invitations (
  organisation_id uuid not null references organisations,
  id uuid not null default uuidv7(),
  email text not null check (email = lower(email) and email like '%_@_%'),
  roles text[] not null check (cardinality(roles) > 0),
  until_on date,
  invited_by uuid not null references people,
  invited_at timestamptz not null default now(),
  token_hash bytea,
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_by uuid references people,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id)
);
create index invitations_by_token on invitations (token_hash);
create index invitations_by_address on invitations (email);
comment on table invitations is 'Roles offered to an e-mail address until a day; whoever shows the mail''s token and owns the address takes them once.';
comment on column invitations.token_hash is 'Null until it is mailed. What the mail says is nowhere kept.';

create table agreements (
  id uuid primary key default uuidv7(),
  agent_id uuid not null,
  agent_kind text not null default 'agent' check (agent_kind = 'agent'),
  coop_id uuid not null references coops,
  scope text not null check (scope in ('A', 'B', 'A and B')),
  services text not null default '',
  sees_closed boolean not null default true,
  reads_months smallint not null default 0 check (reads_months between 0 and 120),
  from_on date not null,
  until_on date check (until_on >= from_on),
  foreign key (agent_id, agent_kind) references organisations (id, kind),
  -- One agent at a time: of two, neither would know whose clock is running.
  exclude using gist (coop_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index agreements_of_agent on agreements (agent_id);
create index agreements_of_coop on agreements (coop_id);
comment on table agreements is 'A management agreement. Access of the agent''s complaints team ends with its last day.';
comment on column agreements.sees_closed is 'Whether the agent sees complaints that had ended before it came.';
comment on column agreements.reads_months is 'For how many months after the last day the agent may still read the complaints that ended while it was the agent.';

create function only_shorten() returns trigger
  language plpgsql as $$
begin
  if new.until_on is null or (old.until_on is not null and new.until_on > old.until_on) or new.until_on < today_here() then
    raise exception 'what two sides agreed is only ever ended sooner, today at the earliest' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger only_shorten before update of until_on on agreements for each row execute function only_shorten();

create table federation_memberships (
  id uuid not null unique default uuidv7(),
  federation_id uuid not null,
  federation_kind text not null default 'federation' check (federation_kind = 'federation'),
  coop_id uuid not null references coops,
  shares text not null check (shares in ('nothing', 'figures', 'figures and lessons')),
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (federation_id, coop_id, from_on),
  foreign key (federation_id, federation_kind) references organisations (id, kind),
  exclude using gist (federation_id with =, coop_id with =, daterange(from_on, until_on, '[]') with &&)
);
create trigger only_shorten before update of until_on on federation_memberships for each row execute function only_shorten();
create index federation_memberships_of_coop on federation_memberships (coop_id);
comment on table federation_memberships is 'A federation sees the figures of a co-op that shares them, and never a case.';

create table proposals (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('management agreement', 'federation membership')),
  organisation_id uuid not null references organisations,
  coop_id uuid not null references coops,
  by_coop boolean not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  terms jsonb not null,
  proposed_by uuid not null references people,
  proposed_at timestamptz not null default now(),
  state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
  answered_by uuid references people,
  answered_at timestamptz,
  answer text not null default '',
  data_officer text not null default '',
  check (organisation_id <> coop_id),
  check ((state = 'open') = (answered_by is null)),
  -- Somebody who runs both sides does not agree with themself.
  check (answered_by <> proposed_by or state = 'withdrawn')
);
create index proposals_of_organisation on proposals (organisation_id) where state = 'open';
create index proposals_of_coop on proposals (coop_id) where state = 'open';
comment on table proposals is 'What one side offers the other: a management agreement or membership of a federation. Only the other side accepts it.';
comment on column proposals.organisation_id is 'The agent or the federation.';
comment on column proposals.terms is 'What is agreed besides the days, and who accepts the data-sharing terms for whoever proposes.';
comment on column proposals.data_officer is 'Who accepts the data-sharing terms for the other side.';

create table review_pool (
  federation_id uuid not null,
  federation_kind text not null default 'federation' check (federation_kind = 'federation'),
  person_id uuid not null references people,
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (federation_id, person_id, from_on),
  foreign key (federation_id, federation_kind) references organisations (id, kind)
);
comment on table review_pool is 'Members of a federation''s co-ops who are willing to sit on a panel of another one.';

create table member_homes (
  coop_id uuid not null references coops,
  person_id uuid not null references people,
  home text not null check (home <> ''),
  primary key (coop_id, person_id)
);
comment on table member_homes is 'Where a member of the committee lives, to know who shares a home with whoever complains.';

call protect('organisations');
call protect('organisation_logos');
call append_only('organisation_logos');
call protect('invitations');
call protect('proposals');
call protect('coops');
call protect('coop_homes');
call protect('memberships');
call protect('agreements');
call protect('federation_memberships');
call protect('review_pool');
call protect('member_homes');
grant select on organisations, organisation_logos, coops, coop_homes, memberships, agreements, federation_memberships, proposals,
  review_pool, member_homes, invitations to putright_worker;
grant update (token_hash, expires_at) on invitations to putright_worker;
grant select, insert on organisations, coops, coop_homes, memberships, agreements, federation_memberships to putright_operator;
grant select, insert, update on review_pool to putright_operator;
grant select, insert, update, delete on member_homes to putright_operator;
