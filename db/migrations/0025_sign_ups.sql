-- How an organisation comes to be: somebody says what it is, shows the mailed link, and in that one transaction exactly this
-- is founded, and they look after it. Accounts does it, and these policies let it do nothing else.

create table sign_ups (
  id uuid primary key default uuidv7(),
  link_id uuid not null unique references account_links on delete cascade,
  kind text not null check (kind in ('coop', 'agent', 'federation')),
  slug text not null,
  name text not null check (name <> ''),
  founder text not null check (founder <> ''),
  asked_at timestamptz not null default now(),
  completed_at timestamptz,
  person_id uuid references people,
  -- Of a co-op.
  reference_prefix text,
  year_end text,
  homes integer,
  registered_provider boolean,
  ombudsman_member boolean,
  handles_own boolean,
  check (case when kind = 'coop' then num_nulls(reference_prefix, year_end, homes, registered_provider, ombudsman_member, handles_own) = 0
    else num_nonnulls(reference_prefix, year_end, homes, registered_provider, ombudsman_member, handles_own) = 0 end),
  check ((completed_at is null) = (person_id is null))
);
comment on table sign_ups is 'Organisations that somebody wants to set up. What is founded bears the id of its sign-up.';
comment on column sign_ups.handles_own is 'Whether the co-op handles complaints itself and not through an agent.';

call protect('sign_ups');
create policy asking on sign_ups for insert to putright_accounts with check (completed_at is null);
create policy accounts on sign_ups for select to putright_accounts using (true);
create policy completing on sign_ups for update to putright_accounts
  using (completed_at is null)
  with check (completed_at = now() and exists (
    select from account_links link
    join people person on person.email = link.email
    where link.id = sign_ups.link_id and link.purpose = 'sign-up' and link.used_at = now() and person.id = sign_ups.person_id));
grant select, update (completed_at, person_id) on sign_ups to putright_accounts;
grant insert (link_id, kind, slug, name, founder, reference_prefix, year_end, homes, registered_provider, ombudsman_member, handles_own)
  on sign_ups to putright_accounts;
grant select on sign_ups to putright_worker;

-- now() is when the transaction began: of a sign-up completed earlier nothing more is founded.
create policy founding on organisations for insert to putright_accounts
  with check (exists (
    select from sign_ups founded
    where founded.id = organisations.id and founded.completed_at = now()
      and (founded.kind, founded.slug, founded.name) = (organisations.kind, organisations.slug, organisations.name)));
create policy founding on coops for insert to putright_accounts
  with check (exists (
    select from sign_ups founded
    where founded.id = coops.coop_id and founded.kind = 'coop' and founded.completed_at = now()
      and (founded.reference_prefix, founded.year_end, founded.registered_provider, founded.ombudsman_member)
        = (coops.reference_prefix, coops.year_end, coops.registered_provider, coops.ombudsman_member)));
create policy founding on coop_homes for insert to putright_accounts
  with check (exists (
    select from sign_ups founded
    where founded.id = coop_homes.coop_id and founded.completed_at = now() and founded.homes = coop_homes.homes));
create policy founding on policy_versions for insert to putright_accounts
  with check (exists (
    select from sign_ups founded where founded.id = policy_versions.coop_id and founded.completed_at = now()));
create policy founding on memberships for insert to putright_accounts
  with check (from_on = today_here() and until_on is null and exists (
    select from sign_ups founded
    where founded.id = memberships.organisation_id and founded.person_id = memberships.person_id and founded.completed_at = now()
      and memberships.role = any (case founded.kind
        when 'coop' then array['secretary'] || case when founded.handles_own then array['complaints officer'] else '{}' end
        when 'agent' then array['manager', 'complaints officer']
        else array['manager', 'analyst'] end)));
grant insert (id, kind, slug, name) on organisations to putright_accounts;
grant insert (coop_id, reference_prefix, year_end, registered_provider, ombudsman_member) on coops to putright_accounts;
grant insert (coop_id, year_end_on, homes) on coop_homes to putright_accounts;
grant insert (coop_id, title, adopted_on, settings) on policy_versions to putright_accounts;
