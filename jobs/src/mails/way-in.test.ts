import { asOperator, asWorker, type Connection, connect } from '@putright/db'
import { markAskedAgain, markRoomLinkUsed, roomLink } from '@putright/db/queries/room-links'
import { testDatabase } from '@putright/db/testing'
import { addCalendarDays, type CalendarDate, dayOf, on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoop, type SampleCoop } from '../testing/coop.ts'
import { composeMail } from './compose.ts'
import { wayIn } from './way-in.ts'

const database = await testDatabase()
const { connection } = database
let coop: SampleCoop
// As the login of accounts, which sees links and no complaint.
let web: Connection

beforeAll(async () => {
  coop = await aCoop(connection)
  await decides(coop.personId)
  await connection.pool.query(`update complaints set due_on = '2028-05-12'`)
  web = connect(database.logins.accounts)
})
afterAll(async () => {
  await web.close()
  await database.close()
})

const decides = (personId: string) =>
  asOperator(connection, db =>
    db
      .insertInto('case_roles')
      .values({
        coop_id: coop.coopId,
        complaint_id: coop.complaintId,
        person_id: personId,
        stage: 1,
        role: 'decider',
      })
      .execute(),
  )

const wayFor = (personId: string, dueOn: CalendarDate | null = on('2028-05-12')) =>
  asWorker(connection, db =>
    wayIn(
      db,
      coop.coopId,
      { complaintId: coop.complaintId, personId, stage: 1, dueOn },
      'https://putright.example',
    ),
  )

async function aToken(): Promise<string> {
  const { link } = await wayFor(coop.personId)
  return link.slice('https://putright.example/room/'.length)
}

describe('the link into the decision room', () => {
  it('is 32 random bytes, for one person and complaint, until a week after the response date', async () => {
    const token = await aToken()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(token).not.toBe(await aToken())
    expect(await roomLink(web, token)).toEqual({
      personId: coop.personId,
      firstName: 'Asha',
      complaintId: coop.complaintId,
      stage: 1,
      expiresOn: '2028-05-19',
      used: false,
    })
  })

  it('is kept as a hash only', async () => {
    const token = await aToken()
    const { rows } = await connection.pool.query('select link::text as text from room_links link')
    expect(rows.length).toBeGreaterThan(0)
    for (const { text } of rows) expect(text).not.toContain(token)
  })

  it('opens for a week yet where the answer is late already', async () => {
    const today = dayOf(Temporal.Now.instant())
    expect((await wayFor(coop.personId, on('2026-01-05'))).opensUntil).toBe(addCalendarDays(today, 7))
  })

  it('is used once, by one of two at the same time', async () => {
    const token = await aToken()
    const used = await Promise.all([markRoomLinkUsed(web, token), markRoomLinkUsed(web, token)])
    expect(used.toSorted()).toEqual([false, true])
    expect(await roomLink(web, token)).toMatchObject({ used: true })
  })

  it('is not found when made up', async () => {
    expect(await roomLink(web, 'A'.repeat(43))).toBeUndefined()
    expect(await roomLink(web, '')).toBeUndefined()
    expect(await markRoomLinkUsed(web, 'A'.repeat(43))).toBe(false)
  })

  it('another is asked for once in ten minutes, whichever link it is asked through', async () => {
    const [first, second] = [await aToken(), await aToken()]
    expect(await markAskedAgain(web, first)).toBe(true)
    expect(await markAskedAgain(web, first)).toBe(false)
    expect(await markAskedAgain(web, second)).toBe(false)
    await connection.pool.query(
      `update room_links set asked_again_at = asked_again_at - interval '11 minutes'`,
    )
    expect(await markAskedAgain(web, second)).toBe(true)
  })

  it('is for those who decide: anybody else is sent to the page, and signs in', async () => {
    const another = await asOperator(connection, db =>
      db
        .insertInto('people')
        .values({ name: 'Bryn Example', email: 'bryn@example.org' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    expect(await wayFor(another.id)).toMatchObject({
      link: `https://putright.example/complaints/${coop.complaintId}`,
      opensUntil: null,
    })
  })
})

describe('the mail that carries it', () => {
  it.each([
    ['report is in', 'The report is in'],
    ['planned day', 'Today is the day by which your decision was planned'],
    ['proposed', 'Another member of the panel'],
    ['deputy', 'as a deputy'],
    ['asked again', 'the fresh link that was asked for'],
  ] as const)('%s: says why, by when, and for whom alone', async (occasion, why) => {
    const { coopId, complaintId, personId } = coop
    const mail = await asWorker(connection, db =>
      composeMail(
        db,
        coopId,
        { letter: 'decision needed', complaintId, personId, occasion },
        'https://putright.example',
      ),
    )
    expect(mail?.subject).toBe('PLO-2026-001: your decision is needed')
    expect(mail?.text).toContain(why)
    // Day 9 of 10: a working day before the legal date, so that the letter goes in time.
    expect(mail?.text).toContain('decide by Thursday 11 May 2028')
    expect(mail?.text).toContain('due an answer by Friday 12 May 2028')
    expect(mail?.text).toContain('for you alone')
    expect(mail?.text).not.toContain('Nadia')
  })
})
