import { asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildCaseFile, CaseFileForm } from '../acts/build-case-file.ts'
import { EvidenceForm, sendEvidence } from '../acts/ombudsman/evidence.ts'
import { EvidenceRequestForm, requestEvidence } from '../acts/ombudsman/evidence-request.ts'
import { ReferralBackForm, referBack } from '../acts/ombudsman/referral-back.ts'
import { withdraw } from '../acts/withdraw.ts'
import { ombudsmanWaits } from '../reading/waits.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, must } from '../testing/steps.ts'
import { morningCheck } from './morning-check.ts'

const REFERENCE = '202612345'
let office: Office
let complaintId: string

/** Withdrawn on 1 June 2026; on 1 July the Ombudsman asks for evidence, due on the 22nd, and refers something back. */
beforeAll(async () => {
  office = await openOffice()
  const { as, at, world } = office
  const asha = (today: string) => as(world.officers.asha, today)
  complaintId = (await aComplaint(asha('2026-06-01'), world.coops.plover)).complaintId
  must(await withdraw(asha('2026-06-01'), await at(complaintId), { on: on('2026-06-01'), reason: 'Moved' }))
  const asked = { reference: REFERENCE, on: '2026-07-01' }
  const evidence = EvidenceRequestForm.parse({ ...asked, what: 'The whole file' })
  must(await requestEvidence(as(world.officers.bryn, '2026-07-01'), await at(complaintId), evidence))
  const referral = ReferralBackForm.parse({ ...asked, words: 'Answer it' })
  must(await referBack(asha('2026-07-01'), await at(complaintId), referral))
})
afterAll(() => office.close())

const check = (today: string) => morningCheck(office.connection, on(today))
const reminders = async () =>
  (await office.events(complaintId)).flatMap(event =>
    event.type === 'reminded' ? [`${event.on} ${event.clock} ${event.occasion} ${event.due}`] : [],
  )
const waits = (personId: string) =>
  asPerson(office.connection, personId, db => ombudsmanWaits(db, on('2026-07-20')))

it('3.7: the worklist shows what the Ombudsman waits for, though the complaint has ended; to nobody else', async () => {
  const { officers, members } = office.world
  expect(await waits(officers.asha)).toMatchObject([
    { kind: 'evidence', dueOn: '2026-07-22', daysLeft: 2, coop: 'Plover Court Housing Co-operative' },
    { kind: 'referral back', dueOn: null, daysLeft: null },
  ])
  for (const other of [officers.stranger, members.mina]) expect(await waits(other)).toEqual([])
})

it('C8: whoever recorded the request is reminded before, on the day and after, once each however often it runs', async () => {
  for (const day of ['2026-07-17', '2026-07-20', '2026-07-20', '2026-07-22', '2026-07-23', '2026-07-24'])
    await check(day)
  expect(await reminders()).toEqual([
    '2026-07-20 answer to the Ombudsman due soon 2026-07-22',
    '2026-07-22 answer to the Ombudsman due today 2026-07-22',
    '2026-07-23 answer to the Ombudsman overdue 2026-07-22',
  ])
  const told = (await office.outbox('mail'))
    .map(({ payload }) => payload)
    .filter(({ letter }) => letter === 'reminder')
  expect(told.map(({ personId }) => personId)).toEqual(Array(3).fill(office.world.officers.bryn))
})

it('C8: once it is sent nobody is reminded, and it is in no list', async () => {
  const { as, at, world } = office
  const asha = as(world.officers.asha, '2026-07-24')
  const form = CaseFileForm.parse({ kind: 'for the Ombudsman' })
  const { packId } = must(await buildCaseFile(asha, await at(complaintId), form))
  const sent = EvidenceForm.parse({ reference: REFERENCE, pack: packId, on: '2026-07-24', went: 'yes' })
  must(await sendEvidence(asha, await at(complaintId), sent))
  const before = await reminders()
  await check('2026-07-27')
  expect(await reminders()).toEqual(before)
  expect((await waits(world.officers.asha)).map(({ kind }) => kind)).toEqual(['referral back'])
})
