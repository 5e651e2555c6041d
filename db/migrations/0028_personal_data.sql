create table personal_data_due (
  coop_id uuid not null,
  complaint_id uuid not null,
  seq integer not null,
  kind text not null check (kind in ('copy', 'acknowledgement', 'outcome')),
  asked_on date not null,
  due_on date,
  met_on date,
  primary key (coop_id, complaint_id, seq, kind),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index personal_data_due_open on personal_data_due (coop_id, due_on) where met_on is null;
comment on table personal_data_due is
  'What somebody waits for about their personal data, and when they had it: derived from the record, so that lists can find what is due.';
comment on column personal_data_due.seq is 'The event that asked.';

call protect_case('personal_data_due', 'complaint_id');
grant select, insert, update, delete on personal_data_due to putright_app, putright_worker, putright_operator;
create policy erasing on personal_data_due to putright_eraser using (true) with check (true);
grant select, delete on personal_data_due to putright_eraser;

-- The part of a copy of personal data that is of a request: as open, closed and erased as the request.
create table request_copies (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  contact_id uuid not null,
  given_with uuid not null,
  built_by uuid not null references people,
  built_at timestamptz not null default now(),
  pdf bytea not null,
  primary key (coop_id, id),
  foreign key (coop_id, contact_id) references contacts (coop_id, id)
);
create index request_copies_of_contact on request_copies (coop_id, contact_id);
create index request_copies_given_together on request_copies (coop_id, given_with);
comment on table request_copies is 'What was given out of a request, bytes and all. What it was made from is the request itself.';
comment on column request_copies.given_with is 'As in packs.';

call protect('request_copies');
create policy reading on request_copies for select to putright_app
  using (coop_id in (select * from coops_i_read())
    and (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall));
create policy adding on request_copies for insert to putright_app
  with check (coop_id in (select * from coops_i_handle())
    and (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall));
call append_only('request_copies');
grant select, insert on request_copies to putright_app;
create policy erasing on request_copies to putright_eraser using (true) with check (true);
grant select, delete on request_copies to putright_eraser;

-- Requests are kept as long as complaints (rulebook 7); one of which a complaint came is kept with it.
create table contact_erasures (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  contact_id uuid not null,
  erased_by uuid not null references people,
  erased_at timestamptz not null default now(),
  rows jsonb not null,
  primary key (coop_id, id),
  foreign key (coop_id, contact_id) references contacts (coop_id, id)
);
create index contact_erasures_of_contact on contact_erasures (coop_id, contact_id);
comment on table contact_erasures is 'Who erased which request, and when. Nothing of what it was.';
comment on column contact_erasures.rows is 'How many rows of each table.';

call protect('contact_erasures');
create policy reading on contact_erasures for select to putright_app
  using (coop_id in (select * from coops_i_read())
    and (coop_id, contact_id) not in (select wall.coop_id, wall.contact_id from contacts_closed_to_me() wall));
grant select on contact_erasures to putright_app;
create policy erasing on contact_erasures to putright_eraser using (true) with check (true);
create policy erasing on contact_notes to putright_eraser using (true) with check (true);
grant select, insert on contact_erasures to putright_eraser;
grant select, delete on contact_notes to putright_eraser;
grant update (summary, account, asked_by, resident_id, logged_by, review_on, erased_on) on contacts to putright_eraser;

grant create on schema public to putright_eraser;
set local role putright_eraser;

create function erase_contact(contact uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  target record;
  years integer;
  erased text;
  gone bigint;
  counted jsonb := '{"contacts": 1}';
begin
  select one.coop_id, one.resident_id, one.state, one.erased_on, one.data_asked_on,
    coalesce(one.closed_on, one.answered_on, one.received_on) as kept_from
  into target
  from contacts one where one.id = erase_contact.contact for update;
  if target is null or target.coop_id not in (select * from coops_i_erase()) or exists (
    select from contacts_closed_to_me() wall
    where wall.coop_id = target.coop_id and wall.contact_id = erase_contact.contact) then
    raise exception 'this request is not yours to erase' using errcode = 'insufficient_privilege';
  end if;
  if target.erased_on is not null then
    raise exception 'this request is erased already' using errcode = 'restrict_violation';
  end if;
  if target.state <> 'closed' then
    raise exception 'this request is open' using errcode = 'restrict_violation';
  end if;
  if target.data_asked_on is not null then
    raise exception 'personal data is asked for on this request' using errcode = 'restrict_violation';
  end if;
  if exists (
    select from contact_complaints made
    where made.coop_id = target.coop_id and made.contact_id = erase_contact.contact) then
    raise exception 'a complaint came of this request, and it is kept with that' using errcode = 'restrict_violation';
  end if;
  select greatest(1, (version.settings ->> 'retentionYears')::integer) into years
  from policy_versions version
  where version.coop_id = target.coop_id and version.adopted_on <= today_here()
  order by version.adopted_on desc limit 1;
  if years is null or (target.kept_from + make_interval(years => years))::date >= today_here() then
    raise exception 'the day of this request has not come' using errcode = 'restrict_violation';
  end if;

  foreach erased in array array['contact_notes', 'request_copies', 'passed_on'] loop
    execute format('delete from %I where coop_id = $1 and contact_id = $2', erased) using target.coop_id, erase_contact.contact;
    get diagnostics gone = row_count;
    if gone > 0 then
      counted := counted || jsonb_build_object(erased, gone);
    end if;
  end loop;
  update contacts one
  set summary = 'Erased', account = '', asked_by = '', resident_id = null, logged_by = null, review_on = null, erased_on = today_here()
  where one.coop_id = target.coop_id and one.id = erase_contact.contact;
  delete from residents resident
  where resident.coop_id = target.coop_id and resident.id = target.resident_id
    and not exists (select from complaints other where other.coop_id = resident.coop_id and other.resident_id = resident.id)
    and not exists (select from contacts other where other.coop_id = resident.coop_id and other.resident_id = resident.id);
  get diagnostics gone = row_count;
  if gone > 0 then
    counted := counted || jsonb_build_object('residents', gone);
  end if;
  insert into contact_erasures (coop_id, contact_id, erased_by, rows)
  values (target.coop_id, erase_contact.contact, acting_person(), counted);
end
$$;
comment on function erase_contact(uuid) is 'Erases what was said of a request, for good. That there was one stays, and is counted.';

reset role;
revoke create on schema public from putright_eraser;
revoke execute on function erase_contact(uuid) from public;
grant execute on function erase_contact(uuid) to putright_app;

-- The morning check takes away what nobody has needed for a month: what was imported of it stands in the complaints.
grant select (coop_id, id, uploaded_at), delete on register_uploads to putright_worker;
