import type { CoopDb } from '@putright/db'
import { type CalendarDate, on } from '@putright/working-days'
import {
  agree,
  createCoop,
  createOrganisation,
  createPerson,
  federate,
  giveRole,
  joinPool,
} from '../operator/organisations.ts'
import { AGENTS, type CastMember, COOPS, emailOf, FEDERATION } from './cast.ts'
import { layHomes } from './lay-homes.ts'
import { layPolicies } from './lay-policies.ts'
import { PUBLISHED } from './published-registers.ts'
import { adoptTerracePolicy } from './terrace-policy.ts'

/** The identifiers of what was laid: organisations by slug, people by e-mail address. */
export interface Laid {
  organisations: Map<string, string>
  people: Map<string, string>
  /** Why the first draft of a co-op’s policy was refused. */
  policyRefused: string[]
}

/** Since when everybody of the demo is what they are. */
export const SINCE = on('2020-04-01')
const MADE_UP =
  'A made-up co-op: its residents and their complaints are invented for the demonstration, with dates that follow the day it was loaded.'

/** Lays agents, co-ops and the federation with their people, and the landlords whose published years are shown. */
export async function layOrganisations(db: CoopDb, today: CalendarDate): Promise<Laid> {
  const organisations = new Map<string, string>()
  const people = new Map<string, string>()
  const staff = async (slug: string, organisationId: string, members: readonly CastMember[]) => {
    organisations.set(slug, organisationId)
    for (const member of members) {
      const email = emailOf(member, slug)
      const id = await createPerson(db, { name: member.name, email })
      people.set(email, id)
      for (const role of member.roles) await giveRole(db, id, organisationId, role, SINCE)
    }
  }
  for (const { slug, name, people: team } of AGENTS) {
    const contact = `complaints@${slug}.example or 01632 960100`
    await staff(slug, await createOrganisation(db, { kind: 'agent', slug, name, contact }), team)
  }
  for (const { slug, name, homes, people: members } of COOPS) {
    const coopId = await layCoop(db, {
      slug,
      name,
      homes,
      yearEnd: '03-31',
      contact: `secretary@${slug}.example`,
      figuresNote: MADE_UP,
    })
    await layHomes(db, coopId, { homes, yearEnd: '03-31' }, today)
    await staff(slug, coopId, members)
  }
  for (const { coop } of PUBLISHED) organisations.set(coop.slug, await layCoop(db, coop))
  for (const { slug, agent } of [...COOPS, ...PUBLISHED.map(({ coop, agent }) => ({ ...coop, agent }))]) {
    if (agent) await manage(db, organisations, agent, slug)
  }
  await layFederation(db, organisations, people)
  await layPolicies(
    db,
    slug => known(organisations, slug),
    known(people, 'asha@harbour-lights.example'),
    today,
  )
  const terrace = known(organisations, 'turnstone-terrace')
  return { organisations, people, policyRefused: await adoptTerracePolicy(db, terrace, today) }
}

/** Its analysts get their role once everything is there. */
async function layFederation(
  db: CoopDb,
  organisations: Map<string, string>,
  people: Map<string, string>,
): Promise<void> {
  const { slug, name, people: analysts, members, reviewers } = FEDERATION
  const contact = `figures@${slug}.example`
  const federation = await createOrganisation(db, { kind: 'federation', slug, name, contact })
  organisations.set(slug, federation)
  for (const analyst of analysts) {
    const email = emailOf(analyst, slug)
    people.set(email, await createPerson(db, { name: analyst.name, email }))
  }
  for (const member of members) await federate(db, federation, known(organisations, member), SINCE)
  for (const email of reviewers) await joinPool(db, federation, known(people, email), SINCE, null)
}

/** What was laid under that name. */
export function known(laid: ReadonlyMap<string, string>, name: string): string {
  const id = laid.get(name)
  if (!id) throw new Error(`The demo has laid nothing called ${name}`)
  return id
}

async function layCoop(db: CoopDb, coop: Parameters<typeof createCoop>[1]): Promise<string> {
  const made = await createCoop(db, coop)
  if (!made.done) throw new Error(made.because.join(' '))
  return made.coopId
}

const manage = (db: CoopDb, laid: ReadonlyMap<string, string>, agent: string, coop: string) =>
  agree(db, { agentId: known(laid, agent), coopId: known(laid, coop), fromOn: SINCE, untilOn: null })
