import { asOperator, asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledge } from '../acts/acknowledge.ts'
import { allocate } from '../acts/allocate.ts'
import { withdraw } from '../acts/withdraw.ts'
import { createPerson, giveRole } from '../operator/organisations.ts'
import { allocationChoices } from '../reading/act-pages.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, heads, must } from '../testing/steps.ts'

let office: Office
let auditor: string
let complaintId: string
beforeAll(async () => {
  office = await openOffice()
  auditor = await asOperator(office.connection, async db => {
    const { id } = await db
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', 'harbour-lights')
      .executeTakeFirstOrThrow()
    const personId = await createPerson(db, { name: 'Aude Auditor', email: 'aude@example.org' })
    await giveRole(db, personId, id, 'auditor', on('2020-04-01'))
    return personId
  })
  const { asha } = office.world.officers
  complaintId = (await aComplaint(office.as(asha), office.world.coops.plover)).complaintId
})
afterAll(() => office.close())

const pageOf = (personId: string) =>
  asPerson(office.connection, personId, db => complaintPage(db, personId, complaintId, on('2026-06-01')))

describe('somebody who only audits', () => {
  it('reads the complaint as its officers do, and no act is offered to them', async () => {
    const [theirs, officers] = [await pageOf(auditor), await pageOf(office.world.officers.asha)]
    expect(theirs?.timeline).toEqual(officers?.timeline)
    expect(theirs?.resident).toEqual(officers?.resident)
    expect(officers?.offers.length).toBeGreaterThan(5)
    expect(theirs?.offers).toEqual([])
  })
  it('of another agent reads nothing', async () => {
    expect(await pageOf(office.world.officers.stranger)).toBeNull()
  })
  it('is refused every act, and nothing is recorded', async () => {
    const before = await office.count('complaint_events')
    const actor = office.as(auditor)
    const target = await office.at(complaintId)
    const definition = {
      heads: heads('agent'),
      outcomesSought: 'The roof mended.',
      notOurs: '',
      question: '',
    }
    for (const answer of [
      await acknowledge(actor, target, definition),
      await allocate(actor, target, { investigator: auditor, deciders: [] }),
      await withdraw(actor, target, { reason: 'They said so.' } as never),
    ])
      expect(answer.done).toBe(false)
    const logged = aComplaint(actor, office.world.coops.plover)
    await expect(logged).rejects.toThrow()
    expect(await office.count('complaint_events')).toBe(before)
  })
  it('is not among those to whom a complaint can be allocated', async () => {
    const { asha, bryn } = office.world.officers
    const officer = office.as(asha)
    await acknowledged(officer, await office.at(complaintId), 'agent')
    const page = await pageOf(asha)
    const choices = await asPerson(office.connection, asha, db =>
      page ? allocationChoices(db, page, officer.today) : Promise.reject(new Error('no page')),
    )
    expect(choices.investigators.map(({ id }) => id)).toContain(bryn)
    expect(choices.people.map(({ id }) => id)).not.toContain(auditor)
    const target = await office.at(complaintId)
    expect((await allocate(officer, target, { investigator: auditor, deciders: [] })).done).toBe(false)
    must(await allocate(officer, target, { investigator: bryn, deciders: [] }))
  })
})
