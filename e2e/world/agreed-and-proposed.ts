import { randomUUID } from 'node:crypto'
import { type Actor, createCoop, proposeAgreement } from '@putright/casework'
import { asOperator, asPerson, type Connection } from '@putright/db'
import { agreementsOf } from '@putright/db/queries/agreements'
import { ownOrganisation } from '@putright/db/queries/organisations'
import { addCalendarDays } from '@putright/working-days'

/** What an agent has agreed with its co-op, and what it proposes to another. */
export async function agreedAndProposed(connection: Connection, agentSlug: string, actor: Actor) {
  const slug = `further-${randomUUID().slice(0, 8)}`
  const coop = { slug, name: 'Further Housing Co-operative', homes: 20, yearEnd: '03-31', contact: '' }
  await asOperator(connection, db => createCoop(db, coop))
  const terms = { scope: 'A and B', services: '', seesClosed: 'yes', readsMonths: 0 } as const
  const dataOfficer = { dataOfficer: 'Edna Elsewhere', accepts: 'yes' as const }
  const form = {
    address: slug,
    from: addCalendarDays(actor.today, 30),
    until: null,
    ...terms,
    ...dataOfficer,
  }
  const proposed = await proposeAgreement(actor, agentSlug, form)
  if (!proposed.done) throw new Error(proposed.because.join(' '))
  const agreementId = await asPerson(connection, actor.personId, async db => {
    const own = await ownOrganisation(db, agentSlug)
    return own && (await agreementsOf(db, own.id))[0]?.id
  })
  return { proposalId: proposed.proposalId, agreementId: agreementId ?? '' }
}
