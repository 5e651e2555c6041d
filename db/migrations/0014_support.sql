create table representatives (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  name text not null check (name <> ''),
  relation text not null default '',
  contact text not null default '',
  email text not null default '',
  authority text not null check (authority in ('in writing', 'by word of mouth', 'by law')),
  authority_document_id uuid,
  scope text not null check (scope in ('everything', 'letters', 'meetings')),
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id),
  foreign key (coop_id, authority_document_id) references documents (coop_id, id)
);
create index representatives_of_complaint on representatives (coop_id, complaint_id);
comment on table representatives is 'Who acts for the resident (Code 3.6), on what authority, for what and until when.';

create table adjustments (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  what text not null,
  print text not null default 'standard' check (print in ('standard', 'large')),
  language text not null default '',
  send_by text not null default 'email' check (send_by in ('email', 'post', 'telephone')),
  agreed_on date not null,
  review_on date not null,
  ended_on date,
  recorded_by uuid not null references people,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index adjustments_of_complaint on adjustments (coop_id, complaint_id);
comment on table adjustments is 'What is done differently for a resident (Code 5.10): for whoever deals with them to know. Why is in needs.';

create table needs (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  words text not null,
  recorded_on date not null,
  recorded_by uuid not null references people,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index needs_of_complaint on needs (coop_id, complaint_id);
comment on table needs is 'Disabilities and vulnerability as disclosed: special category data. Read only through read_needs(), which records who read and why.';

create table need_reads (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  read_by uuid not null references people,
  read_at timestamptz not null default now(),
  purpose text not null,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index need_reads_of_complaint on need_reads (coop_id, complaint_id);

create table restrictions (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  what text not null,
  reason text not null,
  proportionate_because text not null,
  equality_considered text not null,
  from_on date not null,
  until_on date not null check (until_on > from_on),
  review_on date not null check (review_on <= until_on),
  reviewed_on date,
  ended_on date,
  recorded_by uuid not null references people,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index restrictions_of_complaint on restrictions (coop_id, complaint_id);
comment on table restrictions is 'How contact is limited for unacceptable behaviour (Code 5.14, 5.15), for a time, with its reasons. Never a bar on complaining.';

-- Who looks into a complaint, or manages those who do: they alone may read why an adjustment is needed. Whoever wrote down a
-- need reads that one.
create policy access on needs for select to putright_access using (true);
create policy access on need_reads for insert to putright_access with check (true);
grant select on needs to putright_access;
grant insert on need_reads to putright_access;

grant create on schema public to putright_access;
set local role putright_access;

create function read_needs(complaint uuid, purpose text)
  returns table (id uuid, words text, recorded_on date, recorded_by uuid)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  theirs uuid;
  whole boolean;
begin
  select need.coop_id, sight.whole into theirs, whole
  from needs need
  cross join lateral (
    select need.coop_id in (select * from organisations_i_may('manage'))
      or exists (
        select from case_roles held
        where held.coop_id = need.coop_id and held.complaint_id = need.complaint_id
          and held.person_id = acting_person() and held.role = 'investigator') as whole) sight
  where need.complaint_id = read_needs.complaint
    and need.coop_id in (select * from organisations_i_may('handle'))
    and (need.coop_id, need.complaint_id) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall)
    and (sight.whole or need.recorded_by = acting_person())
  limit 1;
  if theirs is null then
    return;
  end if;
  insert into need_reads (coop_id, complaint_id, read_by, purpose)
  values (theirs, read_needs.complaint, acting_person(), read_needs.purpose);
  insert into audit_entries (actor, organisation_id, what, subject)
  values (acting_person(), theirs, 'needs read', jsonb_build_object('complaintId', read_needs.complaint));
  return query
    select need.id, need.words, need.recorded_on, need.recorded_by
    from needs need
    where need.coop_id = theirs and need.complaint_id = read_needs.complaint
      and (whole or need.recorded_by = acting_person())
    order by need.recorded_on, need.id;
end
$$;

reset role;
revoke create on schema public from putright_access;

call protect_case('representatives', 'complaint_id');
call protect_case('adjustments', 'complaint_id');
call protect_case('needs', 'complaint_id');
call protect_case('need_reads', 'complaint_id');
call protect_case('restrictions', 'complaint_id');
call append_only('needs');
call append_only('need_reads');
grant select, insert on representatives to putright_app;
grant select, insert, update (review_on, ended_on) on adjustments to putright_app;
grant select, insert, update (reviewed_on, review_on, ended_on) on restrictions to putright_app;
grant insert on needs to putright_app;
grant select on need_reads to putright_app;
grant select on representatives, adjustments, restrictions to putright_worker;
