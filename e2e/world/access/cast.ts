import { refreshYearFigures, withdraw } from '@putright/casework'
import { connect } from '@putright/db'
import { addCalendarDays, dayOf, on } from '@putright/working-days'
import { type Ids, NOBODYS } from '../addresses.ts'
import { answeredComplaint, BY_THE_OFFICER, oneWord } from '../answered-complaint.ts'
import { EVERYTHING, logged, mustBeDone, underway } from './cases.ts'
import { holdingIn } from './holding.ts'
import { placesIn } from './places.ts'
import { signedIn } from './sessions.ts'
import { tiesOf } from './ties.ts'
import { WORDS, type Word } from './words.ts'

/** Somebody in a role, and what is theirs: of complaints, where the same pages are asked of several, the further ones too. */
export interface Player {
  role: string
  personId: string | null
  cookie: string
  own: Ids
  /** Complaints of the same co-op that stand elsewhere on their way. */
  further: readonly string[]
  /** Words that may stand in what they are shown. */
  knows: readonly Word[]
}

/**
 * One of everybody: the roles of an agent with a co-op, of a co-op without one, of a federation. The words that stand in
 * all that was written, one for each place, are in none of the app’s own words.
 */
export async function cast(databaseUrl: string) {
  const connection = connect(databaseUrl, { max: 4 })
  const today = dayOf(Temporal.Now.instant())
  const { as, organisation, person, coop, join, lends, endedYesterday, wall } = placesIn(connection, today)
  const { deciding, endedFor } = holdingIn(connection)

  const ofOwn = { matter: WORDS.ownCase, lesson: WORDS.ownLesson, besides: WORDS.ownCase }
  const agent = await organisation('agent', WORDS.own)
  const home = await coop(WORDS.own, agent.id)
  const federation = await organisation('federation', WORDS.federation)
  const lender = await coop(WORDS.lender, agent.id)
  for (const one of [home, lender]) await join(federation.id, one.id)
  const officerId = await person(WORDS.own, agent.id, 'complaints officer')
  const officer = as(officerId)
  const deciderId = await person(WORDS.own, home.id, 'committee member')
  const lentId = await person(WORDS.lender, lender.id, 'committee member')
  await lends(federation.id, lentId)

  const answered = await answeredComplaint(officer, home.id, ofOwn, {
    ...BY_THE_OFFICER,
    deciderId,
  })
  const decided = await underway(officer, home.id, WORDS.ownCase, deciderId, lentId)
  const fresh = await logged(officer, home.id, WORDS.ownCase)
  const own: Ids = { ...NOBODYS, ...answered, coopSlug: home.slug, agentSlug: agent.slug }
  const further = [decided, fresh]

  const single = await coop(WORDS.single, null)
  const singleOfficer = await person(WORDS.single, single.id, 'complaints officer')
  const ofSingle: Ids = {
    ...NOBODYS,
    ...(await answeredComplaint(
      as(singleOfficer),
      single.id,
      { matter: WORDS.singleCase, lesson: WORDS.singleLesson, besides: WORDS.singleCase },
      {
        ...BY_THE_OFFICER,
        responsibility: 'landlord',
      },
    )),
    coopSlug: single.slug,
    agentSlug: single.slug,
  }
  const singleAuditor = await person(WORDS.single, single.id, 'auditor')
  const singleSecretary = await person(WORDS.single, single.id, 'secretary')
  Object.assign(
    ofSingle,
    { personId: singleAuditor },
    await tiesOf('coop', as(singleSecretary), single, await organisation('federation', WORDS.single)),
  )
  const freshOfSingle = [await logged(as(singleOfficer), single.id, WORDS.singleCase)]

  // Some days ago, so that it ended while the agent was the co-op’s.
  const left = await coop(WORDS.left, agent.id)
  const then = as(officerId, addCalendarDays(today, -3))
  const ofLeft: Ids = {
    ...NOBODYS,
    ...(await answeredComplaint(
      then,
      left.id,
      { matter: WORDS.leftCase, lesson: WORDS.leftLesson, besides: WORDS.leftBesides },
      BY_THE_OFFICER,
    )),
    coopSlug: left.slug,
    agentSlug: agent.slug,
  }
  await mustBeDone(
    withdraw(
      then,
      { complaintId: ofLeft.complaintId, seen: EVERYTHING },
      { on: then.today, reason: 'It works again.' },
    ),
  )
  await endedYesterday(left.id, 12)

  const gone = await coop(WORDS.gone, agent.id)
  const ofGone: Ids = {
    ...NOBODYS,
    ...(await answeredComplaint(officer, gone.id, oneWord(WORDS.gone), BY_THE_OFFICER)),
    coopSlug: gone.slug,
    agentSlug: gone.slug,
  }
  await endedYesterday(gone.id, 0)

  const otherAgent = await organisation('agent', WORDS.foreign)
  const foreignCoop = await coop(WORDS.foreign, otherAgent.id)
  const otherOfficer = await person(WORDS.foreign, otherAgent.id, 'complaints officer', 'manager')
  const foreign: Ids = {
    ...NOBODYS,
    ...(await answeredComplaint(as(otherOfficer), foreignCoop.id, oneWord(WORDS.foreign), BY_THE_OFFICER)),
    coopSlug: foreignCoop.slug,
    agentSlug: otherAgent.slug,
  }

  const closed: Ids = {
    ...NOBODYS,
    ...(await answeredComplaint(officer, home.id, { ...ofOwn, matter: WORDS.closed }, BY_THE_OFFICER)),
    // Of the co-op itself nothing is closed.
    coopSlug: foreign.coopSlug,
    agentSlug: foreign.agentSlug,
  }

  const player = async (
    role: string,
    personId: string | null,
    own: Ids,
    further: readonly string[],
    knows: readonly Word[],
  ): Promise<Player> => ({
    role,
    personId,
    cookie: personId ? await signedIn(connection, personId) : '',
    own,
    further,
    knows,
  })
  const inAgent = (role: 'manager' | 'auditor') => person(WORDS.own, agent.id, role)
  const inCoop = (role: 'secretary' | 'MRC' | 'chair' | 'committee member' | 'auditor') =>
    person(WORDS.own, home.id, role)
  const inFederation = (role: 'analyst' | 'manager' | 'auditor') =>
    person(WORDS.federation, federation.id, role)
  const [manager, secretary, chief] = [
    await inAgent('manager'),
    await inCoop('secretary'),
    await inFederation('manager'),
  ]
  const [checks, oversees, counts] = [
    await inAgent('auditor'),
    await inCoop('auditor'),
    await inFederation('auditor'),
  ]
  const ofAgent = {
    ...own,
    personId: checks,
    ...(await tiesOf('agent', as(manager), agent, await coop(WORDS.lender, null))),
  }
  const ofHome = {
    ...own,
    agentSlug: home.slug,
    personId: oversees,
    ...(await tiesOf('coop', as(secretary), home, await organisation('federation', WORDS.federation))),
  }
  const ofFederation = {
    ...own,
    agentSlug: federation.slug,
    personId: counts,
    ...(await tiesOf('federation', as(chief), federation, await coop(WORDS.federation, null))),
  }
  const players = await Promise.all([
    player('Agent: officer', officerId, ofAgent, further, OF_AGENT),
    player('Agent: manager', manager, ofAgent, further, OF_AGENT),
    player('Agent: auditor', checks, ofAgent, further, OF_AGENT),
    player('Former agent', officerId, ofLeft, [], OF_AGENT),
    player('Co-op: Secretary', secretary, ofHome, further, OF_COOP),
    player('Co-op: MRC', await inCoop('MRC'), ofHome, further, OF_COOP),
    player('Co-op: chair', await inCoop('chair'), ofHome, further, OF_COOP),
    player('Co-op: member', await inCoop('committee member'), ofHome, further, OF_COOP),
    player('Co-op: auditor', oversees, ofHome, further, OF_COOP),
    player('Decider', deciderId, ofHome, further, [...OF_COOP, WORDS.ownCase]),
    player('Lent reviewer', lentId, ofHome, further, OF_LENT),
    player('No agent: Secretary', singleSecretary, ofSingle, freshOfSingle, [
      WORDS.single,
      WORDS.singleLesson,
    ]),
    player('No agent: officer', singleOfficer, ofSingle, freshOfSingle, OF_SINGLE),
    player('No agent: auditor', singleAuditor, ofSingle, freshOfSingle, OF_SINGLE),
    player('Federation: analyst', await inFederation('analyst'), ofFederation, further, OF_FEDERATION),
    player('Federation: manager', chief, ofFederation, further, OF_FEDERATION),
    player('Federation: auditor', counts, ofFederation, further, OF_FEDERATION),
    player('No role', await person(WORDS.nobody, null), own, further, [WORDS.nobody]),
    player('Not signed in', null, own, further, []),
  ])
  const decideNoMore = await deciding([own, closed, ofGone], { deciderId, lentId })
  await endedFor(gone.id, players, federation.id)
  const walled = players.flatMap(({ personId }) => personId ?? [])
  const open = await wall(home.id, closed.complaintId, [...new Set(walled)])
  const coopIds = [home, single, left, gone, foreignCoop, lender].map(({ id }) => id)
  // Of the year that addresses name, what the worker would come to in its time: whoever asks sooner finds no figures yet.
  for (const coopId of coopIds) await refreshYearFigures(connection, coopId, on('2025-04-01'), today)
  return {
    connection,
    players,
    foreign,
    gone: ofGone,
    closed,
    foreignCoopId: foreignCoop.id,
    goneCoopId: gone.id,
    words: Object.values(WORDS),
    coopIds,
    async close() {
      await open()
      await decideNoMore()
      await connection.close()
    },
  }
}

export type Cast = Awaited<ReturnType<typeof cast>>

const OF_AGENT = [
  WORDS.own,
  WORDS.ownCase,
  WORDS.ownLesson,
  WORDS.left,
  WORDS.leftCase,
  WORDS.leftLesson,
  WORDS.lender,
] as const
const OF_COOP = [WORDS.own, WORDS.ownLesson, WORDS.federation] as const
const OF_LENT = [WORDS.own, WORDS.ownCase, WORDS.ownLesson, WORDS.lender, WORDS.federation] as const
const OF_SINGLE = [WORDS.single, WORDS.singleCase, WORDS.singleLesson] as const
const OF_FEDERATION = [WORDS.federation, WORDS.own, WORDS.lender] as const
