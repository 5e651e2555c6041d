create table handovers_planned (
  coop_id uuid not null,
  complaint_id uuid not null,
  leaver_id uuid not null references people,
  role text not null check (role in ('investigator', 'decider', 'deputy')),
  taker_id uuid not null references people,
  primary key (coop_id, complaint_id, leaver_id, role),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id),
  check (leaver_id <> taker_id)
);
create index handovers_planned_of_leaver on handovers_planned (leaver_id);
comment on table handovers_planned is
  'To whom goes what somebody holds once they have left, where their last day is yet to come. The morning after it the record says so.';

call protect_case('handovers_planned', 'complaint_id');
grant select, insert, delete on handovers_planned to putright_app;
grant select, delete on handovers_planned to putright_worker;
