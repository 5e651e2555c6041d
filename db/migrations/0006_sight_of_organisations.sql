-- Who sees an organisation, its people and what it agrees with others, and who changes them.

create policy known on organisations for select to putright_app
  using (id in (select * from organisations_i_know()) or id in (select * from organisations_naming_others())
    or id in (select * from organisations_i_deal_with()));
create policy known on people for select to putright_app
  -- Colleagues, the members of co-ops one handles and the agent's team of one's own: those of whom a role is in sight.
  using (id = acting_person() or exists (select from memberships held where held.person_id = people.id)
    or id in (select * from people_i_meet()));
create policy known on memberships for select to putright_app using (organisation_id in (select * from teams_i_know()));
create policy lending on memberships for select to putright_app
  using ((organisation_id, person_id) in (select ask.lender_id, ask.person_id from reviewers_i_may_ask() ask));
-- Somebody lent weighs the case against the co-op's policy, and writes in its name.
create policy known on coops for select to putright_app
  using (coop_id in (select * from coops_i_count()) or coop_id in (select * from coops_i_enter()));
create policy running on coops for update to putright_app using (coop_id in (select * from organisations_i_run()));
create policy known on coop_homes for select to putright_app using (coop_id in (select * from coops_i_count()));
-- An agent's team sees its own: what was agreed with another, before or after it, is between those two.
create policy known on agreements for select to putright_app
  using ((coop_id in (select * from coops_i_read()) and agent_id in (select * from organisations_i_may('belong')))
    or coop_id in (select * from coops_i_belong_to()) or agent_id in (select * from organisations_i_run()));
-- Whoever runs an organisation keeps its profile, and says with whom it works. What two sides agree begins with a proposal
-- that the other side accepted, word for word.
create policy running on organisations for update to putright_app using (id in (select * from organisations_i_run()));
create policy known on organisation_logos for select to putright_app
  using (organisation_id in (select * from organisations_i_know()) or organisation_id in (select * from organisations_naming_others()));
create policy running on organisation_logos to putright_app
  using (organisation_id in (select * from organisations_i_run())) with check (organisation_id in (select * from organisations_i_run()));
create policy running on coop_homes to putright_app
  using (coop_id in (select * from organisations_i_run())) with check (coop_id in (select * from organisations_i_run()));
create policy both_sides on proposals for select to putright_app
  using (organisation_id in (select * from organisations_i_run()) or coop_id in (select * from organisations_i_run()));
create policy proposing on proposals for insert to putright_app
  with check (state = 'open' and proposed_by = acting_person()
    and case when by_coop then coop_id else organisation_id end in (select * from organisations_i_run()));
create policy answering on proposals for update to putright_app
  using (state = 'open'
    and (organisation_id in (select * from organisations_i_run()) or coop_id in (select * from organisations_i_run())))
  with check (answered_by = acting_person()
    and case when by_coop = (state = 'withdrawn') then coop_id else organisation_id end in (select * from organisations_i_run()));
create policy agreed on agreements for insert to putright_app
  with check (exists (
    select from proposals proposal
    where proposal.id = agreements.id and proposal.kind = 'management agreement' and proposal.state = 'accepted'
      and proposal.organisation_id = agreements.agent_id and proposal.coop_id = agreements.coop_id
      and proposal.from_on = agreements.from_on and proposal.until_on is not distinct from agreements.until_on
      and proposal.terms ->> 'scope' = agreements.scope and proposal.terms ->> 'services' = agreements.services
      and (proposal.terms ->> 'seesClosed')::boolean = agreements.sees_closed
      and (proposal.terms ->> 'readsMonths')::integer = agreements.reads_months));
create policy ending on agreements for update to putright_app
  using (coop_id in (select * from organisations_i_run()) or agent_id in (select * from organisations_i_run()));
create policy agreed on federation_memberships for insert to putright_app
  with check (exists (
    select from proposals proposal
    where proposal.id = federation_memberships.id and proposal.kind = 'federation membership' and proposal.state = 'accepted'
      and proposal.organisation_id = federation_memberships.federation_id and proposal.coop_id = federation_memberships.coop_id
      and proposal.from_on = federation_memberships.from_on and proposal.until_on is not distinct from federation_memberships.until_on
      and proposal.terms ->> 'shares' = federation_memberships.shares));
create policy ending on federation_memberships for update to putright_app
  using (coop_id in (select * from organisations_i_run()) or federation_id in (select * from organisations_i_run()));
create policy running on federation_memberships for select to putright_app
  using (federation_id in (select * from organisations_i_run()) or coop_id in (select * from organisations_i_run()));
create policy running on invitations to putright_app
  using (organisation_id in (select * from organisations_i_run()))
  with check (organisation_id in (select * from organisations_i_run()) and invited_by = acting_person());
-- Nobody gives themself a role, nor one to somebody who was not invited.
create policy giving on memberships for insert to putright_app
  with check (organisation_id in (select * from organisations_i_run()) and person_id <> acting_person()
    and (organisation_id, person_id) in (select colleague.organisation_id, colleague.person_id from people_i_look_after() colleague));
create policy ending on memberships for update to putright_app
  using (organisation_id in (select * from organisations_i_run()) or person_id = acting_person());
create policy known on federation_memberships for select to putright_app using (coop_id in (select * from coops_i_count()));
create policy mine on review_pool for select to putright_app
  using (federation_id in (select mine.organisation_id from my_organisations() mine)
    or person_id in (select ask.person_id from reviewers_i_may_ask() ask));
create policy handled on member_homes to putright_app
  using (coop_id in (select * from coops_i_handle())) with check (coop_id in (select * from coops_i_handle()));
grant select on organisations, people, memberships, coops, coop_homes, agreements, federation_memberships, review_pool
  to putright_app;
grant select, insert, update, delete on member_homes to putright_app;
grant update (year_end, registered_provider, ombudsman_member) on coops to putright_app;
grant update (name, contact) on organisations to putright_app;
grant select, insert on organisation_logos to putright_app;
grant insert, update (homes, lcra, lcho) on coop_homes to putright_app;
grant select, insert, update (state, answered_by, answered_at, answer, data_officer) on proposals to putright_app;
grant insert, update (until_on) on agreements, federation_memberships, memberships to putright_app;
-- Its token, and until when it opens, are the worker's to give, who mails it.
grant select, insert (organisation_id, email, roles, until_on, invited_by), update (withdrawn_at) on invitations to putright_app;
