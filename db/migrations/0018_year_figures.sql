create table year_figures (
  coop_id uuid not null references coops,
  year_from date not null,
  as_at date not null,
  figures jsonb not null,
  refreshed_at timestamptz not null default now(),
  primary key (coop_id, year_from)
);
comment on table year_figures is
  'The measures of a co-op''s year, refreshed as events land. They name nobody, so committees and federations read them here.';

call protect('year_figures');
-- Whoever reads complaints, but for one that is closed to them, would find it by subtraction: they count what they may open.
create policy counted on year_figures for select to putright_app
  using (coop_id in (select * from coops_i_count())
    and not (coop_id in (select * from coops_i_read()) and coop_id in (select wall.coop_id from cases_closed_to_me() wall)));
grant select on year_figures to putright_app;
grant select, insert, update, delete on year_figures to putright_worker, putright_operator;
