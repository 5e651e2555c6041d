import { type AgreedScope, answersAll, lentFor } from '@putright/complaint'
import type { Colleague } from '@putright/db/queries/people'
import {
  contactBlockInForce,
  type LetterFrame,
  type LetterHead,
  type LetterLogo,
  type Responsibility,
} from '@putright/handling-code'
import { adjustmentsAgreed } from '../support/agreed.ts'
import { sendingBy } from '../support/sending.ts'
import type { ActingFile } from '../take-act.ts'
import { partiesOf, peopleOf } from './parties-of.ts'

/** What every letter about a complaint carries: from whom, to whom, and where else the resident can turn. */
export async function frameOf(file: ActingFile): Promise<LetterFrame> {
  const { today, position } = file
  const { coop, agent, resident } = await partiesOf(file)
  const me = await signatory(file)
  return {
    reference: position.reference,
    issuedOn: today,
    landlord: coop.name,
    sender: {
      organisation: me.kind === 'agent' ? (agent?.name ?? '') : coop.name,
      name: me.name,
      role: roleInWords(me.roles),
      contact: me.kind === 'agent' ? (agent?.contact ?? '') : coop.contact,
    },
    resident: { name: resident?.name ?? 'Resident', address: resident?.address ?? '' },
    ombudsman: coop.ombudsmanMember ? contactBlockInForce(today) : null,
    ombudsmanMember: coop.ombudsmanMember,
    sending: sendingBy(await adjustmentsAgreed(file)),
    logos: { landlord: logoOf(coop), sender: me.kind === 'agent' && agent ? logoOf(agent) : null },
  }
}

const logoOf = ({ name, logo }: { name: string; logo: string | null }): LetterLogo | null =>
  logo ? { sha256: logo, alt: name } : null

/** The heads, each with who answers it: not only whose it is not, but whose it is. */
export async function letterHeads(file: ActingFile): Promise<LetterHead[]> {
  const { position } = file
  const { coop, agent } = await partiesOf(file)
  const landlord = coop.name
  const answeredBy: Record<Responsibility, string> = {
    agent: agent ? agentAnswers(agent, landlord) : landlord,
    landlord: agent ? `${landlord}, on a report by ${agent.name}` : landlord,
  }
  const stage = position.stage2 ?? position.stage1
  return stage.heads.map(({ number, words, responsibility }) => ({
    number,
    words,
    responsibility,
    answeredBy: answeredBy[responsibility],
    ...(agent && answersAll(agent.scope) === responsibility && { byAgreement: true }),
  }))
}

// An agent that answers everything answers for more than its own service.
const agentAnswers = ({ name, scope }: { name: string; scope: AgreedScope }, landlord: string) =>
  answersAll(scope) === 'agent' ? `${name}, for ${landlord}` : `${name}, about its own service`

type Signatory = Pick<Colleague, 'name' | 'kind'> & { roles: readonly string[] }

/** In whose name it goes: of whoever acts, or of a colleague whose act it was. */
async function signatory(file: ActingFile): Promise<Signatory> {
  const { db, events, personId, position } = file
  if (personId !== db.personId) return colleague(file)
  const { me } = await partiesOf(file)
  if (me.roles.length > 0) return me
  // Somebody of another co-op writes for the one that asked them.
  const lent = lentFor(events, position.stage).some(each => each.personId === personId)
  if (!lent) throw new Error('A letter is written by somebody who works for the co-op')
  return { ...me, roles: ['member of the panel'] }
}

async function colleague(file: ActingFile): Promise<Signatory> {
  const found = (await peopleOf(file)).find(({ id }) => id === file.personId)
  if (!found) throw new Error('A letter is written by somebody who works for the co-op')
  return found
}

const roleInWords = (roles: readonly string[]): string => {
  const role =
    roles.find(held => held === 'complaints officer' || held === 'secretary') ?? roles[0] ?? 'officer'
  return role.charAt(0).toUpperCase() + role.slice(1)
}
