import { asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withdraw } from '../acts/withdraw.ts'
import { DataProtectionForm, raiseDataProtection } from '../data-protection/acts.ts'
import { personalDataWaits } from '../reading/waits.ts'
import { AccessRequestForm, AccessTimeForm, askAccess, timeAccess } from '../subject-access/ask.ts'
import { AccessForm, giveAccess } from '../subject-access/give.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, must } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'
import { morningCheck } from './morning-check.ts'

let office: Office
let complaintId: string

/** Withdrawn on 1 June 2026; on the 10th a copy is asked for, due on 10 July, and on the 12th two things are complained of, due on the 13th. */
beforeAll(async () => {
  office = await openOffice()
  const { as, at, world } = office
  const asha = as(world.officers.asha, '2026-06-01')
  complaintId = (await aComplaint(asha, world.coops.plover)).complaintId
  must(await withdraw(asha, await at(complaintId), { on: on('2026-06-01'), reason: 'Moved' }))
  const asked = AccessRequestForm.parse({ on: '2026-06-10', identity: 'Called back.' })
  must(await askAccess(as(world.officers.bryn, '2026-06-10'), await at(complaintId), asked))
  const raised = DataProtectionForm.parse({ head: '', on: '2026-06-12', words: 'It was read out.' })
  must(await raiseDataProtection(as(world.officers.bryn, '2026-06-12'), await at(complaintId), raised))
  must(await raiseDataProtection(as(world.officers.bryn, '2026-06-12'), await at(complaintId), raised))
})
afterAll(() => office.close())

const check = (today: string) => morningCheck(office.connection, on(today))
const reminders = async () =>
  (await office.events(complaintId)).flatMap(event =>
    event.type === 'reminded' ? [`${event.on} ${event.clock} ${event.occasion} ${event.due}`] : [],
  )
const waits = (personId: string) =>
  asPerson(office.connection, personId, db => personalDataWaits(db, on('2026-07-08')))

it('C10, C11: the worklist of those who handle it shows what is waited for, though the complaint has ended; nobody else’s', async () => {
  const { officers, members } = office.world
  expect(await waits(officers.asha)).toMatchObject([
    { kind: 'copy', dueOn: '2026-07-10', daysLeft: 2, coop: 'Plover Court Housing Co-operative' },
    { kind: 'acknowledgement', dueOn: '2026-07-13', daysLeft: 3 },
    { kind: 'acknowledgement', dueOn: '2026-07-13' },
    { kind: 'outcome', dueOn: null, daysLeft: null },
    { kind: 'outcome', dueOn: null },
  ])
  for (const other of [officers.stranger, members.mina]) expect(await waits(other)).toEqual([])
})

it('C10, C11: whoever recorded it is reminded before, on the day and after, once each however often it runs', async () => {
  for (const day of ['2026-07-07', '2026-07-08', '2026-07-08', '2026-07-10', '2026-07-13', '2026-07-13'])
    await check(day)
  const [copy, acknowledgement] = [
    'copy of their personal data',
    'acknowledgement of what is about personal data',
  ]
  expect(await reminders()).toEqual([
    `2026-07-08 ${copy} due soon 2026-07-10`,
    `2026-07-10 ${copy} due today 2026-07-10`,
    `2026-07-10 ${acknowledgement} due soon 2026-07-13`,
    `2026-07-13 ${copy} overdue 2026-07-10`,
    `2026-07-13 ${acknowledgement} due today 2026-07-13`,
  ])
  const told = (await office.outbox('mail'))
    .map(({ payload }) => payload)
    .filter(({ letter }) => letter === 'reminder')
  expect(told.map(({ personId }) => personId)).toEqual(Array(5).fill(office.world.officers.bryn))
})

it('C11: while the clock stands still, and once the copy is given, nobody is reminded of it', async () => {
  const { as, at, world } = office
  const bryn = as(world.officers.bryn, '2026-07-14')
  const put = AccessTimeForm.parse({ what: 'access question put', on: '2026-07-14', words: 'Which year?' })
  must(await timeAccess(bryn, await at(complaintId), put))
  expect(await waits(world.officers.asha)).toContainEqual(
    expect.objectContaining({ kind: 'copy', dueOn: null }),
  )
  const form = AccessForm.parse({ reasons: 'Nobody else is named.', lookedThrough: 'yes' })
  must(await giveAccess(bryn, await at(complaintId), form))
  expect((await waits(world.officers.asha)).map(({ kind }) => kind)).toEqual([
    'acknowledgement',
    'acknowledgement',
    'outcome',
    'outcome',
  ])
})

it('verify finds a day that was changed by hand, and one that no record gives', async () => {
  await sql`update personal_data_due set due_on = '2027-01-01' where kind = 'acknowledgement' and seq = 5`.execute(
    office.connection.kysely,
  )
  await sql`insert into personal_data_due select coop_id, complaint_id, 99, kind, asked_on, due_on, met_on
    from personal_data_due where kind = 'copy'`.execute(office.connection.kysely)
  const { faults } = await verify(office.connection)
  expect(faults).toEqual([
    expect.stringContaining('the acknowledgement of personal data that event 5 asks for is not stored'),
    expect.stringContaining(
      'the copy of personal data that event 99 asks for is stored, and its record gives none',
    ),
  ])
})
