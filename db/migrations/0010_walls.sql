-- A wall keeps a person from a case whatever role they hold: named in a head, of the same home, or in declared conflict.
-- Behind it there is no trace of the case: no row of any of its tables.

alter table case_roles add column lent boolean not null default false;
comment on column case_roles.lent is 'Somebody of another co-op, asked for this one complaint from the federation''s pool.';

create table walls (
  coop_id uuid not null,
  complaint_id uuid not null,
  person_id uuid not null references people,
  because text not null check (because in ('named', 'took the decision', 'conflict of interest', 'same home')),
  primary key (coop_id, complaint_id, person_id, because),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index walls_of_person on walls (person_id) include (coop_id, complaint_id);
comment on table walls is 'Whom a case is closed to. Derived from its record and from who lives where; never shown to those it names.';

create table member_homes (
  coop_id uuid not null references coops,
  person_id uuid not null references people,
  home text not null check (home <> ''),
  primary key (coop_id, person_id)
);
comment on table member_homes is 'Where a member of the committee lives, to know who shares a home with whoever complains.';

create table review_pool (
  federation_id uuid not null,
  federation_kind text not null default 'federation' check (federation_kind = 'federation'),
  person_id uuid not null references people,
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (federation_id, person_id, from_on),
  foreign key (federation_id, federation_kind) references organisations (id, kind)
);
comment on table review_pool is 'Members of a federation''s co-ops who are willing to sit on a panel of another one.';

create policy access on walls for select to putright_access using (true);
create policy access on complaints for select to putright_access using (true);
create policy access on review_pool for select to putright_access using (true);
grant select on walls, review_pool to putright_access;
grant select (coop_id, id, resident_id) on complaints to putright_access;

create function cases_closed_to_me() returns table (coop_id uuid, complaint_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select wall.coop_id, wall.complaint_id from walls wall where wall.person_id = acting_person();
end;

create function residents_closed_to_me() returns table (coop_id uuid, resident_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select complaint.coop_id, complaint.resident_id
  from walls wall
  join complaints complaint on complaint.coop_id = wall.coop_id and complaint.id = wall.complaint_id
  where wall.person_id = acting_person() and complaint.resident_id is not null;
end;

-- A lent reviewer holds the case while their co-op and the complaint's are in the federation that lent them.
create or replace function cases_i_hold() returns table (coop_id uuid, complaint_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select held.coop_id, held.complaint_id
  from case_roles held
  where held.person_id = acting_person()
    and (held.coop_id in (select * from acting_belongs_to())
      or (held.lent and exists (
        select
        from review_pool pool
        join federation_memberships federated on federated.federation_id = pool.federation_id
        where pool.person_id = held.person_id and federated.coop_id = held.coop_id
          and in_force(pool.from_on, pool.until_on) and in_force(federated.from_on, federated.until_on))));
end;

create function reviewers_i_may_ask() returns table (coop_id uuid, person_id uuid, lender_id uuid, federation_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct borrowing.coop_id, pool.person_id, lending.coop_id, pool.federation_id
  from federation_memberships borrowing
  join review_pool pool on pool.federation_id = borrowing.federation_id and in_force(pool.from_on, pool.until_on)
  join memberships own on own.person_id = pool.person_id and in_force(own.from_on, own.until_on)
  join federation_memberships lending
    on lending.coop_id = own.organisation_id and lending.federation_id = pool.federation_id
    and in_force(lending.from_on, lending.until_on)
  where in_force(borrowing.from_on, borrowing.until_on)
    and lending.coop_id <> borrowing.coop_id
    and borrowing.coop_id in (select * from acting_handles());
end;
comment on function reviewers_i_may_ask() is 'Of the pools of the federations that a co-op I handle belongs to: who could be lent to it, and from which co-op.';

create or replace function people_i_know() returns setof uuid
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
  )
  union
  select ask.person_id from reviewers_i_may_ask() ask
  union
  select held.person_id
  from case_roles held
  where (held.coop_id, held.complaint_id) in (select mine.coop_id, mine.complaint_id from cases_i_hold() mine);
end;

do $$
declare
  made text;
begin
  grant create on schema public to putright_access;
  foreach made in array array['cases_closed_to_me', 'residents_closed_to_me', 'cases_i_hold', 'reviewers_i_may_ask', 'people_i_know'] loop
    execute format('alter function %I() owner to putright_access', made);
  end loop;
  revoke create on schema public from putright_access;
end
$$;

create or replace procedure protect_case(target regclass, complaint_column name)
  language plpgsql as $$
declare
  visible text := format(
    '(coop_id in (select * from coops_i_handle()) or (coop_id, %1$I) in (select held.coop_id, held.complaint_id from cases_i_hold() held))'
    ' and (coop_id, %1$I) not in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall)',
    complaint_column);
begin
  call protect(target);
  execute format('create policy the_case on %s to putright_app using (%s) with check (%s)', target, visible, visible);
end
$$;

-- The tables that were there before the walls.
do $$
declare
  walled record;
begin
  for walled in
    select * from (values ('complaints', 'id'), ('complaint_events', 'complaint_id'), ('case_roles', 'complaint_id'),
      ('complaint_words', 'complaint_id'), ('letters', 'complaint_id')) as before (name, complaint_column)
  loop
    execute format('drop policy the_case on %I', walled.name);
    execute format('drop policy the_service on %I', walled.name);
    call protect_case(walled.name::regclass, walled.complaint_column);
  end loop;
end
$$;

drop policy handled on residents;
create policy handled on residents to putright_app
  using (coop_id in (select * from coops_i_handle())
    and (coop_id, id) not in (select wall.coop_id, wall.resident_id from residents_closed_to_me() wall))
  with check (coop_id in (select * from coops_i_handle()));

call protect_case('walls', 'complaint_id');
call protect('member_homes');
create policy handled on member_homes to putright_app
  using (coop_id in (select * from coops_i_handle())) with check (coop_id in (select * from coops_i_handle()));
call protect('review_pool');
create policy mine on review_pool for select to putright_app
  using (federation_id in (select mine.organisation_id from my_organisations() mine)
    or person_id in (select ask.person_id from reviewers_i_may_ask() ask));

grant select, insert, delete on walls to putright_app, putright_operator;
grant select on walls, member_homes, review_pool to putright_worker;
grant select, insert, update, delete on member_homes to putright_app, putright_operator;
grant select, insert, update on review_pool to putright_operator;
grant select on review_pool to putright_app;
