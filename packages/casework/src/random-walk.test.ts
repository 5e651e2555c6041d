import { asCorrected, type ComplaintEvent, currentStage, isBesideTheMatter } from '@putright/complaint'
import { asOperator } from '@putright/db'
import { missingFrom } from '@putright/handling-code'
import { addCalendarDays, type CalendarDate, on } from '@putright/working-days'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { diceOf } from './generate/dice.ts'
import { morningCheck } from './morning/morning-check.ts'
import { createOrganisation, federate, joinPool } from './operator/organisations.ts'
import { type Office, openOffice } from './testing/office.ts'
import { type Cast, logAnything, tryAnything } from './testing/random-acts.ts'
import { verify } from './verify/index.ts'

const ACTS = 1000
/** The same walk each time, so that a red run names the change that broke it; WALK_SEED walks another. */
const SEED = Number(process.env.WALK_SEED ?? 495_361_284)

const LONG_AGO = on('2020-04-01')

let office: Office
const ids: string[] = []
const tally: Record<string, number> = {}
const counted = (what: string) => {
  tally[what] = (tally[what] ?? 0) + 1
}

beforeAll(async () => {
  office = await openOffice()
  const { coops, heron, members } = office.world
  await asOperator(office.connection, async db => {
    const id = await createOrganisation(db, {
      kind: 'federation',
      slug: 'estuary',
      name: 'Estuary',
      contact: '',
    })
    for (const coopId of [coops.plover, coops.heron]) await federate(db, id, coopId, LONG_AGO)
    for (const personId of [heron.ines, heron.ivan, members.otto])
      await joinPool(db, id, personId, LONG_AGO, null)
  })
})
afterAll(() => office.close())

it(`5.2, 5.3, 6.13: a thousand acts by anybody on anything leave the record whole (seed ${SEED})`, {
  timeout: 300_000,
}, async () => {
  await walk()
  expect(tally.done, JSON.stringify(tally)).toBeGreaterThan(100)
  expect(tally.refused, JSON.stringify(tally)).toBeGreaterThan(100)
  await checkEach()
  expect(tally.lent, JSON.stringify(tally)).toBeGreaterThan(0)
  expect(tally['stands 2 final response'], JSON.stringify(tally)).toBeGreaterThan(0)
  const found = await verify(office.connection)
  expect(found).toMatchObject({ complaints: ids.length, faults: [] })
})

async function walk(): Promise<void> {
  const { as, connection, file, world } = office
  const dice = diceOf(SEED)
  const { officers, members, heron, coops } = world
  const { stranger } = officers
  const cast: Cast = {
    everybody: [stranger, ...[officers, members, heron].flatMap(group => Object.values(group))],
    coops: [
      {
        coopId: coops.plover,
        team: [officers.asha, officers.bryn, officers.carys],
        members: [members.sol, members.mina, members.noor, members.otto],
        pool: [heron.ines, heron.ivan],
      },
      {
        coopId: coops.heron,
        team: [heron.hana, heron.hugo, heron.ines, heron.ivan],
        members: [heron.hana, heron.hugo, heron.ines, heron.ivan],
        pool: [members.otto],
      },
      { coopId: coops.wren, team: [stranger], members: [stranger], pool: [] },
    ],
  }
  let today: CalendarDate = on('2026-01-05')
  for (let act = 0; act < ACTS; act += 1) {
    if (dice.percent(20)) {
      today = addCalendarDays(today, dice.between(1, 4))
      if (dice.percent(50)) await morningCheck(connection, today)
    }
    const actor = as(dice.one(cast.everybody), today)
    if (ids.length < 3 || dice.percent(4)) {
      const logged = await logAnything(actor, cast, dice)
      counted(logged.done ? 'logged' : 'not logged')
      if (logged.done) ids.push(logged.complaintId)
      continue
    }
    // Mostly the newest: so that some go all the way.
    const id =
      ids[
        dice.percent(60)
          ? ids.length - 1 - dice.between(0, Math.min(4, ids.length - 1))
          : dice.between(0, ids.length - 1)
      ]
    if (!id) continue
    const stands = await file(id)
    const seen = dice.percent(5) ? 1 : stands.position.seq
    const answer = await tryAnything({ actor, target: { complaintId: id, seen }, file: stands, cast, dice })
    counted(answer.done ? 'done' : 'refused')
    // Code 6.8: a new issue has become a complaint of its own.
    if ('complaintId' in answer && typeof answer.complaintId === 'string') ids.push(answer.complaintId)
    if (!answer.done) {
      counted(`refused: ${answer.why}`)
      expect(answer.because[0], `act ${act}`).toMatch(/[.?]$/)
    }
  }
}

async function checkEach(): Promise<void> {
  for (const id of ids) {
    const events = asCorrected(await office.events(id))
    const position = await office.position(id)
    counted(`stands ${position.stage} ${position.end ?? position.state}`)
    const responses = events.flatMap(event => (event.type === 'responded' ? [event.stage] : []))
    expect(responses, `${id}: each stage answered once, in order, and no third`).toEqual(
      [1, 2].slice(0, responses.length),
    )
    for (const { type } of events) if (type === 'lent') counted('lent')
    for (const event of events) if ('stage' in event) expect([1, 2], id).toContain(event.stage)
    const again = position.stage2?.actedBy.filter(person => position.stage1.actedBy.includes(person)) ?? []
    expect(again, `${id}: Code 6.13`).toEqual([])
    for (const { investigator } of position.stage2 ? [position.stage2] : [])
      if (investigator) expect(position.stage1.actedBy, `${id}: Code 6.13`).not.toContain(investigator)
    expect(events.filter(({ type }) => type === 'escalated').length, id).toBeLessThanOrEqual(1)
    expect(afterTheEnd(events), `${id}: nothing after its end`).toEqual([])
    expect(decidedThoughBarred(events), `${id}: Code 5.8, nobody barred decides`).toEqual([])
    expect(currentStage(position).clocks.response.due >= position.receivedOn, id).toBe(true)
    const days = events.filter(event => !isBesideTheMatter(event)).map(event => event.on)
    expect(days, `${id}: in the order of days`).toEqual(days.toSorted())
    await checkLetters(id, events)
  }
}

// A refusal that the Ombudsman reversed ended nothing.
function afterTheEnd(events: ComplaintEvent[]): string[] {
  const reversed = events.findLast(({ type }) => type === 'reversed')?.seq ?? 0
  const end = events.find(({ type, seq }) => type === 'withdrawn' || (type === 'refused' && seq > reversed))
  return end
    ? events.filter(event => event.seq > end.seq && !isBesideTheMatter(event)).map(({ type }) => type)
    : []
}

// By the record alone: whoever had declared a conflict by then, or was named in the definition by then.
function decidedThoughBarred(events: ComplaintEvent[]): number[] {
  const barred = new Set<string>()
  return events.flatMap(event => {
    if (event.type === 'declared' && event.conflict !== null) barred.add(event.personId)
    if (event.type === 'acknowledged' || event.type === 'redefined')
      for (const { personId } of event.heads.flatMap(({ concerns = [] }) => concerns)) barred.add(personId)
    const decides = event.type === 'decided' || event.type === 'agreed' || event.type === 'recommended'
    return decides && event.recordedBy && barred.has(event.recordedBy) ? [event.seq] : []
  })
}

async function checkLetters(id: string, events: Awaited<ReturnType<Office['events']>>): Promise<void> {
  const letters = await office.letters(id)
  for (const letter of letters) expect(missingFrom(letter.content), `${id} ${letter.kind}`).toEqual([])
  const announced = events.flatMap(event => ('letterId' in event && event.letterId ? [event.letterId] : []))
  expect(letters.map(letter => letter.id).toSorted(), `${id}: a letter for each event that sent one`).toEqual(
    announced.toSorted(),
  )
  const mailed = await asOperator(office.connection, db =>
    db.selectFrom('outbox').select('payload').where('topic', '=', 'mail').execute(),
  )
  for (const letterId of announced)
    expect(
      mailed.filter(({ payload }) => payload.letterId === letterId),
      letterId,
    ).toHaveLength(1)
}
