-- What is past its day goes for good (rulebook 7): words, names, letters, documents. Days, outcomes and sums stay, so that no
-- year's figures change. One function does it, and asks itself whether it may: whatever the application believes, nothing
-- open, nothing held and nothing before its day is erased.

create table erasures (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  what text not null check (what in ('record', 'support')),
  erased_by uuid not null references people,
  erased_at timestamptz not null default now(),
  rows jsonb not null,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index erasures_of_complaint on erasures (coop_id, complaint_id);
comment on table erasures is 'Who erased what, and when. Nothing of what it was.';
comment on column erasures.what is 'The whole record, or adjustments and needs, which nobody needs as long.';
comment on column erasures.rows is 'How many rows of each table.';

grant create on schema public to putright_access;
set local role putright_access;

create function coops_i_erase() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from organisations_i_may('handle')
  intersect
  select * from organisations_i_may('erase');
end;
comment on function coops_i_erase() is
  'Co-ops whose complaints the acting person handles, and erases too: the agent''s manager, the Secretary where there is no agent.';

create function support_kept(coop uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select need.complaint_id from needs need
  where need.coop_id = support_kept.coop and need.coop_id in (select * from coops_i_erase())
    and need.complaint_id not in (select wall.complaint_id from cases_closed_to_me() wall);
end;
comment on function support_kept(uuid) is 'Complaints of which needs are on file: that there are any, and not which.';

reset role;
revoke create on schema public from putright_access;

do $$
declare
  erased text;
begin
  foreach erased in array array['complaints', 'complaint_events', 'letters_to_send', 'letters', 'representatives', 'document_contents',
    'documents', 'packs', 'adjustments', 'needs', 'need_reads', 'restrictions', 'drafts', 'deliberation_notes', 'room_links',
    'complaint_words', 'lesson_sources', 'contact_complaints', 'passed_on', 'undertakings', 'ombudsman_requests', 'case_roles',
    'handovers_planned', 'walls', 'residents', 'contacts', 'outbox', 'policy_versions', 'erasures'] loop
    execute format('create policy erasing on %I to putright_eraser using (true) with check (true)', erased);
    execute format('grant select on %I to putright_eraser', erased);
    if erased not in ('complaints', 'complaint_events', 'contacts', 'policy_versions', 'erasures') then
      execute format('grant delete on %I to putright_eraser', erased);
    end if;
  end loop;
end
$$;
grant update (resident_id, erased_on) on complaints to putright_eraser;
grant update (body, recorded_by) on complaint_events to putright_eraser;
grant insert on erasures to putright_eraser;

-- Whether what is left of a fact says what it said, or nothing: what figures are worked out from stays, and a word is gone
-- or stands as it stood. Blank is what the application writes in place of words, of people and of the Ombudsman's references.
create function says_less(type text, was jsonb, is_now jsonb) returns boolean
  language sql immutable
begin atomic
  select type = 'data protection answered' or (
    jsonb_path_query_array(was, '$.**.stage') = jsonb_path_query_array(is_now, '$.**.stage')
    and jsonb_path_query_array(was, '$.**.outcome') = jsonb_path_query_array(is_now, '$.**.outcome')
    and jsonb_path_query_array(was, '$.**.amount') = jsonb_path_query_array(is_now, '$.**.amount')
    and jsonb_path_query_array(was, '$.**.paid') = jsonb_path_query_array(is_now, '$.**.paid')
    and jsonb_path_query_array(was, '$.**.term') = jsonb_path_query_array(is_now, '$.**.term')
    and jsonb_path_query_array(was, '$.**.countsForMeasures') = jsonb_path_query_array(is_now, '$.**.countsForMeasures')
    and not exists (
      select from jsonb_path_query(is_now, '$.** ? (@.type() == "string" || @.type() == "number" || @.type() == "boolean")') said
      where not jsonb_path_query_array(was, '$.**') @> jsonb_build_array(said)
        and said #>> '{}' !~ '^(|Erased|Case \d+|0{8}-0{4}-0{4}-0{4}-\d{12})$'));
end;

grant create on schema public to putright_eraser;
set local role putright_eraser;

create function erase_complaint(complaint uuid, what text, bodies jsonb) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  target record;
  years integer;
  erased text;
  gone bigint;
  counted jsonb := '{}';
  of_a_complaint_alive constant text[] := array['received', 'acknowledged', 'allocated', 'extended', 'decided', 'responded',
    'escalated', 'refused', 'withdrawn', 'reversed', 'ombudsman contacted', 'evidence requested', 'evidence sent', 'determined',
    'failure found', 'referred back', 're-agreed', 'fulfilled'];
  of_support constant text[] := array['adjustments', 'need_reads', 'needs'];
  -- Each before what it refers to.
  of_record constant text[] := array['letters_to_send', 'letters', 'representatives', 'document_contents', 'documents', 'pack_originals', 'packs',
    'adjustments', 'need_reads', 'needs', 'restrictions', 'drafts', 'deliberation_notes', 'room_links', 'complaint_words',
    'lesson_sources', 'contact_complaints', 'passed_on', 'undertakings', 'ombudsman_requests', 'personal_data_due', 'handovers_planned',
    'case_roles', 'walls'];
begin
  select one.coop_id, one.resident_id, one.state, one.kept_from, one.held_by, one.erased_on into target
  from complaints one where one.id = erase_complaint.complaint for update;
  if target is null or target.coop_id not in (select * from coops_i_erase()) or exists (
    select from cases_closed_to_me() wall
    where wall.coop_id = target.coop_id and wall.complaint_id = erase_complaint.complaint) then
    raise exception 'this complaint is not yours to erase' using errcode = 'insufficient_privilege';
  end if;
  if target.erased_on is not null then
    raise exception 'this complaint is erased already' using errcode = 'restrict_violation';
  end if;
  if target.state = 'open' or target.kept_from is null then
    raise exception 'something of this complaint is open' using errcode = 'restrict_violation';
  end if;
  if target.held_by is not null or exists (
    select from complaint_events hold
    where hold.coop_id = target.coop_id and hold.complaint_id = erase_complaint.complaint and hold.type = 'held' and not exists (
      select from complaint_events ending
      where ending.coop_id = target.coop_id and ending.complaint_id = erase_complaint.complaint
        and ending.type = 'hold ended' and ending.body ->> 'hold' = hold.seq::text)) then
    raise exception 'a legal hold stands' using errcode = 'restrict_violation';
  end if;
  select greatest(1, (version.settings ->> 'retentionYears')::integer) into years
  from policy_versions version
  where version.coop_id = target.coop_id and version.adopted_on <= today_here()
  order by version.adopted_on desc limit 1;
  if erase_complaint.what = 'support' then
    years := 1;
  end if;
  if years is null or (target.kept_from + make_interval(years => years))::date >= today_here()
    -- What the row says of it is the application's; that somebody was at it within the years is the record's.
    or exists (
      select from complaint_events alive
      where alive.coop_id = target.coop_id and alive.complaint_id = erase_complaint.complaint and alive.type = any (of_a_complaint_alive)
        and (alive.happened_on + make_interval(years => years))::date >= today_here()
        and not exists (
          select from complaint_events correction
          where correction.coop_id = target.coop_id and correction.complaint_id = erase_complaint.complaint
            and correction.type = 'corrected' and correction.body ->> 'corrects' = alive.seq::text)) then
    raise exception 'the day of this complaint has not come' using errcode = 'restrict_violation';
  end if;

  foreach erased in array case when erase_complaint.what = 'support' then of_support else of_record end loop
    execute format('delete from %I where coop_id = $1 and complaint_id = $2', erased) using target.coop_id, erase_complaint.complaint;
    get diagnostics gone = row_count;
    if gone > 0 then
      counted := counted || jsonb_build_object(erased, gone);
    end if;
  end loop;
  if erase_complaint.what = 'record' then
    if exists (
      select from jsonb_to_recordset(bodies) as given (seq integer, body jsonb)
      join complaint_events event
        on event.coop_id = target.coop_id and event.complaint_id = erase_complaint.complaint and event.seq = given.seq
      where not says_less(event.type, event.body, given.body)) then
      raise exception 'a fact of the record would say something else' using errcode = 'restrict_violation';
    end if;
    update complaint_events event set body = given.body, recorded_by = null
    from jsonb_to_recordset(bodies) as given (seq integer, body jsonb)
    where event.coop_id = target.coop_id and event.complaint_id = erase_complaint.complaint and event.seq = given.seq;
    get diagnostics gone = row_count;
    if gone <> (select count(*) from complaint_events event
      where event.coop_id = target.coop_id and event.complaint_id = erase_complaint.complaint) then
      raise exception 'a fact of the record would stay as it was' using errcode = 'restrict_violation';
    end if;
    counted := counted || jsonb_build_object('complaint_events', gone);
    update complaints one set resident_id = null, erased_on = today_here()
    where one.coop_id = target.coop_id and one.id = erase_complaint.complaint;
    delete from residents resident
    where resident.coop_id = target.coop_id and resident.id = target.resident_id
      and not exists (select from complaints other where other.coop_id = resident.coop_id and other.resident_id = resident.id)
      and not exists (select from contacts other where other.coop_id = resident.coop_id and other.resident_id = resident.id);
    get diagnostics gone = row_count;
    if gone > 0 then
      counted := counted || jsonb_build_object('residents', gone);
    end if;
    delete from outbox entry
    where entry.coop_id = target.coop_id and entry.topic = 'mail' and entry.payload ->> 'complaintId' = erase_complaint.complaint::text;
    get diagnostics gone = row_count;
    if gone > 0 then
      counted := counted || jsonb_build_object('outbox', gone);
    end if;
  end if;
  insert into erasures (coop_id, complaint_id, what, erased_by, rows)
  values (target.coop_id, erase_complaint.complaint, erase_complaint.what, acting_person(), counted);
end
$$;
comment on function erase_complaint(uuid, text, jsonb) is
  'Erases the record of a complaint, or its adjustments and needs. bodies: for each fact of the record, by seq, what remains of it.';

reset role;
revoke create on schema public from putright_eraser;
revoke execute on function erase_complaint(uuid, text, jsonb) from public;
grant execute on function erase_complaint(uuid, text, jsonb) to putright_app;

call protect_case('erasures', 'complaint_id');
grant select on erasures to putright_app, putright_operator;
