import { asOperator, asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { PassOnForm, passOn } from '../intake/pass-on.ts'
import { morningCheck } from '../morning/morning-check.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, must } from '../testing/steps.ts'
import { addNote, NoteForm } from './add-note.ts'
import { logRequest, RequestForm } from './log-request.ts'

let office: Office
beforeEach(async () => {
  await office?.close()
  office = await openOffice()
})
afterAll(() => office.close())

const check = (today: string) => morningCheck(office.connection, on(today))
const mails = async () =>
  (await office.outbox('mail')).map(({ payload }) => payload).filter(({ letter }) => letter === 'to look at')

const aRequest = async (personId: string) =>
  must(
    await logRequest(
      office.as(personId),
      RequestForm.parse({
        coopId: office.world.coops.plover,
        kind: 'service request',
        receivedOn: '2026-06-01',
        channel: 'telephone',
        residentName: 'Nadia Example',
        category: 'Repairs',
        summary: 'The gate does not close',
        reviewOn: '2026-06-08',
      }),
    ),
  ).requestId

describe('1.4: requests are looked over', () => {
  it('whoever logged one is told on its day and on each after it, once a day, until somebody has looked', async () => {
    const { asha, bryn } = office.world.officers
    const requestId = await aRequest(asha)
    for (const day of ['2026-06-05', '2026-06-08', '2026-06-08', '2026-06-09']) await check(day)
    expect(await mails()).toEqual([
      { letter: 'to look at', personId: asha, on: '2026-06-08' },
      { letter: 'to look at', personId: asha, on: '2026-06-09' },
    ])
    const looked = NoteForm.parse({
      kind: 'review',
      on: '2026-06-09',
      words: 'Done.',
      reviewOn: '2026-06-22',
    })
    must(await addNote(office.as(bryn, '2026-06-09'), { requestId, seen: 0 }, looked))
    await check('2026-06-10')
    expect(await mails()).toHaveLength(2)
  })

  it('two checks at the same moment make one mail', async () => {
    await aRequest(office.world.officers.asha)
    await Promise.all([check('2026-06-08'), check('2026-06-08')])
    expect(await mails()).toHaveLength(1)
  })

  it('of one that is closed to whoever logged it the others are told', async () => {
    const { asha, bryn, carys } = office.world.officers
    const { plover } = office.world.coops
    const requestId = await aRequest(asha)
    const { complaintId } = await aComplaint(office.as(bryn), plover)
    const key = { coop_id: plover, complaint_id: complaintId }
    await asPerson(office.connection, bryn, db =>
      db
        .insertInto('contact_complaints')
        .values({ ...key, contact_id: requestId })
        .execute(),
    )
    await asOperator(office.connection, db =>
      db
        .insertInto('walls')
        .values({ ...key, person_id: asha, because: 'named' })
        .execute(),
    )
    await check('2026-06-08')
    expect((await mails()).map(({ personId }) => personId).toSorted()).toEqual([bryn, carys].toSorted())
  })
})

it('3.2: what was passed on is for the team, once a day until it is logged', async () => {
  const { asha, bryn, carys } = office.world.officers
  const told = PassOnForm.parse({
    coopId: office.world.coops.plover,
    toldOn: '2026-06-01',
    channel: 'in person',
    words: 'The roof leaks.',
  })
  must(await passOn(office.as(office.world.members.mina), told))
  await check('2026-06-02')
  await check('2026-06-02')
  expect((await mails()).map(({ personId }) => personId).toSorted()).toEqual([asha, bryn, carys].toSorted())
})
