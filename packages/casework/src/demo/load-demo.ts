import { asOperator, type Connection, type CoopDb } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import { giveRole } from '../operator/organisations.ts'
import { COOPS, emailOf, FEDERATION } from './cast.ts'
import { tellChangeOfAgent } from './change-of-agent.ts'
import { known, type Laid, layOrganisations, SINCE } from './lay-organisations.ts'
import { putUpLogos } from './logos.ts'
import { performersFor } from './performers.ts'
import { importPublished, PUBLISHED } from './published-registers.ts'
import { tellRequests } from './requests.ts'
import { refreshFigures, settleHistory } from './settle.ts'
import { type DemoSignIn, SIGN_INS } from './sign-ins.ts'
import { dayAgo, stepsOf } from './steps.ts'
import { STORIES } from './stories/index.ts'
import type { Ago } from './stories/story.ts'
import type { Step } from './telling.ts'

export interface DemoWishes {
  connection: Connection
  today: CalendarDate
  /** Sets a password, as the accounts do: this package knows none. */
  setPassword(personId: string, password: string): Promise<{ set: true } | { set: false; because: string }>
  /** Sets up an authenticator app with a secret known already. */
  installApp(personId: string, secret: string): Promise<void>
}

export interface Demo {
  /** False: it was there, and nothing was changed. */
  loaded: boolean
  signIns: readonly DemoSignIn[]
  /** Why the first draft of one co-op’s policy was refused, a sentence a setting; empty where nothing was loaded. */
  policyRefused: string[]
}

/** The demo was being loaded when it was stopped. Records cannot be taken back, so it has to begin again. */
export class DemoHalfLoaded extends Error {
  constructor() {
    super(
      'An earlier start was stopped while the demo was being loaded, so that only part of it is there. Begin again with --reset.',
    )
    this.name = 'DemoHalfLoaded'
  }
}

/**
 * Loads made-up co-ops with what their residents complained about over the past year, told through the acts
 * themselves day by day up to today, and two landlords’ published years. A second time changes nothing.
 */
export async function loadDemo({ connection, today, setPassword, installApp }: DemoWishes): Promise<Demo> {
  if (await asOperator(connection, isThere)) return { loaded: false, signIns: SIGN_INS, policyRefused: [] }
  const laid = await asOperator(connection, db => layOrganisations(db, today))
  await putUpLogos(connection, laid, today)
  await importPublished(connection, laid.organisations, today)
  const tellings = allTellings(laid, connection, today)
  const coopIds = [...COOPS, ...PUBLISHED.map(({ coop }) => coop)].map(({ slug }) =>
    known(laid.organisations, slug),
  )
  const [longestAgo] = tellings
    .flatMap(steps => steps.map(({ ago }) => ago))
    .toSorted((one, other) => other - one)
  for (let ago = longestAgo ?? 0; ago > 0; ago -= 1) await tellDay(tellings, ago, today)
  await settleHistory(connection, coopIds)
  await tellDay(tellings, 0, today)
  await tellRequests(connection, laid, today)
  await tellChangeOfAgent(connection, laid, today)
  await refreshFigures(connection, coopIds, today)
  for (const { email, password, secret } of SIGN_INS) {
    const answer = await setPassword(known(laid.people, email), password)
    if (!answer.set) throw new Error(answer.because)
    if (secret) await installApp(known(laid.people, email), secret)
  }
  await asOperator(connection, db => employAnalysts(db, laid))
  return { loaded: true, signIns: SIGN_INS, policyRefused: laid.policyRefused }
}

/** Every story as its acts. */
const allTellings = (laid: Laid, connection: Connection, today: CalendarDate): Step[][] =>
  COOPS.flatMap(coop =>
    (STORIES[coop.slug] ?? []).map((story, turn) =>
      stepsOf(story, performersFor(coop, turn, laid), { connection, laid, today }),
    ),
  )

/** What happened on one day. Logged one after another, so that references are the same whenever the demo is loaded. */
async function tellDay(tellings: readonly Step[][], ago: Ago, today: CalendarDate): Promise<void> {
  const day = dayAgo(today, ago)
  const takeAll = async (steps: readonly Step[]) => {
    for (const { take } of steps.filter(step => step.ago === ago)) await take(day)
  }
  for (const steps of tellings) await takeAll(steps.slice(0, 1))
  await Promise.all(tellings.map(steps => takeAll(steps.slice(1))))
}

/** Done last of all: that the federation has its analysts says that the demo is whole. */
async function employAnalysts(db: CoopDb, { organisations, people }: Laid): Promise<void> {
  const federation = known(organisations, FEDERATION.slug)
  for (const analyst of FEDERATION.people)
    for (const role of analyst.roles)
      await giveRole(db, known(people, emailOf(analyst, FEDERATION.slug)), federation, role, SINCE)
}

async function isThere(db: CoopDb): Promise<boolean> {
  const laid = await db
    .selectFrom('organisations as federation')
    .leftJoin('memberships as membership', 'membership.organisation_id', 'federation.id')
    .where('federation.slug', '=', FEDERATION.slug)
    .select('membership.person_id as analyst')
    .executeTakeFirst()
  if (laid && !laid.analyst) throw new DemoHalfLoaded()
  return laid !== undefined
}
