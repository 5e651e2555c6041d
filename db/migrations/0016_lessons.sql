create table lessons (
  coop_id uuid not null references coops,
  id uuid not null default uuidv7(),
  root_cause text not null,
  lesson text not null,
  change text not null,
  state text not null default 'proposed' check (state in ('proposed', 'adopted', 'declined', 'done')),
  proposed_on date not null,
  proposed_by uuid not null references people,
  decided_on date,
  decided_by uuid references people,
  decision text not null default '',
  done_on date,
  evidence text not null default '',
  offered_by uuid references organisations,
  primary key (coop_id, id)
);
create index lessons_of_coop on lessons (coop_id, proposed_on);
comment on table lessons is 'What a co-op learns from complaints (Code 9.1), and what became of it. Nobody is named: the committee reads it.';

create table lesson_sources (
  coop_id uuid not null,
  lesson_id uuid not null,
  complaint_id uuid not null,
  primary key (coop_id, lesson_id, complaint_id),
  foreign key (coop_id, lesson_id) references lessons (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index lesson_sources_of_complaint on lesson_sources (coop_id, complaint_id);
comment on table lesson_sources is 'Which complaint a lesson came from: part of the case, and not of the lesson.';

call protect('lessons');
create policy learning on lessons for select to putright_app
  using (coop_id in (select * from coops_i_read()) or coop_id in (select * from coops_i_belong_to()));
-- What the committee has taken up, and nothing that it has not, where the co-op shares it with its federation.
create policy sharing on lessons for select to putright_app
  using (state in ('adopted', 'done') and coop_id in (select * from coops_sharing_lessons()));
create policy proposing on lessons for insert to putright_app with check (coop_id in (select * from coops_i_handle()));
-- The committee decides, and either it or the team says that it is done; an auditor only reads.
create policy deciding on lessons for update to putright_app
  using (state in ('proposed', 'adopted')
    and coop_id in (select mine.organisation_id from my_organisations() mine where mine.role <> 'auditor'))
  with check (state = 'done' or decided_by = acting_person());
create policy finishing on lessons for update to putright_app
  using (state = 'adopted' and coop_id in (select * from coops_i_handle())) with check (state = 'done');

call protect_case('lesson_sources', 'complaint_id');
grant select, insert, update (state, decided_on, decided_by, decision, done_on, evidence) on lessons to putright_app;
grant select, insert on lesson_sources to putright_app;
grant select on lessons, lesson_sources to putright_operator;
