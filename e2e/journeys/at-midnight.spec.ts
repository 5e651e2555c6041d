import type { Connection } from '@putright/db'
import { connect } from '@putright/db'
import { dayOf } from '@putright/working-days'
import { expect, test } from '../fixtures.ts'
import { placesIn } from '../world/access/places.ts'
import { signedIn } from '../world/access/sessions.ts'
import { visitorOf } from '../world/access/visit.ts'
import { answeredComplaint, BY_THE_OFFICER, oneWord } from '../world/answered-complaint.ts'

test('at midnight of an agreement’s last day the agent’s access ends, and nobody pressed anything', async ({
  installation,
}) => {
  const connection = connect(installation.databaseUrl, { max: 2 })
  const visitor = visitorOf(installation.appUrl)
  const { as, organisation, person, coop } = placesIn(connection, dayOf(Temporal.Now.instant()))
  const agent = await organisation('agent', 'Plovery')
  const home = await coop('Plovery', agent.id)
  const officerId = await person('Plovery', agent.id, 'complaints officer')
  const { complaintId, documentId } = await answeredComplaint(
    as(officerId),
    home.id,
    oneWord('Plovery'),
    BY_THE_OFFICER,
  )
  const cookie = await signedIn(connection, officerId)
  await connection.pool.query('update agreements set until_on = today_here() where coop_id = $1', [home.id])

  const page = `/complaints/${complaintId}`
  const statuses = async () => [
    (await visitor.get(page, cookie)).status,
    (await visitor.get(`${page}/documents/${documentId}`, cookie)).status,
    (await visitor.post(`${page}/update`, cookie, [['seen', '0']])).status,
  ]
  const worklist = async () => (await visitor.get(`/at/${agent.slug}/requests`, cookie)).body.toString()
  try {
    expect(await statuses(), 'on its last day').toEqual([200, 200, 422])
    expect(await worklist()).toContain('Plovery pump')
    await moveTheDay(connection, officerId)
    expect(await statuses(), 'a moment past midnight').toEqual([404, 404, 404])
    expect(await worklist()).not.toContain('Plovery pump')
  } finally {
    await moveTheDay(connection, null)
    visitor.leave()
    await connection.close()
  }
})

/** It is tomorrow in the database: for one person, since other stories go on meanwhile; for nobody once they are null. */
const moveTheDay = ({ pool }: Connection, personId: string | null) =>
  pool.query(`create or replace function today_here() returns date language sql stable
    return (now() at time zone 'Europe/London')::date ${personId ? `+ case when acting_person() = '${personId}' then 1 else 0 end` : ''}`)
