create table undertakings (
  coop_id uuid not null,
  complaint_id uuid not null,
  name text not null,
  kind text not null check (kind in ('remedy', 'action', 'order', 'recommendation')),
  what text not null,
  who text not null default '',
  amount integer check (amount > 0),
  paid integer check (paid > 0),
  promised_on date not null,
  due_on date,
  done_on date,
  confirmed_on date,
  satisfied boolean,
  primary key (coop_id, complaint_id, name),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index undertakings_open on undertakings (coop_id, due_on) where done_on is null;
create index undertakings_paid on undertakings (coop_id, promised_on) where amount is not null;
comment on table undertakings is 'Remedies and actions promised, orders and recommendations of the Ombudsman: derived from the record, so that lists can find what is due.';

call protect_case('undertakings', 'complaint_id');
grant select, insert, update, delete on undertakings to putright_app, putright_worker, putright_operator;

-- What residents were promised in money, and paid: sums for those who see a co-op's figures and no case. One payment's sum
-- would tell the payment, so only those who handle the co-op see that. Whoever reads a co-op's cases can subtract what they
-- know of: what is closed to them is left out.
create policy access on undertakings for select to putright_access using (true);
grant select on undertakings to putright_access;
grant create on schema public to putright_access;
set local role putright_access;

create function compensation_in(coop uuid, year_from date)
  returns table (payments integer, promised integer, payments_made integer, paid integer)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  with
    seen as (
      select compensation_in.coop in (select * from organisations_i_may('handle')) as whole,
        compensation_in.coop in (select * from organisations_i_may('read')) as case_by_case
    ),
    summed as (
      select count(*)::integer as payments, sum(made.amount)::integer as promised,
        count(made.paid)::integer as payments_made, coalesce(sum(made.paid), 0)::integer as paid
      from undertakings made
      where made.coop_id = compensation_in.coop and made.coop_id in (select * from organisations_i_may('count'))
        and made.kind = 'remedy' and made.amount is not null
        and made.promised_on >= compensation_in.year_from and made.promised_on < compensation_in.year_from + interval '1 year'
        -- A whole year of theirs and nothing else: two periods that differ by a day would tell what was promised on it.
        and exists (
          select from coops coop
          where coop.coop_id = compensation_in.coop
            and replace(to_char(compensation_in.year_from - 1, 'MM-DD'), '02-29', '02-28') = replace(coop.year_end, '02-29', '02-28'))
        and not ((select seen.case_by_case from seen)
          and (made.coop_id, made.complaint_id) in (select wall.coop_id, wall.complaint_id from cases_closed_to_me() wall))
    )
  select summed.payments,
    case when seen.whole or summed.payments > 1 then summed.promised end,
    summed.payments_made,
    case when seen.whole or summed.payments_made = 0
      or (summed.payments_made > 1 and summed.payments - summed.payments_made <> 1) then summed.paid end
  from summed, seen
  where summed.payments > 0;
end;

reset role;
revoke create on schema public from putright_access;
