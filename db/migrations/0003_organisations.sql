create table organisations (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('coop', 'agent', 'federation')),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  contact text not null default '',
  unique (id, kind)
);
comment on table organisations is 'A co-op is the landlord, and the unit of isolation; agents and federations are tied to co-ops by dated rows.';

create table coops (
  coop_id uuid primary key,
  kind text not null default 'coop' check (kind = 'coop'),
  reference_prefix text not null check (reference_prefix ~ '^[A-Z]{2,5}$'),
  last_reference integer not null default 0,
  last_request integer not null default 0,
  year_end text not null default '03-31' check (year_end ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  ombudsman_member boolean not null default true,
  figures_note text not null default '',
  foreign key (coop_id, kind) references organisations (id, kind)
);
comment on column coops.last_request is 'Number of the last service request, enquiry or survey feedback logged here.';
comment on column coops.year_end is 'MM-DD, the last day of the financial year.';
comment on column coops.figures_note is 'Printed beside every figure of this co-op, e.g. that the rows behind it are made up.';

create table coop_homes (
  coop_id uuid not null references coops,
  year_end_on date not null,
  homes integer not null check (homes > 0),
  primary key (coop_id, year_end_on)
);
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

create table agreements (
  id uuid primary key default uuidv7(),
  agent_id uuid not null,
  agent_kind text not null default 'agent' check (agent_kind = 'agent'),
  coop_id uuid not null references coops,
  scope text not null check (scope in ('A', 'B', 'A and B')),
  from_on date not null,
  until_on date check (until_on >= from_on),
  foreign key (agent_id, agent_kind) references organisations (id, kind)
);
create index agreements_of_agent on agreements (agent_id);
create index agreements_of_coop on agreements (coop_id);
comment on table agreements is 'A management agreement. Access of the agent''s complaints team ends with its last day.';

create table federation_memberships (
  federation_id uuid not null,
  federation_kind text not null default 'federation' check (federation_kind = 'federation'),
  coop_id uuid not null references coops,
  shares text not null check (shares in ('nothing', 'figures', 'figures and lessons')),
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (federation_id, coop_id, from_on),
  foreign key (federation_id, federation_kind) references organisations (id, kind)
);
create index federation_memberships_of_coop on federation_memberships (coop_id);
comment on table federation_memberships is 'A federation sees the figures of a co-op that shares them, and never a case.';

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
call protect('coops');
call protect('coop_homes');
call protect('memberships');
call protect('agreements');
call protect('federation_memberships');
call protect('review_pool');
call protect('member_homes');
grant select on organisations, coops, coop_homes, memberships, agreements, federation_memberships, review_pool, member_homes
  to putright_worker;
grant select, insert on organisations, coops, coop_homes, memberships, agreements, federation_memberships to putright_operator;
grant select, insert, update on review_pool to putright_operator;
grant select, insert, update, delete on member_homes to putright_operator;
grant update (last_reference) on coops to putright_operator;
