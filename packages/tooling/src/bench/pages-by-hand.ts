import type { Filled } from './filled-database.ts'

// With the co-ops named, as anybody would write it; without policies, a door or a transaction.

export async function worklistByHand({ owner: { pool }, coopIds, today }: Filled): Promise<void> {
  await pool.query(
    `${LINES} where complaint.coop_id = any($1) and complaint.state = 'open'
     order by complaint.due_on, complaint.id limit 50`,
    [coopIds],
  )
  await pool.query(
    `select count(*), count(*) filter (where due_on < $2), count(*) filter (where due_on = $2)
     from complaints where coop_id = any($1) and state = 'open'`,
    [coopIds, today],
  )
  await pool.query('select slug, name from organisations where id = any($1) order by name', [coopIds])
  await pool.query(
    `select id, name from people where id in
       (select officer_id from complaints where coop_id = any($1) and state = 'open') order by name`,
    [coopIds],
  )
}

export async function complaintByHand({ owner: { pool } }: Filled, id: string): Promise<void> {
  await pool.query(
    `select complaint.*, resident.name, resident.address, coop.name as coop, agent.name as agent, policy.settings
     from complaints complaint
     join organisations coop on coop.id = complaint.coop_id
     join policy_versions policy on policy.coop_id = complaint.coop_id and policy.id = complaint.policy_id
     left join residents resident on resident.coop_id = complaint.coop_id and resident.id = complaint.resident_id
     left join agreements agreement on agreement.coop_id = complaint.coop_id
     left join organisations agent on agent.id = agreement.agent_id
     where complaint.id = $1`,
    [id],
  )
  await pool.query(
    `select event.*, person.name from complaint_events event left join people person on person.id = event.recorded_by
     where (event.coop_id, event.complaint_id) = (select coop_id, id from complaints where id = $1) order by seq`,
    [id],
  )
  await pool.query(
    `select id, kind, issued_on from letters
     where (coop_id, complaint_id) = (select coop_id, id from complaints where id = $1)`,
    [id],
  )
}

export async function searchByHand(
  { owner: { pool }, coopIds }: Filled,
  words: readonly string[],
): Promise<void> {
  const each = words.map(
    (_, index) => `and complaint.id in
      (select complaint_id from complaint_words
       where coop_id = any($1) and word >= $${index + 2} and word < $${index + 2} || U&'\\+10FFFF')`,
  )
  await pool.query(
    `${LINES} where complaint.coop_id = any($1) ${each.join(' ')}
     order by complaint.state = 'open' desc, complaint.received_on desc, complaint.id limit 100`,
    [coopIds, ...words],
  )
}

const LINES = `
  select complaint.*, coop.name as coop, resident.name as resident, resident.address, officer.name as officer
  from complaints complaint
  join organisations coop on coop.id = complaint.coop_id
  left join residents resident on resident.coop_id = complaint.coop_id and resident.id = complaint.resident_id
  left join people officer on officer.id = complaint.officer_id`
