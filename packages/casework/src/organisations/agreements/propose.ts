import { askAccountMail } from '@putright/db/queries/account-mails'
import { insertProposal, organisationAt, proposalsOf } from '@putright/db/queries/agreements'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { day, dayOrNone, text } from '../../form-fields.ts'
import type { Actor } from '../../take-act.ts'
import { KIND_IN_WORDS } from '../kind-in-words.ts'
import { type OwnFile, runningOnly } from '../running.ts'
import { DATA_SHARING_TERMS } from './data-sharing-terms.ts'
import { daysRefused, inTheWayOf, standing } from './in-the-way.ts'

/** Both sides say who accepts the data-sharing terms for them. */
export const ACCEPTING_TERMS = {
  dataOfficer: text('Say who accepts the data-sharing terms, with their role', 200),
  accepts: z
    .string()
    .default('')
    .refine(value => value === 'yes', 'Nothing can be agreed without the data-sharing terms'),
}

const PROPOSED = {
  address: text('Give the last part of the other organisation’s address', 200),
  from: day('the first day'),
  until: dayOrNone('the last day'),
  ...ACCEPTING_TERMS,
}

export const AgreementProposalForm = z.object({
  ...PROPOSED,
  scope: z.enum(['A', 'B', 'A and B'], 'Say which procedures it covers'),
  services: text('', 2000),
  seesClosed: z.enum(['yes', 'no'], 'Say whether the agent sees complaints that ended before'),
  readsMonths: z.coerce
    .number('Give a number of months; 0 for none')
    .int('Give whole months')
    .min(0, 'Give a number of months; 0 for none')
    .max(120, 'Give at most 120 months')
    .default(0),
})
export type AgreementProposalForm = z.infer<typeof AgreementProposalForm>

export const MembershipProposalForm = z.object({
  ...PROPOSED,
  shares: z.enum(['nothing', 'figures', 'figures and lessons'], 'Say what the co-op shares'),
})
export type MembershipProposalForm = z.infer<typeof MembershipProposalForm>

type Proposed = Answer<{ proposalId: string }>

/** Offers a co-op, or an agent, a management agreement. Nothing is agreed until the other side accepts. */
export const proposeAgreement = (
  actor: Actor,
  slug: string,
  form: AgreementProposalForm,
): Promise<Proposed> =>
  runningOnly(actor, slug, file => {
    const { scope, services, seesClosed, readsMonths } = form
    const terms = { scope, services, seesClosed: seesClosed === 'yes', readsMonths }
    return propose(file, 'management agreement', form, terms)
  })

/** Offers a co-op, or a federation, the co-op’s membership of it. */
export const proposeMembership = (
  actor: Actor,
  slug: string,
  form: MembershipProposalForm,
): Promise<Proposed> =>
  runningOnly(actor, slug, file => propose(file, 'federation membership', form, { shares: form.shares }))

type Kind = keyof typeof DATA_SHARING_TERMS
type Form = Pick<AgreementProposalForm, 'address' | 'from' | 'until' | 'dataOfficer'>

async function propose(file: OwnFile, kind: Kind, form: Form, terms: object): Promise<Proposed> {
  const { db, organisation, personId, today } = file
  const other = await organisationAt(db, slugOf(form.address))
  if (!other)
    return refuse('not possible', 'There is no organisation at this address. Ask them for it.', 'address')
  const refusal =
    unsuited(file, kind, other) ?? daysRefused(daysOf(form), today, { from: 'from', until: 'until' })
  if (refusal) return refusal
  const byCoop = organisation.kind === 'coop'
  const [coopId, organisationId] = byCoop ? [organisation.id, other.id] : [other.id, organisation.id]
  const taken =
    (await alreadyProposed(file, kind, other.id)) ??
    (await overlapping(file, { kind, coopId, organisationId, ...daysOf(form) }))
  if (taken) return taken
  const proposalId = await insertProposal(db, {
    kind,
    coopId,
    organisationId,
    byCoop,
    ...daysOf(form),
    terms: { ...terms, dataTerms: DATA_SHARING_TERMS[kind].version, dataOfficer: form.dataOfficer },
    proposedBy: personId,
  })
  await recordAudit(db, { organisationId: organisation.id, what: 'proposed', subject: { proposalId } })
  await askAccountMail(db, {
    letter: 'proposal',
    organisationId: organisation.id,
    payload: { proposalId, what: 'made' },
  })
  return { done: true, proposalId }
}

const daysOf = ({ from, until }: Pick<Form, 'from' | 'until'>) => ({ fromOn: from, untilOn: until })

// Whoever copies the whole address means its last part.
const slugOf = (address: string): string =>
  address
    .replace(/^.*\/at\//, '')
    .replace(/\/.*$/, '')
    .trim()
    .toLowerCase()

function unsuited(
  { organisation }: OwnFile,
  kind: Kind,
  other: { id: string; kind: OwnFile['organisation']['kind']; name: string },
): Refusal | null {
  if (other.id === organisation.id)
    return refuse('not possible', 'This is your own organisation: nobody agrees with themself.', 'address')
  const partner = kind === 'management agreement' ? 'agent' : 'federation'
  const kinds = [organisation.kind, other.kind]
  if (kinds.includes('coop') && kinds.includes(partner)) return null
  return refuse('not possible', `${other.name} is ${KIND_IN_WORDS[other.kind]}. ${BETWEEN[kind]}`, 'address')
}

const BETWEEN: Record<Kind, string> = {
  'management agreement': 'A management agreement is between a co-op and a managing agent.',
  'federation membership': 'A membership is between a co-op and a federation.',
}

async function alreadyProposed({ db, organisation }: OwnFile, kind: Kind, otherId: string) {
  const open = (await proposalsOf(db, organisation.id)).find(
    proposal => proposal.state === 'open' && proposal.kind === kind && proposal.otherId === otherId,
  )
  if (!open) return null
  return refuse(
    'not possible',
    open.ours
      ? `Your last proposal to ${open.other} waits for their answer. Withdraw it first.`
      : `A proposal by ${open.other} waits for your answer. Answer it first.`,
    'address',
  )
}

async function overlapping(file: OwnFile, wanted: Parameters<typeof inTheWayOf>[2]): Promise<Refusal | null> {
  const { db, organisation, today } = file
  const taken = await inTheWayOf(db, organisation.id, wanted)
  if (!taken) return null
  const how =
    organisation.kind === 'coop' && wanted.kind === 'management agreement'
      ? [
          'End that one first; or have the new agent propose: when you accept, the old agreement ends the day before.',
        ]
      : ['Choose days that it leaves free, or end it first.']
  return refuse('not possible', [standing(taken, today), ...how], 'from')
}
