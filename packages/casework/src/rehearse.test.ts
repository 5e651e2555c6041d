import { afterAll, beforeAll, expect, it } from 'vitest'
import { acknowledge } from './acts/acknowledge.ts'
import { withdraw } from './acts/withdraw.ts'
import { rehearse } from './rehearse.ts'
import { type Office, openOffice } from './testing/office.ts'
import { aComplaint } from './testing/steps.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const form = {
  heads: [{ words: 'The roof leaks above the bathroom', responsibility: 'agent' as const }],
  outcomesSought: 'A dry room',
  notOurs: '',
  question: '',
}

it('the letter as it would go, and nothing of the act: no fact, no letter, no mail', async () => {
  const asha = office.as(office.world.officers.asha)
  const { complaintId } = await aComplaint(asha, office.world.coops.plover)
  const tables = ['complaint_events', 'letters', 'outbox'] as const
  const counts = () => Promise.all(tables.map(table => office.count(table)))
  const before = await counts()
  const target = await office.at(complaintId)
  const answer = await rehearse(asha, actor => acknowledge(actor, target, form))
  expect(answer).toMatchObject({
    done: true,
    letters: [{ kind: 'acknowledgement', heads: [{ words: 'The roof leaks above the bathroom' }] }],
  })
  expect(await counts()).toEqual(before)
  expect(await acknowledge(asha, target, form), 'and then it is done as ever').toMatchObject({ done: true })
})

it('is refused as the act would be', async () => {
  const asha = office.as(office.world.officers.asha)
  const { complaintId } = await aComplaint(asha, office.world.coops.plover)
  const stale = { complaintId, seen: 0 }
  expect(await rehearse(asha, actor => acknowledge(actor, stale, form))).toMatchObject({
    done: false,
    why: 'moved on',
  })
})

it('an act without a letter shows none', async () => {
  const asha = office.as(office.world.officers.asha)
  const { complaintId } = await aComplaint(asha, office.world.coops.plover)
  const target = await office.at(complaintId)
  const said = { on: asha.today, reason: 'They wrote that the roof is mended.' }
  expect(await rehearse(asha, actor => withdraw(actor, target, said))).toEqual({ done: true, letters: [] })
})
