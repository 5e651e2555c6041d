-- Who may be acting. None of these roles owns a table, and none can sign in: a login is granted the ones its
-- process needs, and the doors of db/src/doors take one on for a single transaction.
--   putright_app       what a person does through the pages; row-level security decides what it sees
--   putright_worker    the morning check, the relay, the tasks: every co-op, few rights
--   putright_operator  the putright command: imports, verification
--   putright_accounts  passwords and sessions, and nothing else
--   putright_access    owns the functions below that say who may see what; reads only the tables they need
--   putright_eraser    owns the one function that erases; nobody takes it on
do $$
declare
  wanted text;
begin
  foreach wanted in array array['putright_app', 'putright_worker', 'putright_operator', 'putright_accounts', 'putright_access', 'putright_eraser'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
    if not exists (select from pg_roles where rolname = current_user and rolsuper) then
      execute format('grant %I to current_user with inherit false, set true', wanted);
    end if;
  end loop;
end
$$;

revoke all on schema public from public;
-- A temporary table outlives its transaction, and would stand before the real one for whoever has the connection next. This
-- is a right of the database and not of what is in it, so a copy or a restored one needs it said again.
create procedure keep_temporary_tables_from_pages()
  language plpgsql as $$
begin
  execute format('revoke temporary on database %I from public', current_database());
  -- Imports, and a queue that is kept in PostgreSQL.
  execute format('grant temporary on database %I to putright_operator, putright_worker', current_database());
end
$$;
revoke execute on procedure keep_temporary_tables_from_pages() from public;
call keep_temporary_tables_from_pages();
grant usage on schema public to putright_app, putright_worker, putright_operator, putright_accounts, putright_access, putright_eraser;

-- After a transaction the setting reads '', not null: hence nullif.
create function acting_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;
comment on function acting_person() is 'The person for whom this transaction acts; null outside a door.';

-- Agreements and roles begin and end with the day in England and Wales, without anybody pressing anything.
create function today_here() returns date
  language sql stable parallel safe
  return (now() at time zone 'Europe/London')::date;

-- Worker and operator pass every policy; their grants say what they may do with it.
create procedure protect(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy the_service on %s to putright_worker, putright_operator using (true) with check (true)', target);
end
$$;

-- Refuses change and removal to every role, the owner included; but to the function that erases what is past its day.
create function refuse_change() returns trigger
  language plpgsql as $$
begin
  if current_user = 'putright_eraser' and tg_op = 'DELETE' then
    return old;
  elsif current_user = 'putright_eraser' and tg_op = 'UPDATE' then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create procedure append_only(target regclass)
  language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function refuse_change()', target);
  execute format('create trigger append_only_whole before truncate on %s for each statement execute function refuse_change()', target);
end
$$;
