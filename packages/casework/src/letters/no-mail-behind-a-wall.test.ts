import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledge } from '../acts/acknowledge.ts'
import { morningCheck } from '../morning/morning-check.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, must } from '../testing/steps.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const check = (today: string) => morningCheck(office.connection, on(today))
const mails = async () => (await office.outbox('mail')).map(({ payload }) => payload)

describe('5.8: no mail goes to somebody whom the complaint is closed to', () => {
  it('a reminder goes to the rest of the team where whoever would get it is named in it', async () => {
    const { as, at, world } = office
    const { asha, bryn, carys } = world.officers
    const { complaintId } = await aComplaint(as(asha, '2026-09-01'), world.coops.plover)
    must(
      await acknowledge(as(asha, '2026-09-01'), await at(complaintId), {
        heads: [{ words: 'Asha did not come', responsibility: 'agent', named: [asha] }],
        outcomesSought: 'A visit',
        notOurs: '',
        question: '',
      }),
    )
    await check('2026-09-15')
    const told = (await mails()).filter(
      mail => mail.letter === 'reminder' && mail.complaintId === complaintId,
    )
    expect(told.map(({ personId }) => personId).toSorted()).toEqual([bryn, carys].toSorted())
  })

  it.each([
    ['the Secretary hears that a complaint is the co-op’s to decide', [], 'sol'],
    ['not one who is named in it: nobody does, where there is no chair', ['sol'], null],
  ] as const)('%s', async (_, named, told) => {
    const { as, at, world } = office
    const { asha } = world.officers
    const { complaintId } = await aComplaint(as(asha, '2026-09-01'), world.coops.plover)
    must(
      await acknowledge(as(asha, '2026-09-01'), await at(complaintId), {
        heads: [
          {
            words: 'A transfer was refused',
            responsibility: 'landlord',
            tookDecision: named.map(name => world.members[name]),
          },
        ],
        outcomesSought: 'Reasons',
        notOurs: '',
        question: '',
      }),
    )
    const sent = (await mails()).filter(
      mail => mail.letter === 'co-op told' && mail.complaintId === complaintId,
    )
    expect(sent.map(({ personId }) => personId)).toEqual(told ? [world.members[told]] : [])
  })
})
