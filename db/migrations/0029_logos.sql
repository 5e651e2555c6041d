-- A logo goes out on letters and stands on the public policy page: it is no secret, and which organisations there are is. So
-- it is given to whoever knows its fingerprint, which is on a letter or a page that has it and can be guessed by nobody.
create policy access on organisation_logos for select to putright_access using (true);
grant select on organisation_logos to putright_access;
grant create on schema public to putright_access;
set local role putright_access;

create function logos_by(fingerprints text[]) returns table (sha256 text, media_type text, content bytea)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct on (logo.sha256) logo.sha256, logo.media_type, logo.content
  from organisation_logos logo
  where logo.sha256 = any (fingerprints);
end;
comment on function logos_by(text[]) is 'Logos by their fingerprints, for anybody who has one; whose they are is not told.';

reset role;
revoke create on schema public from putright_access;

grant update (logo) on organisations to putright_app;
