create table drafts (
  coop_id uuid not null,
  complaint_id uuid not null,
  kind text not null check (kind in ('report', 'decision')),
  stage smallint not null check (stage in (1, 2)),
  content jsonb not null,
  version integer not null check (version > 0),
  saved_by uuid not null references people,
  saved_at timestamptz not null default now(),
  primary key (coop_id, complaint_id, kind, stage),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
comment on table drafts is 'Words in the making, that nobody outside sees. Whoever saves names the version they began from.';

create table deliberation_notes (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  stage smallint not null check (stage in (1, 2)),
  written_by uuid not null references people,
  written_at timestamptz not null default now(),
  words text not null,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index deliberation_notes_of_complaint on deliberation_notes (coop_id, complaint_id);
comment on table deliberation_notes is 'What those who decide say among themselves; no part of the file that is given to others.';

create table room_links (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  person_id uuid not null references people,
  stage smallint not null check (stage in (1, 2)),
  token_hash bytea not null,
  expires_on date not null,
  used_at timestamptz,
  asked_again_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index room_links_by_token on room_links (token_hash);
comment on table room_links is 'Links into the decision room, as hashes: each opens once, for one person, until its day.';
comment on column room_links.asked_again_at is 'When a fresh link was last asked for through this one.';

grant create on schema public to putright_access;
set local role putright_access;

create function cases_i_decide() returns table (coop_id uuid, complaint_id uuid, stage smallint)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select held.coop_id, held.complaint_id, held.stage
  from cases_i_hold() mine
  join case_roles held on held.coop_id = mine.coop_id and held.complaint_id = mine.complaint_id
  where held.person_id = acting_person() and held.role = 'decider'
    and (held.coop_id, held.complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall);
end;

reset role;
revoke create on schema public from putright_access;

-- A report is drafted by the team, a decision by those who take it.
call protect('drafts');
create policy reporting on drafts to putright_app
  using (kind = 'report' and coop_id in (select * from coops_i_handle())
    and (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall))
  with check (kind = 'report' and coop_id in (select * from coops_i_handle())
    and (coop_id, complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall));
create policy deciding on drafts to putright_app
  using (kind = 'decision' and (coop_id, complaint_id, stage) in (select mine.coop_id, mine.complaint_id, mine.stage from cases_i_decide() mine))
  with check (kind = 'decision' and (coop_id, complaint_id, stage) in (select mine.coop_id, mine.complaint_id, mine.stage from cases_i_decide() mine));

call protect('deliberation_notes');
create policy deliberating on deliberation_notes to putright_app
  using ((coop_id, complaint_id, stage) in (select mine.coop_id, mine.complaint_id, mine.stage from cases_i_decide() mine))
  with check ((coop_id, complaint_id, stage) in (select mine.coop_id, mine.complaint_id, mine.stage from cases_i_decide() mine));
call append_only('deliberation_notes');

call protect('room_links');
create policy accounts on room_links to putright_accounts using (true) with check (true);

grant select, insert, update, delete on drafts to putright_app;
grant select, insert on deliberation_notes to putright_app;
grant select, insert on room_links to putright_worker;
grant select, update (used_at, asked_again_at) on room_links to putright_accounts;
