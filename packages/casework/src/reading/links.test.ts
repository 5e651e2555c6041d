import { asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AcknowledgementForm, acknowledge } from '../acts/acknowledge.ts'
import { branch, NewIssueForm } from '../acts/branch-complaint.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, heads, must } from '../testing/steps.ts'
import { complaintPage } from './complaint-page.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const pageFor = (personId: string, complaintId: string) =>
  asPerson(office.connection, personId, db => complaintPage(db, personId, complaintId, on('2026-06-05')))

describe('6.8: complaints that belong together', () => {
  it('say so to those who may see both; to whom one is closed, the other shows no trace of it', async () => {
    const { as, at, world } = office
    const { asha, bryn } = world.officers
    const { complaintId: here } = await aComplaint(as(asha), world.coops.plover)
    const issue = NewIssueForm.parse({
      receivedOn: '2026-06-01',
      channel: 'telephone',
      category: 'Staff',
      summary: 'Rude on the telephone',
      account: 'Whoever I spoke to hung up on me.',
    })
    const { complaintId: there, reference } = must(await branch(as(asha), await at(here), issue))
    expect((await pageFor(bryn, here))?.links).toMatchObject([
      { id: there, reference, as: 'new issue raised here' },
    ])
    expect((await pageFor(bryn, there))?.links).toMatchObject([
      { id: here, as: 'raised in another complaint' },
    ])

    const named = AcknowledgementForm.parse({
      heads: heads('agent').map(head => ({ ...head, named: [bryn] })),
      outcomesSought: 'An apology.',
    })
    must(await acknowledge(as(asha), await at(there), named))
    expect(await pageFor(bryn, there)).toBeNull()
    const page = await pageFor(bryn, here)
    expect(page?.links).toEqual([])
    expect([...(page?.timeline ?? []).map(({ event }) => event), ...(page?.record ?? [])]).not.toContainEqual(
      expect.objectContaining({ type: 'linked' }),
    )
    expect((await pageFor(asha, here))?.links).toHaveLength(1)
  })
})
