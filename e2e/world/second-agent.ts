import { randomUUID } from 'node:crypto'
import { accountsOf } from '@putright/accounts'
import { agreeToManage, createCoop, createOrganisation, createPerson, layRole } from '@putright/casework'
import { asOperator, asPerson, type Connection, connect } from '@putright/db'
import { addInvitation } from '@putright/db/queries/memberships'
import { addCalendarDays, dayOf } from '@putright/working-days'
import { agreedAndProposed } from './agreed-and-proposed.ts'
import { answeredComplaint, BY_THE_OFFICER, oneWord } from './answered-complaint.ts'

/** An agent that has nothing to do with the demo’s, and what of it somebody else must never reach. */
export async function secondAgent(databaseUrl: string) {
  const connection = connect(databaseUrl, { max: 2 })
  try {
    const { coopId, agentId, officerId, ...rest } = await founded(connection)
    const actor = { connection, personId: officerId, today }
    const invitationId = await asPerson(connection, officerId, db =>
      addInvitation(db, {
        organisationId: agentId,
        email: 'invited@elsewhere.example',
        roles: ['complaints officer'],
        untilOn: null,
        invitedBy: officerId,
      }),
    )
    const ids = {
      personId: officerId,
      invitationId,
      ...(await agreedAndProposed(connection, rest.agentSlug, actor)),
    }
    return {
      ...rest,
      ...ids,
      ...(await answeredComplaint(actor, coopId, oneWord('Zwitterion'), BY_THE_OFFICER)),
    }
  } finally {
    await connection.close()
  }
}

export type SecondAgent = Awaited<ReturnType<typeof secondAgent>>

const today = dayOf(Temporal.Now.instant())

// What is encrypted or mailed with them plays no part in setting a password.
const ONLY_PASSWORDS = { publicUrl: 'http://localhost', secretKey: '' }

async function founded(connection: Connection) {
  const email = `${randomUUID()}@elsewhere.example`
  const password = randomUUID()
  const coopSlug = `elsewhere-${randomUUID().slice(0, 8)}`
  const agentSlug = `${coopSlug}-agent`
  const made = await asOperator(connection, async db => {
    const agentId = await createOrganisation(db, {
      kind: 'agent',
      slug: agentSlug,
      name: 'Elsewhere Agents',
      contact: 'hello@elsewhere.example',
    })
    const coop = await createCoop(db, {
      slug: coopSlug,
      name: 'Elsewhere Housing Co-operative',
      homes: 40,
      yearEnd: '03-31',
      contact: 'office@elsewhere.example',
    })
    if (!coop.done) throw new Error(coop.because.join(' '))
    const officerId = await createPerson(db, { name: 'Edna Elsewhere', email })
    await agreeToManage(db, {
      agentId,
      coopId: coop.coopId,
      fromOn: addCalendarDays(today, -400),
      untilOn: null,
    })
    for (const role of ['complaints officer', 'manager'] as const)
      await layRole(db, officerId, agentId, role, addCalendarDays(today, -400))
    await layRole(db, officerId, coop.coopId, 'secretary', addCalendarDays(today, -400))
    return { coopId: coop.coopId, agentId, officerId }
  })
  await accountsOf(connection, ONLY_PASSWORDS).setPassword(made.officerId, password)
  return { ...made, email, password, coopSlug, agentSlug }
}
