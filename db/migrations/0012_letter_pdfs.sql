-- A letter is issued with its content and its page; its PDF takes longer to set than all the rest of an act, so it is
-- filled in after, once, from what was issued. Nothing else of a letter ever changes, nor the PDF once it is there.
alter table letters alter column pdf drop not null;
comment on column letters.pdf is 'Null until it was set for the first time; from then on the bytes that go out.';
comment on table letters is 'Letters as issued, the bytes too once they are set; never set again.';

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

drop trigger append_only on letters;
create trigger append_only before delete on letters for each row execute function refuse_change();
create trigger append_only_but_pdf before update on letters for each row execute function only_fill_pdf();
grant update (pdf) on letters to putright_app, putright_worker;
