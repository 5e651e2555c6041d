-- Who wrote, added, built or read something is whoever acts: nobody does so in another's name, nor in Putright's. By the
-- catalogue: a column that names such a person ends in _by. Who answers later is not known yet when a row is added.
do $$
declare
  named record;
  own text;
begin
  for named in
    select attrelid::regclass as target, attname as author
    from pg_attribute
    join pg_constraint on conrelid = attrelid and contype = 'f' and confrelid = 'people'::regclass and conkey = array[attnum]
    where attname like '%\_by' and has_any_column_privilege('putright_app', attrelid, 'insert')
  loop
    own := format('%I = acting_person()', named.author);
    if named.author in ('accepted_by', 'answered_by', 'decided_by') then
      own := format('%I is null or %s', named.author, own);
    elsif has_column_privilege('putright_app', named.target, named.author, 'update') then
      execute format('create policy %I on %s as restrictive for update to putright_app using (true) with check (%s)',
        'changed_in_ones_own_name_' || named.author, named.target, own);
    end if;
    execute format('create policy %I on %s as restrictive for insert to putright_app with check (%s)',
      'in_ones_own_name_' || named.author, named.target, own);
  end loop;
end
$$;
