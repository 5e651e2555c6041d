import { agentOf, coopById } from '@putright/db/queries/coops'
import { peopleFor } from '@putright/db/queries/people'
import {
  contactBlockInForce,
  type LetterFrame,
  type LetterHead,
  type Responsibility,
} from '@putright/handling-code'
import type { ActingFile } from '../take-act.ts'

/** What every letter about a complaint carries: from whom, to whom, and where else the resident can turn. */
export async function frameOf({ db, row, personId, today, position }: ActingFile): Promise<LetterFrame> {
  const coop = await coopById(db, row.coop_id)
  const people = await peopleFor(db, row.coop_id, today)
  const agent = await agentOf(db, row.coop_id, today)
  const resident = await db
    .selectFrom('residents')
    .select(['name', 'address'])
    .where('coop_id', '=', row.coop_id)
    .where('id', '=', row.resident_id)
    .executeTakeFirst()
  const me = people.find(person => person.id === personId)
  if (!coop || !me) throw new Error('A letter is written by somebody who works for the co-op')
  return {
    reference: position.reference,
    issuedOn: today,
    landlord: coop.name,
    sender: {
      organisation: me.organisation,
      name: me.name,
      role: roleInWords(me.roles),
      contact: me.kind === 'agent' ? (agent?.contact ?? '') : coop.contact,
    },
    resident: { name: resident?.name ?? 'Resident', address: resident?.address ?? '' },
    ombudsman: coop.ombudsmanMember ? contactBlockInForce(today) : null,
    ombudsmanMember: coop.ombudsmanMember,
  }
}

/** The heads, each with who answers it: not only whose it is not, but whose it is. */
export async function letterHeads({ db, row, today, position }: ActingFile): Promise<LetterHead[]> {
  const coop = await coopById(db, row.coop_id)
  const agent = await agentOf(db, row.coop_id, today)
  const landlord = coop?.name ?? 'the co-op'
  const answeredBy: Record<Responsibility, string> = {
    agent: agent ? `${agent.name}, about its own service` : landlord,
    landlord: agent ? `${landlord}, on a report by ${agent.name}` : landlord,
  }
  const stage = position.stage2 ?? position.stage1
  return stage.heads.map(({ number, words, responsibility }) => ({
    number,
    words,
    responsibility,
    answeredBy: answeredBy[responsibility],
  }))
}

const roleInWords = (roles: readonly string[]): string => {
  const role =
    roles.find(held => held === 'complaints officer' || held === 'secretary') ?? roles[0] ?? 'officer'
  return role.charAt(0).toUpperCase() + role.slice(1)
}
