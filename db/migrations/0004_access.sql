-- What a person may see follows from dated rows, never from what the application claims. These functions run as
-- putright_access, which may read just the tables named here; the policies of every table are built from them.
-- Asked as `in (select * from …)`: as `in (select …())` the executor would enter the function anew for every row.

create policy access on memberships for select to putright_access using (true);
create policy access on agreements for select to putright_access using (true);
create policy access on federation_memberships for select to putright_access using (true);
create policy access on organisations for select to putright_access using (true);
grant select on memberships, agreements, federation_memberships, organisations to putright_access;

create function in_force(from_on date, until_on date) returns boolean
  language sql stable
  return from_on <= today_here() and (until_on is null or until_on >= today_here());

-- Who is what to the acting person. Neither security definer nor with a setting, so the planner unfolds them into the
-- functions below that ask them: a call of its own for each would be most of what a policy costs.

create function acting_roles() returns table (organisation_id uuid, role text)
  language sql stable
begin atomic
  select membership.organisation_id, membership.role
  from memberships membership
  where membership.person_id = acting_person() and in_force(membership.from_on, membership.until_on);
end;

create function acting_handles() returns setof uuid
  language sql stable
begin atomic
  select agreement.coop_id
  from acting_roles() mine
  join agreements agreement on agreement.agent_id = mine.organisation_id
  where mine.role in ('complaints officer', 'manager') and in_force(agreement.from_on, agreement.until_on)
  union
  -- A co-op without an agent handles its own complaints.
  select mine.organisation_id
  from acting_roles() mine
  join organisations coop on coop.id = mine.organisation_id and coop.kind = 'coop'
  where mine.role = 'complaints officer'
    and not exists (
      select from agreements agreement
      where agreement.coop_id = mine.organisation_id and in_force(agreement.from_on, agreement.until_on)
    );
end;

create function acting_belongs_to() returns setof uuid
  language sql stable
begin atomic
  select mine.organisation_id
  from acting_roles() mine
  join organisations coop on coop.id = mine.organisation_id and coop.kind = 'coop';
end;

create function acting_counts() returns setof uuid
  language sql stable
begin atomic
  select * from acting_handles()
  union
  select * from acting_belongs_to()
  union
  select federated.coop_id
  from acting_roles() mine
  join federation_memberships federated on federated.federation_id = mine.organisation_id
  where federated.shares <> 'nothing' and in_force(federated.from_on, federated.until_on);
end;

create function my_organisations() returns table (organisation_id uuid, role text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from acting_roles();
end;

create function coops_i_handle() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from acting_handles();
end;
comment on function coops_i_handle() is 'Co-ops all of whose complaints the acting person may handle.';

create function coops_i_belong_to() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from acting_belongs_to();
end;

create function coops_i_count() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from acting_counts();
end;
comment on function coops_i_count() is 'Co-ops whose figures, and no case, the acting person may see.';

create function organisations_i_know() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from acting_counts()
  union
  select mine.organisation_id from acting_roles() mine
  union
  select agreement.agent_id
  from agreements agreement
  where agreement.coop_id in (select * from acting_belongs_to()) and in_force(agreement.from_on, agreement.until_on);
end;

create function people_i_know() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select acting_person()
  union
  select colleague.person_id
  from memberships colleague
  where colleague.organisation_id in (
    select mine.organisation_id from acting_roles() mine
    union
    select * from acting_handles()
    union
    select agreement.agent_id
    from agreements agreement
    where agreement.coop_id in (select * from acting_belongs_to()) and in_force(agreement.from_on, agreement.until_on)
  );
end;
comment on function people_i_know() is 'Colleagues, the members of co-ops one handles, and the agent''s team of one''s own co-op.';

do $$
declare
  made text;
begin
  grant create on schema public to putright_access;
  foreach made in array array['my_organisations', 'coops_i_handle', 'coops_i_belong_to', 'coops_i_count', 'organisations_i_know', 'people_i_know'] loop
    execute format('alter function %I() owner to putright_access', made);
  end loop;
  revoke create on schema public from putright_access;
  foreach made in array array['acting_roles', 'acting_handles', 'acting_belongs_to', 'acting_counts'] loop
    execute format('revoke execute on function %I() from public', made);
    execute format('grant execute on function %I() to putright_access', made);
  end loop;
end
$$;

create policy known on organisations for select to putright_app using (id in (select * from organisations_i_know()));
create policy known on people for select to putright_app using (id in (select * from people_i_know()));
-- Of the people one knows: a federation counts its co-ops, and learns nothing of their committees.
create policy known on memberships for select to putright_app
  using (organisation_id in (select * from organisations_i_know()) and person_id in (select * from people_i_know()));
create policy known on coops for select to putright_app using (coop_id in (select * from coops_i_count()));
create policy handled on coops for update to putright_app using (coop_id in (select * from coops_i_handle()));
create policy known on coop_homes for select to putright_app using (coop_id in (select * from coops_i_count()));
create policy known on agreements for select to putright_app
  using (coop_id in (select * from coops_i_handle()) or coop_id in (select * from coops_i_belong_to()));
create policy known on federation_memberships for select to putright_app using (coop_id in (select * from coops_i_count()));
grant select on organisations, people, memberships, coops, coop_homes, agreements, federation_memberships to putright_app;
grant update (last_reference) on coops to putright_app;
