create table documents (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  name text not null check (name <> ''),
  media_type text not null,
  size integer not null check (size > 0),
  sha256 bytea not null,
  flags text[] not null default '{}',
  added_by uuid references people,
  added_at timestamptz not null default now(),
  primary key (coop_id, id),
  -- The same bytes are kept once, and the complaint's documents found by it.
  unique (coop_id, complaint_id, sha256),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
comment on column documents.media_type is 'As the content shows, whatever its name says.';
comment on column documents.flags is 'What whoever opens it should know: that it holds macros, that it is locked with a password.';

create table document_contents (
  coop_id uuid not null,
  complaint_id uuid not null,
  document_id uuid not null,
  content bytea not null,
  primary key (coop_id, document_id),
  foreign key (coop_id, document_id) references documents (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
alter table document_contents alter column content set storage external;
comment on table document_contents is 'The bytes, apart from their description, so that an object store can take their place.';

create table packs (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  kind text not null check (kind in ('case file', 'for the Ombudsman', 'subject access')),
  built_by uuid not null references people,
  built_at timestamptz not null default now(),
  given_with uuid,
  pdf bytea not null,
  zip bytea not null,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index packs_of_complaint on packs (coop_id, complaint_id);
create index packs_given_together on packs (coop_id, given_with) where given_with is not null;
comment on table packs is 'What was given out, bytes and all.';
comment on column packs.given_with is
  'A copy of personal data may cover several complaints and requests: each part stands by itself, and those given together share this.';

call protect_case('documents', 'complaint_id');
call protect_case('document_contents', 'complaint_id');
call protect_case('packs', 'complaint_id');
call append_only('documents');
call append_only('document_contents');
call append_only('packs');
grant select, insert on documents, document_contents, packs to putright_app;
grant select, insert on documents, document_contents to putright_operator;
