create table ombudsman_requests (
  coop_id uuid not null,
  complaint_id uuid not null,
  seq integer not null,
  kind text not null check (kind in ('evidence', 'referral back', 'failure')),
  reference text not null,
  asked_on date not null,
  due_on date,
  met_on date,
  primary key (coop_id, complaint_id, seq),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index ombudsman_requests_open on ombudsman_requests (coop_id, due_on) where met_on is null;
comment on table ombudsman_requests is 'What the Ombudsman asked for and when it was met: derived from the record, so that lists can find what is due.';
comment on column ombudsman_requests.seq is 'The event that asked.';

call protect_case('ombudsman_requests', 'complaint_id');
grant select, insert, update, delete on ombudsman_requests to putright_app, putright_worker, putright_operator;
