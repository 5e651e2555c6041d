/** $1: how many co-ops. The last has no agent; the others have one to every 200. Walls stand against an officer. */
export const ORGANISATIONS = `
with coop as (
  insert into organisations (kind, slug, name)
  select 'coop', 'coop-' || number, 'Measured Co-operative ' || number from generate_series(1, $1::integer) as number
  returning id, split_part(slug, '-', 2)::integer as number
), agent as (
  insert into organisations (kind, slug, name)
  select 'agent', 'agent-' || number, 'Measured Agent ' || number from generate_series(1, ceil($1::integer / 200.0)::integer) as number
  returning id, split_part(slug, '-', 2)::integer as number
), landlord as (
  insert into coops (coop_id, reference_prefix) select id, 'ME' from coop
), policy as (
  insert into policy_versions (coop_id, title, adopted_on, settings) select id, 'Measured', '2020-04-01', '{}' from coop
), agreed as (
  insert into agreements (agent_id, coop_id, scope, from_on)
  select agent.id, coop.id, 'A and B', '2020-04-01' from coop join agent on agent.number = (coop.number + 199) / 200
  where coop.number < $1::integer
), officer as (
  insert into people (name, email)
  select 'officer ' || one || ' of agent ' || agent.number, 'officer' || one || '@agent-' || agent.number || '.example'
  from agent, generate_series(1, 20) as one
  returning id, split_part(name, ' ', 5)::integer as agent
), own as (
  insert into people (name, email) values ('own officer', 'own@coop.example') returning id
), ofall as (
  insert into people (name, email) values ('auditor of all', 'auditor@all.example') returning id
), member as (
  insert into people (name, email)
  select 'member ' || one || ' of coop ' || coop.number, 'member' || one || '@coop-' || coop.number || '.example'
  from coop, generate_series(1, 4) as one
  returning id, split_part(name, ' ', 5)::integer as coop
)
insert into memberships (person_id, organisation_id, role, from_on)
select officer.id, agent.id, 'complaints officer', date '2020-04-01' from officer join agent on agent.number = officer.agent
union all select own.id, coop.id, 'complaints officer', '2020-04-01' from own, coop where coop.number = $1::integer
union all select ofall.id, agent.id, 'auditor', '2020-04-01' from ofall, agent
union all select ofall.id, coop.id, 'auditor', '2020-04-01' from ofall, coop where coop.number = $1::integer
union all select member.id, coop.id, 'committee member', '2020-04-01' from member join coop on coop.number = member.coop`

// Three years of complaints, one in ten open, in the order they were received: as they would lie on the disk. Chance that
// comes out the same each time is taken from a hash of the co-op and the complaint's number in it.
const EACH = `
  select coop.coop_id, policy.id as policy_id, number,
    md5(organisation.slug || number)::uuid as resident_id,
    abs(hashtext(organisation.slug || ' ' || number)) as dice,
    number % 10 = 0 as open,
    officers.ids as officers
  from coops coop
  join organisations organisation on organisation.id = coop.coop_id
  join policy_versions policy on policy.coop_id = coop.coop_id
  cross join generate_series(1, $1::integer) as number
  left join agreements agreement on agreement.coop_id = coop.coop_id
  join (
    select organisation_id, array_agg(person_id) as ids from memberships where role = 'complaints officer' group by 1
  ) officers on officers.organisation_id = coalesce(agreement.agent_id, coop.coop_id)`

/** Where $1 stands: how many complaints a co-op. */
export const ROWS = [
  `insert into residents (coop_id, id, name, address)
   select each.coop_id, each.resident_id, 'Alex Example ' || each.number, each.number || ' Made-up Road' from (${EACH}) each`,
  `insert into complaints (coop_id, reference, resident_id, policy_id, seq, handler, imported, received_on, logged_on, channel,
     category, summary, procedure, stage, state, ending, ended_on, next_act, whose_move, due_on, due_clock, code_due_on, officer_id,
     acknowledged_on, stage1_responded_on, stage1_outcome, escalated_on, complainant)
   select each.coop_id, 'ME-' || each.number, each.resident_id, each.policy_id, 12, 'agent', false, received_on, received_on,
     'telephone', (array['Repairs', 'Neighbours', 'Charges', 'Staff', 'Damp and mould'])[1 + dice % 5],
     'A made-up complaint of the usual length ' || each.number,
     case when dice % 3 = 0 then 'A' else 'A and B' end,
     case when dice % 7 = 0 then 2 else 1 end,
     case when open then 'open' when dice % 4 = 0 then 'answered' else 'ended' end,
     case when not open and dice % 4 > 0 then 'final response' end,
     case when not open and dice % 4 > 0 then received_on + 40 end,
     case when open then (array['acknowledge', 'allocate', 'recommend', 'decide', 'respond'])[1 + dice % 5] end,
     case when open then (array['agent', 'landlord'])[1 + dice % 2] when dice % 4 = 0 then 'resident' else 'nobody' end,
     case when open then received_on + 20 + dice % 10 end,
     case when open then 'response' end,
     case when open then received_on + 30 end,
     officers[1 + dice % cardinality(officers)],
     received_on + 4,
     case when not open then received_on + 18 end,
     case when not open then (array['upheld', 'partially upheld', 'not upheld'])[1 + dice % 3] end,
     case when dice % 7 = 0 then received_on + 25 end,
     'member'
   from (
     select each.*, today_here() - case when open then dice % 60 else 30 + dice % 1060 end as received_on from (${EACH}) each
   ) each
   order by received_on, resident_id`,
  `insert into case_roles (coop_id, complaint_id, person_id, stage, role)
   select coop_id, id, officer_id, 1, 'investigator' from complaints`,
  `insert into walls (coop_id, complaint_id, person_id, because)
   select complaint.coop_id, complaint.id, person.id, 'conflict of interest'
   from people person
   join lateral (select coop_id, id from complaints where officer_id = person.id order by received_on limit 20) complaint on true
   where person.name like 'officer 1 of %' or person.name = 'own officer'`,
]

/**
 * What somebody who writes the condition by hand would write too, so that both sides give the same answer. PostgreSQL takes a
 * view apart and plans as if it stood in the question.
 */
export const BY_HAND = `
  create schema by_hand;
  create view by_hand.complaints as
    select * from public.complaints complaint
    where not exists (
      select from public.walls wall
      where wall.coop_id = complaint.coop_id and wall.complaint_id = complaint.id
        and wall.person_id = nullif(current_setting('app.person_id', true), '')::uuid)`
