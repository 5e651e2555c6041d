create table letters (
  coop_id uuid not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  kind text not null check (kind in ('acknowledgement', 'definition', 'provisional findings', 'update', 'new day', 'extension', 'refusal', 'stage 1 response', 'final response')),
  stage smallint not null check (stage in (1, 2)),
  issued_on date not null,
  issued_at timestamptz not null default now(),
  issued_by uuid not null references people,
  road text not null check (road in ('email', 'post', 'telephone', 'none')),
  content jsonb not null,
  html text not null,
  pdf bytea,
  primary key (coop_id, id),
  foreign key (coop_id, complaint_id) references complaints (coop_id, id)
);
create index letters_of_complaint on letters (coop_id, complaint_id);
comment on column letters.road is 'How it reaches the resident (Code 5.10); none, where no way is known.';
comment on column letters.pdf is 'Null until it was set for the first time; from then on the bytes that go out.';
comment on table letters is 'Letters as issued, the bytes too once they are set; never set again.';

-- The PDF takes longer to set than all the rest of an act, so it is filled in after, once, from what was issued. Nothing
-- else of a letter ever changes, nor the PDF once it is there.
create function only_fill_pdf() returns trigger
  language plpgsql as $$
declare
  filled constant letters := new;
begin
  if old.pdf is null and new.pdf is not null then
    new.pdf := null;
    if new is not distinct from old then
      return filled;
    end if;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

call protect_case('letters', 'complaint_id');
create trigger append_only before delete on letters for each row execute function refuse_change();
create trigger append_only_whole before truncate on letters for each statement execute function refuse_change();
create trigger append_only_but_pdf before update on letters for each row execute function only_fill_pdf();
grant select, insert on letters to putright_app, putright_operator;
grant select on letters to putright_worker;
grant update (pdf) on letters to putright_app, putright_worker;

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
begin
  insert into letters_to_send (coop_id, letter_id, complaint_id, road) values (new.coop_id, new.id, new.complaint_id, new.road);
  return null;
end
$$;
create trigger wait_to_be_sent after insert on letters
  for each row when (new.road in ('post', 'telephone')) execute function wait_to_be_sent();

call protect_case('letters_to_send', 'complaint_id');
grant select, insert, delete on letters_to_send to putright_app, putright_operator;
