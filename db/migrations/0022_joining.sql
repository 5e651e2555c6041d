-- How somebody comes to belong to an organisation: only as an invitation says that its addressee has just accepted. Accounts
-- does it, and these policies let it do nothing else.

create policy accounts on organisations for select to putright_accounts using (true);
grant select (id, kind, slug, name) on organisations to putright_accounts;

-- Whoever runs an organisation takes back what a colleague of theirs offered; of an invitation they may change nothing else.
create policy withdrawing on invitations for update to putright_app
  using (organisation_id in (select * from organisations_i_run())) with check (organisation_id in (select * from organisations_i_run()));

create policy mailed on invitations for select to putright_accounts using (token_hash is not null);
create policy accepting on invitations for update to putright_accounts
  using (accepted_at is null and withdrawn_at is null and expires_at > now() and (until_on is null or until_on >= today_here()))
  with check (accepted_at = now()
    and exists (select from people person where person.id = accepted_by and person.email = invitations.email));
grant select, update (accepted_by, accepted_at) on invitations to putright_accounts;

-- now() is when the transaction began: what was accepted earlier gives no role again.
create policy invited on memberships for insert to putright_accounts
  with check (from_on = today_here() and exists (
    select from invitations invitation
    where invitation.organisation_id = memberships.organisation_id and invitation.accepted_by = memberships.person_id
      and invitation.accepted_at = now() and memberships.role = any (invitation.roles)
      and invitation.until_on is not distinct from memberships.until_on));
grant insert on memberships to putright_accounts;

-- Nobody gets an account whose address no mailed link has proven.
create policy proven on people as restrictive for insert to putright_accounts
  with check (exists (
      select from invitations invitation
      where invitation.email = people.email and invitation.accepted_at is null and invitation.withdrawn_at is null
        and invitation.expires_at > now())
    or exists (
      select from account_links link
      where link.email = people.email and link.purpose = 'sign-up' and link.used_at is not null));
grant insert (name, email) on people to putright_accounts;
