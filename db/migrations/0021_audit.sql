-- What administrators did, what was exported, who read special category data, and attempts that were refused. One chain an
-- organisation, and one for what belongs to none: each entry carries the hash of the one before it.

create table audit_chains (
  chain uuid primary key,
  entries bigint not null,
  head bytea not null
);
comment on table audit_chains is 'How many entries a chain has and the hash of the last: without it, removing the last ones would not show.';

-- No foreign keys: it outlives whatever it names.
create table audit_entries (
  chain uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor uuid,
  organisation_id uuid,
  about_coop uuid,
  what text not null check (what in (
    'needs read', 'original read',
    'case file exported', 'pack exported', 'bad rows exported', 'figures exported', 'audit log exported', 'personal data exported',
    'register imported', 'homes recorded', 'member homes recorded',
    'signed up', 'organisation made', 'profile changed', 'logo changed',
    'invited', 'invitation withdrawn', 'invitation accepted', 'invitation refused',
    'role given', 'role ended', 'left', 'work handed over', 'role refused',
    'proposed', 'proposal accepted', 'proposal declined', 'proposal withdrawn', 'proposal refused',
    'agreement ended', 'federation membership ended', 'pool changed',
    'policy drafted', 'policy adopted', 'policy refused',
    'retention set', 'hold placed', 'hold lifted', 'erased', 'erasure refused', 'redacted', 'data protection recorded',
    'sign-in throttled', 'code refused', 'code replayed', 'link refused',
    'password set', 'password reset asked', 'address verified', 'sessions ended',
    'second factor reset asked', 'second factor reset stopped', 'second factor reset refused', 'second factor reset',
    'second factor set', 'second factor removed', 'recovery codes made', 'recovery code used',
    'passkey added', 'passkey removed', 'passkey refused')),
  subject jsonb not null check (identifiers_only(subject)),
  previous bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
create index audit_entries_by_day on audit_entries (organisation_id, at);
create index audit_entries_about on audit_entries (about_coop, at);
comment on table audit_entries is 'The audit log, append-only for every role. What it says is identifiers and words of our own.';
comment on column audit_entries.actor is 'Null: Putright itself, or somebody who was not signed in.';
comment on column audit_entries.organisation_id is 'Whose chain it is in: the co-op, where it is about a complaint. Null: nobody''s, such as a refused sign-in.';
comment on column audit_entries.about_coop is 'The co-op concerned, where the entry is in the chain of its agent or federation.';

create policy access on audit_chains to putright_access using (true) with check (true);
create policy access on audit_entries for insert to putright_access with check (true);
grant select, insert, update on audit_chains to putright_access;
grant insert on audit_entries to putright_access;

grant create on schema public to putright_access;
set local role putright_access;

-- `putright verify` hashes the same text by itself: what changes here changes there.
create function chain_entry() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  new.chain := coalesce(new.organisation_id, '00000000-0000-0000-0000-000000000000');
  -- Whoever writes next to this chain waits here until this transaction ends.
  insert into audit_chains as chain (chain, entries, head) values (new.chain, 1, '')
    on conflict on constraint audit_chains_pkey do update set entries = chain.entries + 1
    returning chain.entries, chain.head into new.seq, new.previous;
  new.at := clock_timestamp();
  new.hash := sha256(new.previous || convert_to(jsonb_build_array(
    new.chain, new.seq, (extract(epoch from new.at) * 1000000)::bigint, new.actor, new.organisation_id, new.about_coop, new.what,
    new.subject)::text, 'UTF8'));
  update audit_chains chain set head = new.hash where chain.chain = new.chain;
  return new;
end
$$;

create function organisations_i_oversee() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from organisations_i_may('oversee');
end;
comment on function organisations_i_oversee() is 'Organisations that the acting person runs or audits.';

create function roles_i_oversee() returns table (person_id uuid, from_on date, until_on date)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select colleague.person_id, colleague.from_on, colleague.until_on from memberships colleague
  where colleague.organisation_id in (select * from organisations_i_oversee());
end;
comment on function roles_i_oversee() is 'Who had a role, and when, in an organisation that the acting person runs or audits.';

reset role;
revoke create on schema public from putright_access;

create trigger chain_entry before insert on audit_entries for each row execute function chain_entry();

create function refuse_change_by_hand() returns trigger
  language plpgsql as $$
begin
  -- Only from within the trigger of an entry.
  if tg_op in ('INSERT', 'UPDATE') and pg_trigger_depth() > 1 then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger append_only before insert or update or delete on audit_chains for each row execute function refuse_change_by_hand();
create trigger append_only_whole before truncate on audit_chains for each statement execute function refuse_change();

call protect('audit_chains');
call protect('audit_entries');
call append_only('audit_entries');

-- Whoever runs or audits an organisation, or the co-op concerned, reads its log; whoever runs or audits an agent or a
-- federation also what its people did with its co-ops while they were its people. Of a complaint that is closed to them,
-- or a request of which it came, nothing.
create policy overseen on audit_entries for select to putright_app
  using ((organisation_id in (select * from organisations_i_oversee())
      or about_coop in (select * from organisations_i_oversee())
      or (organisation_id in (select * from coops_i_count()) and exists (
        select from roles_i_oversee() held
        where held.person_id = actor
          and in_force_on((at at time zone 'Europe/London')::date, held.from_on, held.until_on))))
    and coalesce(subject ->> 'complaintId', '') not in (select wall.complaint_id::text from cases_closed_to_me() wall)
    and coalesce(subject ->> 'requestId', subject ->> 'contactId', '') not in (
      select wall.contact_id::text from contacts_closed_to_me() wall));
create policy doing on audit_entries for insert to putright_app
  with check (actor = acting_person() and (about_coop is null or about_coop in (select * from coops_i_enter()))
    and (organisation_id is null or organisation_id in (select mine.organisation_id from my_organisations() mine)
      or organisation_id in (select * from coops_i_enter())));
create policy accounts on audit_entries for insert to putright_accounts with check (true);
-- Not where it stands in its chain: a number left out would tell that an entry is of something closed.
grant select (at, actor, organisation_id, about_coop, what, subject), insert (actor, organisation_id, about_coop, what, subject)
  on audit_entries to putright_app;
grant insert (actor, organisation_id, about_coop, what, subject) on audit_entries to putright_accounts, putright_worker, putright_operator;
grant select on audit_chains, audit_entries to putright_operator;
