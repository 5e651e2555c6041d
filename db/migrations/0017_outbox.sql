-- What leaves the building or outlives the record says nothing of anybody: by construction, and not by the care of whoever writes it.
create function identifiers_only(subject jsonb) returns boolean
  language sql immutable
  return jsonb_typeof(subject) = 'object'
    and not exists (select from jsonb_object_keys(subject) as given (key) where given.key !~ '^[a-zA-Z]{1,40}$')
    and not exists (
      select from jsonb_path_query(subject, 'lax $.*[*]') as named (value)
      where named.value #>> '{}' !~ '^(MRC|A|B|A and B|[a-z0-9]+([ .-][a-z0-9]+)*)$' or length(named.value #>> '{}') > 64);
comment on function identifiers_only(jsonb) is
  'Ids, numbers, days and words of our own: no capitals, no @, so that no name or address gets into a queue, or a log that is never erased.';

create table outbox (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  topic text not null check (topic in ('mail', 'figures')),
  payload jsonb not null check (identifiers_only(payload)),
  created_at timestamptz not null default now(),
  relayed_at timestamptz,
  primary key (coop_id, id)
);
create index outbox_waiting on outbox (created_at) where relayed_at is null;
comment on table outbox is 'What must leave the building, written with the event that caused it. Identifiers only: no personal data.';

create table mails (
  coop_id uuid not null references coops,
  key text not null,
  message_id text not null,
  sent_at timestamptz not null default now(),
  primary key (coop_id, key)
);
comment on table mails is 'What was sent: the key makes sending the same thing twice impossible.';

call protect('outbox');
create policy handled on outbox for insert to putright_app
  with check (coop_id in (select * from coops_i_handle()) or coop_id in (select held.coop_id from cases_i_hold() held));
create policy running on outbox for insert to putright_app
  with check (topic = 'figures' and coop_id in (select * from organisations_i_run()));
grant insert on outbox to putright_app;
grant select, insert, update on outbox to putright_worker, putright_operator;

call protect('mails');
grant select, insert on mails to putright_worker;
grant select on mails to putright_operator;
