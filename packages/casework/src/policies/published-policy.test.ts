import { asOperator } from '@putright/db'
import { codeAsPolicy } from '@putright/handling-code'
import { addCalendarDays, type CalendarDate, dayOf } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adoptPolicy } from '../operator/organisations.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { must } from '../testing/steps.ts'
import { readPublishedPolicy } from './published-policy.ts'

// What is published follows the day of the database, as for whoever asks without an account nothing else is known.
const today = dayOf(Temporal.Now.instant())
const ago = (days: number) => addCalendarDays(today, -days)

let office: Office
beforeAll(async () => {
  office = await openOffice()
  for (const [adoptedOn, days] of [
    [ago(30), 9],
    [ago(10), 8],
    [addCalendarDays(today, 5), 7],
  ] as const)
    await asOperator(office.connection, db =>
      adoptPolicy(db, office.world.coops.plover, {
        title: `Answers in ${days} days`,
        adoptedOn,
        settings: { ...codeAsPolicy, responseDays: { 1: days, 2: 20 } },
        additions: { complaining: 'The office is open on Tuesdays.' },
        meeting: 'the committee meeting',
      }),
    ).then(must)
})
afterAll(() => office.close())

const read = (day: CalendarDate = today, slug = 'plover-court') =>
  readPublishedPolicy(office.connection, slug, day, today)

describe('3.4: a policy for anybody, without an account', () => {
  it('is the one in force today, with the co-op’s additions, how to reach it, its agent and the Ombudsman', async () => {
    const page = await read()
    expect(page).toMatchObject({
      landlord: 'Plover Court Housing Co-operative',
      title: 'Answers in 8 days',
      adopted: true,
      adoptedOn: ago(10),
      meeting: 'the committee meeting',
    })
    const text = JSON.stringify(page)
    for (const words of [
      'The office is open on Tuesdays.',
      'office@plover-court.example',
      'Harbour Lights Housing Services',
      '8 working days from the day we wrote back',
      '0300 111 3000',
    ])
      expect(text).toContain(words)
  })
  it('and a past one by a day on which it was in force', async () => {
    expect(await read(ago(11))).toMatchObject({ title: 'Answers in 9 days', adoptedOn: ago(30) })
    expect((await read())?.days.map(({ adoptedOn }) => adoptedOn)).toEqual([ago(10), ago(30)])
  })
  it('an adopted one is not to be read before its day, by no address', async () => {
    expect(JSON.stringify(await read())).not.toContain('Answers in 7 days')
    expect(await read(addCalendarDays(today, 5))).toBeNull()
    // Nor where the page’s own clock were wrong: the database has its own.
    expect(
      await readPublishedPolicy(
        office.connection,
        'plover-court',
        addCalendarDays(today, 5),
        addCalendarDays(today, 9),
      ),
    ).toBeNull()
  })
  it('of a co-op that adopted none it is the Code, and says so', async () =>
    expect(await read(today, 'heron-yard')).toMatchObject({ adopted: false, days: [] }))
  it('an agent has none, nor what is no organisation', async () => {
    expect(await read(today, 'harbour-lights')).toBeNull()
    expect(await read(today, "plover-court' or true --")).toBeNull()
  })
  it('names nobody', async () => {
    const text = JSON.stringify([await read(), await read(ago(11)), await read(today, 'heron-yard')])
    for (const name of ['Sol Secretary', 'Asha Example', 'Mina Member', 'Hana Self'])
      expect(text).not.toContain(name)
  })
})
