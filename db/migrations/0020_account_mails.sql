create table account_mails (
  id uuid primary key default uuidv7(),
  letter text not null check (letter <> ''),
  person_id uuid references people on delete cascade,
  organisation_id uuid references organisations,
  invitation_id uuid,
  payload jsonb not null default '{}' check (identifiers_only(payload - 'browser') and coalesce(payload ->> 'browser', '') ~ '^[A-Za-z ]{0,60}$'),
  created_at timestamptz not null default now(),
  relayed_at timestamptz,
  sent_at timestamptz,
  message_id text,
  foreign key (organisation_id, invitation_id) references invitations (organisation_id, id)
);
create index account_mails_waiting on account_mails (created_at) where relayed_at is null;
create index account_mails_unsent on account_mails (created_at) where sent_at is null;
create index account_mails_of_invitation on account_mails (organisation_id, invitation_id) where invitation_id is not null;
comment on table account_mails is 'Mails that are no co-op''s: about an account, an invitation, an organisation. Identifiers only: no personal data.';
comment on column account_mails.sent_at is 'When it was sent, or found that there was nobody to send it to. Set in the transaction that sends it.';
comment on column account_mails.message_id is 'Null where it was not sent, since there was nobody to send it to.';

-- Links that accounts mail: whoever shows the token owns the mailbox.
create table account_links (
  id uuid primary key default uuidv7(),
  purpose text not null check (purpose in ('password reset', 'new address', 'sign-up', 'second factor reset')),
  person_id uuid references people on delete cascade,
  email text not null check (email = lower(email) and email like '%_@_%'),
  token_hash bytea,
  asked_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  former_email text,
  check (purpose <> 'new address' or person_id is not null)
);
create unique index account_links_by_token on account_links (token_hash);
create index account_links_of_person on account_links (person_id);
comment on table account_links is 'Each opens once, until a moment. What the mail says is nowhere kept.';
comment on column account_links.person_id is 'Of a password reset null until the worker has looked whether the address is somebody''s: the page that asks does not.';
comment on column account_links.former_email is 'Where a new address took effect: the one before, which is told.';
comment on column account_links.token_hash is 'Null until it is mailed.';

call protect('account_mails');
create policy accounts on account_mails for insert to putright_accounts with check (true);
create policy asking on account_mails for insert to putright_app
  with check (person_id = acting_person() or exists (select from people known where known.id = account_mails.person_id)
    or organisation_id in (select * from organisations_i_know()));
grant insert on account_mails to putright_accounts, putright_app;
grant select, insert, update (relayed_at, sent_at, message_id) on account_mails to putright_worker;
grant select, insert on account_mails to putright_operator;

call protect('account_links');
create policy accounts on account_links to putright_accounts using (true) with check (true);
grant select, insert, update (used_at, former_email), delete on account_links to putright_accounts;
grant select, update (token_hash, person_id), delete on account_links to putright_worker;

create policy access on account_mails for select to putright_access using (true);
create policy access on invitations for select to putright_access using (true);
grant select (letter, organisation_id, invitation_id, created_at) on account_mails to putright_access;
grant select (organisation_id, id, email) on invitations to putright_access;

grant create on schema public to putright_access;
set local role putright_access;

create function invitations_mailed(organisation uuid, address text) returns setof timestamptz
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  -- Whoever invites the same address next waits here until this transaction ends, and then counts its mail as well.
  perform pg_advisory_xact_lock(hashtextextended(invitations_mailed.organisation::text || invitations_mailed.address, 7475));
  return query
    select mail.created_at
    from invitations invitation
    join account_mails mail on mail.organisation_id = invitation.organisation_id and mail.invitation_id = invitation.id
    where invitation.email = invitations_mailed.address and invitation.organisation_id = invitations_mailed.organisation
      and invitation.organisation_id in (select * from organisations_i_run())
      and mail.letter = 'invitation';
end
$$;
comment on function invitations_mailed(uuid, text) is
  'When one organisation of the acting person''s asked to mail invitations to an address.';

reset role;
revoke create on schema public from putright_access;
