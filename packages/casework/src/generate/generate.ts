import { randomUUID } from 'node:crypto'
import { type ComplaintEvent, positionAfter } from '@putright/complaint'
import { asOperator, byCopy, type Cell, type Connection } from '@putright/db'
import { reportingYearOf } from '@putright/figures'
import { codeAsPolicy } from '@putright/handling-code'
import { addCalendarDays, type CalendarDate, englandAndWales } from '@putright/working-days'
import { refreshAsOperator } from '../figures/year-figures.ts'
import { agree, createCoop, createOrganisation, createPerson, giveRole } from '../operator/organisations.ts'
import { columnsOf } from '../record/columns.ts'
import { eventRow } from '../record/writing.ts'
import { type Dice, diceOf } from './dice.ts'
import { type Cast, story } from './story.ts'

export interface Amount {
  coops: number
  complaints: number
  /** How many years back the first was received. */
  years: number
  seed: number
  today: CalendarDate
}

/**
 * Fills a database with made-up co-ops under one made-up agent, their complaints evenly shared. The same amount and
 * seed give the same stories. Loaded by COPY with positions from the fold, so that `verify` finds nothing.
 */
export async function generate(
  connection: Connection,
  amount: Amount,
  progress: (done: number) => void,
): Promise<{ officerId: string }> {
  const dice = diceOf(amount.seed)
  const { agentId, officers } = await makeAgent(connection, amount.today)
  for (let number = 0; number < amount.coops; number += 1) {
    const { coopId, members } = await makeCoop(connection, agentId, number, amount.today)
    const share =
      Math.floor((amount.complaints * (number + 1)) / amount.coops) -
      Math.floor((amount.complaints * number) / amount.coops)
    await fill(connection, coopId, { officers, members }, { ...amount, complaints: share }, dice)
    progress(number + 1)
  }
  return { officerId: officers[0] }
}

async function makeAgent(connection: Connection, today: CalendarDate) {
  return asOperator(connection, async db => {
    const slug = `generated-agent-${randomUUID().slice(0, 8)}`
    const agentId = await createOrganisation(db, {
      kind: 'agent',
      slug,
      name: 'Generated Agent',
      contact: `complaints@${slug}.example`,
    })
    const [first, second, ...others] = await staff(db, agentId, 'Officer', 20, 'complaints officer', today)
    if (!first || !second) throw new Error('An agent needs two officers')
    const officers: Cast['officers'] = [first, second, ...others]
    return { agentId, officers }
  })
}

async function makeCoop(connection: Connection, agentId: string, number: number, today: CalendarDate) {
  return asOperator(connection, async db => {
    const slug = `generated-${randomUUID().slice(0, 8)}`
    const name = `Generated Co-operative ${number + 1}`
    const coop = await createCoop(db, { slug, name, homes: 30 + ((number * 37) % 170), yearEnd: '03-31' })
    if (!coop.done) throw new Error(coop.because.join(' '))
    await agree(db, { agentId, coopId: coop.coopId, fromOn: addCalendarDays(today, -3000), untilOn: null })
    const [first, second, ...others] = await staff(db, coop.coopId, 'Member', 5, 'committee member', today)
    if (!first || !second) throw new Error('A co-op needs members')
    const members: Cast['members'] = [first, second, ...others]
    return { coopId: coop.coopId, members }
  })
}

async function staff(
  db: Parameters<typeof createPerson>[0],
  organisationId: string,
  title: string,
  count: number,
  role: 'complaints officer' | 'committee member',
  today: CalendarDate,
): Promise<string[]> {
  const ids: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const id = await createPerson(db, {
      name: `${title} Generated ${number}`,
      email: `${randomUUID()}@generated.example`,
    })
    await giveRole(db, id, organisationId, role, addCalendarDays(today, -3000))
    ids.push(id)
  }
  return ids
}

/** One co-op's complaints, in one transaction. */
async function fill(
  connection: Connection,
  coopId: string,
  cast: Cast,
  amount: Amount,
  dice: Dice,
): Promise<void> {
  const policyId = await asOperator(connection, async db => {
    const policy = await db
      .selectFrom('policy_versions')
      .select('id')
      .where('coop_id', '=', coopId)
      .executeTakeFirstOrThrow()
    return policy.id
  })
  const made = Array.from({ length: amount.complaints }, (_, index) => {
    const receivedOn = addCalendarDays(amount.today, -dice.between(0, Math.round(amount.years * 365)))
    const reference = `GEN-${String(index + 1).padStart(5, '0')}`
    return oneComplaint(
      { coopId, policyId, reference },
      story(reference, receivedOn, amount.today, cast, dice),
      cast,
      dice,
    )
  })
  await byCopy(connection, async door => {
    await door.copy(
      'residents',
      made.map(({ resident }) => resident),
    )
    await door.copy(
      'complaints',
      made.map(({ complaint }) => complaint),
    )
    await door.copy(
      'complaint_events',
      made.flatMap(({ events }) => events),
    )
    await door.copy(
      'case_roles',
      made.flatMap(({ roles }) => roles),
    )
    await door.query(
      `insert into complaint_words (coop_id, complaint_id, word)
       select $1, given.complaint_id, words_of(array[given.content])
       from unnest($2::uuid[], $3::text[]) as given (complaint_id, content)
       on conflict do nothing`,
      [coopId, made.map(({ complaint }) => complaint.id), made.map(({ words }) => words)],
    )
    await door.query('update coops set last_reference = $2 where coop_id = $1', [coopId, amount.complaints])
  })
  const years = new Set(made.flatMap(({ days }) => days.map(day => reportingYearOf(day, '03-31').from)))
  for (const year of years) await refreshAsOperator(connection, coopId, year, amount.today)
}

interface Place {
  coopId: string
  policyId: string
  reference: string
}

function oneComplaint(
  { coopId, policyId, reference }: Place,
  facts: ReturnType<typeof story>,
  cast: Cast,
  dice: Dice,
) {
  const id = randomUUID()
  const events = facts.map((fact, index) => ({
    ...fact,
    seq: index + 1,
    recordedAt: `${fact.on}T09:00:00.000Z`,
    recordedBy: cast.officers[0],
    source: 'casework' as const,
  })) satisfies ComplaintEvent[]
  const position = positionAfter(events, codeAsPolicy, englandAndWales)
  const resident = {
    coop_id: coopId,
    id: randomUUID(),
    name: `${dice.one(FIRST_NAMES)} ${dice.one(LAST_NAMES)}`,
    address: `${dice.between(1, 140)} ${dice.one(STREETS)}`,
  }
  const roles = [position.stage1, position.stage2].flatMap(stage => [
    ...(stage?.investigator
      ? [{ person_id: stage.investigator, stage: stage.stage, role: 'investigator' }]
      : []),
    ...(stage?.deciders ?? []).map(person => ({
      person_id: person,
      stage: stage?.stage ?? 1,
      role: 'decider',
    })),
  ])
  const complaint: Record<string, Cell> & { id: string } = {
    coop_id: coopId,
    id,
    reference,
    resident_id: resident.id,
    policy_id: policyId,
    ...columnsOf(position),
  }
  return {
    resident,
    complaint,
    events: events.map(event => eventRow(coopId, id, event)),
    roles: roles.map(role => ({ coop_id: coopId, complaint_id: id, ...role })),
    words: [
      reference,
      resident.name,
      resident.address,
      position.category,
      position.summary,
      position.account,
    ].join(' '),
    days: position.stage2 ? [position.receivedOn, position.stage2.requestedOn] : [position.receivedOn],
  }
}

const FIRST_NAMES = [
  'Alex',
  'Bola',
  'Chidi',
  'Dilys',
  'Ewa',
  'Farah',
  'Gwen',
  'Hassan',
  'Iris',
  'Jo',
] as const
const LAST_NAMES = ['Example', 'Sample', 'Specimen', 'Placeholder', 'Madeup', 'Instance'] as const
const STREETS = ['Made-up Road', 'Sample Street', 'Example Court', 'Placeholder Place'] as const
