create table policy_versions (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  title text not null,
  adopted_on date not null,
  settings jsonb not null,
  additions jsonb not null default '{}',
  meeting text not null default '',
  meeting_on date check (meeting_on is null or meeting <> ''),
  adopted_by uuid references people,
  recorded_at timestamptz not null default now(),
  primary key (coop_id, id),
  unique (coop_id, adopted_on)
);
comment on table policy_versions is
  'A landlord''s complaints policy as settings, none weaker than the Code. A complaint keeps the version in force when it was received.';
comment on column policy_versions.adopted_on is 'The first day it is in force, which may come after the meeting.';
comment on column policy_versions.additions is 'What the co-op says besides, by part of the policy as residents read it.';
comment on column policy_versions.meeting is
  'Which meeting adopted it, as its minutes call it. Empty: no meeting did, and it is the Code itself until one adopts another.';
comment on column policy_versions.adopted_by is 'Who recorded it, for the committee. Null: it was laid with the co-op.';

create table policy_drafts (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  from_version uuid,
  title text not null,
  settings jsonb not null,
  additions jsonb not null default '{}',
  version integer not null default 1 check (version > 0),
  saved_by uuid not null references people,
  saved_at timestamptz not null default now(),
  primary key (coop_id, id),
  foreign key (coop_id, from_version) references policy_versions (coop_id, id)
);
comment on table policy_drafts is
  'A policy in the making: it may say anything, also what cannot be adopted. Whoever saves names the version they began from.';
comment on column policy_drafts.from_version is 'The policy it began from; null where that was a ready-made one.';

call protect('policy_versions');
call append_only('policy_versions');
create policy known on policy_versions for select to putright_app
  using (coop_id in (select * from coops_i_count())
    -- Of what the committee has adopted for later, only its own and its team know.
    or (adopted_on <= today_here() and coop_id in (select * from coops_i_enter())));
-- The committee adopts, by whoever looks after the co-op; its agent drafts and does not adopt.
create policy adopting on policy_versions for insert to putright_app
  with check (coop_id in (select * from organisations_i_run()) and adopted_by = acting_person() and meeting <> '');
grant select on policy_versions to putright_app, putright_worker;
grant insert on policy_versions to putright_app;
grant select, insert on policy_versions to putright_operator;

call protect('policy_drafts');
create policy known on policy_drafts for select to putright_app using (coop_id in (select * from coops_i_belong_to()));
create policy drafting on policy_drafts to putright_app
  using (coop_id in (select * from coops_i_handle()) or coop_id in (select * from organisations_i_run()))
  with check (coop_id in (select * from coops_i_handle()) or coop_id in (select * from organisations_i_run()));
grant select, insert, update, delete on policy_drafts to putright_app;
grant select, insert on policy_drafts to putright_operator;

create policy access on policy_versions for select to putright_access using (true);
create policy access on coops for select to putright_access using (true);
grant select on policy_versions, coops to putright_access;
grant create on schema public to putright_access;
set local role putright_access;

-- Code 3.4: what is published is for anybody, and so asks not who acts. No more of a co-op than its policy tells.
create function published_policy(address text, day date)
  returns table (name text, contact text, logo text, ombudsman_member boolean, agent_name text, agent_contact text,
    title text, settings jsonb, additions jsonb, adopted_on date, meeting text, meeting_on date)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select landlord.name, landlord.contact, landlord.logo, coop.ombudsman_member, agent.name, agent.contact,
    version.title, version.settings, version.additions, version.adopted_on, version.meeting, version.meeting_on
  from organisations landlord
  join coops coop on coop.coop_id = landlord.id
  join policy_versions version on version.coop_id = landlord.id and version.adopted_on <= published_policy.day
  left join agreements agreement
    on agreement.coop_id = landlord.id and in_force_on(published_policy.day, agreement.from_on, agreement.until_on)
  left join organisations agent on agent.id = agreement.agent_id
  where landlord.slug = published_policy.address and published_policy.day <= today_here()
  order by version.adopted_on desc
  limit 1;
end;
comment on function published_policy(text, date) is
  'The policy of the co-op at an address that was in force on a day, today at the latest, as anybody may read it.';

create function published_policy_days(address text) returns table (adopted_on date, title text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select version.adopted_on, version.title
  from organisations landlord
  join policy_versions version on version.coop_id = landlord.id
  where landlord.slug = published_policy_days.address and version.adopted_on <= today_here() and version.meeting <> ''
  order by version.adopted_on desc;
end;
comment on function published_policy_days(text) is 'Since when each policy that a meeting of the co-op adopted was in force, the latest first.';

reset role;
revoke create on schema public from putright_access;
