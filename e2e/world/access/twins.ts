import type { Connection } from '@putright/db'
import { asPerson } from '@putright/db'
import { addInvitation } from '@putright/db/queries/memberships'
import { dayOf } from '@putright/working-days'
import { type Ids, NOBODYS } from '../addresses.ts'
import { agreedAndProposed } from '../agreed-and-proposed.ts'
import { answeredComplaint, oneWord } from '../answered-complaint.ts'
import { logged, underway } from './cases.ts'
import { placesIn } from './places.ts'
import { signedIn } from './sessions.ts'

/** Somebody of a twin, and what is theirs. */
export interface Sender {
  personId: string | null
  cookie: string
  ids: Ids
  /** Complaints that stand elsewhere on their way. */
  further: readonly string[]
  /** Whether they have anything to do with complaints. */
  holdsCases: boolean
}

const WORD = 'Twinite'
const NOBODYS_IDS: string[] = Object.values(NOBODYS)

/** An agent with its co-op and its federation, made the same way each time: two of them differ in nothing but their ids. */
export async function twin(connection: Connection) {
  const today = dayOf(Temporal.Now.instant())
  const { as, organisation, person, coop, join, lends } = placesIn(connection, today)
  const agent = await organisation('agent', WORD)
  const home = await coop(WORD, agent.id)
  // Lists are by name.
  const lender = await coop(`${WORD} Second`, agent.id)
  const federation = await organisation('federation', WORD)
  for (const one of [home, lender]) await join(federation.id, one.id)
  const officerId = await person(WORD, agent.id, 'complaints officer', 'manager')
  const others = {
    colleague: await person(WORD, agent.id, 'complaints officer'),
    secretary: await person(WORD, home.id, 'secretary'),
    decider: await person(WORD, home.id, 'committee member'),
    lent: await person(WORD, lender.id, 'committee member'),
    ofFederation: await person(WORD, federation.id, 'manager'),
  }
  await lends(federation.id, others.lent)
  const officer = as(officerId)
  const way = { responsibility: 'agent', deciderId: others.decider } as const
  const answered = await answeredComplaint(officer, home.id, oneWord(WORD), way)
  const decided = await underway(officer, home.id, WORD, others.decider, others.lent)
  const fresh = [await logged(officer, home.id, WORD), await logged(officer, home.id, WORD)]
  const invitationId = await asPerson(connection, officerId, db =>
    addInvitation(db, {
      organisationId: agent.id,
      email: `${agent.slug}@somewhere.example`,
      roles: ['complaints officer'],
      untilOn: null,
      invitedBy: officerId,
    }),
  )
  const ids: Ids = {
    ...NOBODYS,
    ...answered,
    ...(await agreedAndProposed(connection, agent.slug, officer)),
    invitationId,
    personId: others.colleague,
    coopSlug: home.slug,
    agentSlug: agent.slug,
  }
  const sender = async (personId: string | null, own: Partial<Ids> = {}): Promise<Sender> => ({
    personId,
    cookie: personId ? await signedIn(connection, personId) : '',
    ids: { ...ids, ...own },
    further: [decided, ...fresh],
    holdsCases: personId === officerId || personId === others.decider,
  })
  return {
    senders: [
      await sender(officerId),
      await sender(others.secretary, { agentSlug: home.slug, personId: others.decider }),
      await sender(others.decider, { agentSlug: home.slug }),
      await sender(others.ofFederation, { agentSlug: federation.slug }),
      await sender(null),
    ],
    /** All that it is known by, in the same order in each. */
    names: [
      ...[agent, home, lender, federation].flatMap(({ id, slug }) => [id, slug]),
      ...[officerId, ...Object.values(others)],
      // Promises have no ids, but numbers.
      ...Object.values({ ...ids, undertaking: '' }).filter(id => id !== '' && !NOBODYS_IDS.includes(id)),
      ...[decided, ...fresh],
    ],
  }
}

export type Twin = Awaited<ReturnType<typeof twin>>
