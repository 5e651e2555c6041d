-- How many complaints a co-op has had is for nobody who merely sees one of them: those who handle it take a number, and
-- nobody reads one.
create table reference_numbers (
  coop_id uuid not null references coops,
  series text not null check (series in ('complaints', 'requests')),
  last integer not null check (last >= 0),
  primary key (coop_id, series)
);
comment on table reference_numbers is 'The last number that a reference was given out with.';
call protect('reference_numbers');
create policy access on reference_numbers to putright_access using (true) with check (true);
grant select, insert, update on reference_numbers to putright_access;
grant insert on reference_numbers to putright_operator;

grant create on schema public to putright_access;
set local role putright_access;

create function take_numbers(coop uuid, of_series text, many integer) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  taken integer;
begin
  if coop in (select * from coops_i_handle()) then
    insert into reference_numbers as given (coop_id, series, last) values (coop, of_series, greatest(many, 0))
    on conflict (coop_id, series) do update set last = given.last + excluded.last
    returning given.last into taken;
  end if;
  return taken;
end
$$;
comment on function take_numbers(uuid, text, integer) is
  'So many more numbers of a series of a co-op that the acting person handles: the last of them; null elsewhere. Until the transaction ends nobody else takes any, also where it took none.';
revoke execute on function take_numbers(uuid, text, integer) from public;
grant execute on function take_numbers(uuid, text, integer) to putright_app;

reset role;
revoke create on schema public from putright_access;
