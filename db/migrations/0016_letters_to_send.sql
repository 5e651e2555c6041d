-- Code 5.10: a letter that no e-mail carries is posted or read out by somebody, and stands here until that is recorded.
-- The database writes it down with the letter, so that no way of issuing one can forget it.

create table letters_to_send (
  coop_id uuid not null,
  letter_id uuid not null,
  complaint_id uuid not null,
  road text not null check (road in ('post', 'telephone')),
  primary key (coop_id, letter_id),
  foreign key (coop_id, letter_id) references letters (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
comment on table letters_to_send is 'Letters issued that somebody has still to post or to read out.';

create function wait_to_be_sent() returns trigger language plpgsql as $$
declare
  road text := new.content #>> '{sending,by}';
begin
  if road is null or road = 'email' then
    select case when resident.email <> '' then null when resident.address <> '' then 'post' when resident.telephone <> '' then 'telephone' end
    into road
    from complaints complaint
    join residents resident on resident.coop_id = complaint.coop_id and resident.id = complaint.resident_id
    where complaint.coop_id = new.coop_id and complaint.id = new.complaint_id;
  end if;
  if road is not null then
    insert into letters_to_send (coop_id, letter_id, complaint_id, road) values (new.coop_id, new.id, new.complaint_id, road);
  end if;
  return null;
end
$$;
create trigger wait_to_be_sent after insert on letters for each row execute function wait_to_be_sent();

call protect_case('letters_to_send', 'complaint_id');
grant select, insert, delete on letters_to_send to putright_app, putright_operator;
