import { dataProtectionIn } from '@putright/complaint'
import { englandAndWales } from '@putright/working-days'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import {
  DataProtectionForm,
  DataProtectionStepForm,
  followDataProtection,
  raiseDataProtection,
} from './acts.ts'

let office: Office
let id: string
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(async () => {
  const { as, at, world } = office
  id = (await aComplaint(as(world.officers.asha), world.coops.plover, { alike: 'another matter' }))
    .complaintId
  await acknowledged(as(world.officers.asha, '2026-06-02'), await at(id), 'agent')
})

const asha = () => office.as(office.world.officers.asha, '2026-06-12')
const because = (answer: { done: boolean; because?: string[] }) => (answer.because ?? []).join(' ')
const raise = async (form = {}, actor = asha()) =>
  raiseDataProtection(
    actor,
    await office.at(id),
    DataProtectionForm.parse({ head: '1', on: '2026-06-10', words: 'My letter was read out.', ...form }),
  )
const standing = async () => dataProtectionIn((await office.file(id)).events, englandAndWales)
const step = async (form = {}) =>
  followDataProtection(
    asha(),
    await office.at(id),
    DataProtectionStepForm.parse({
      raised: String((await standing())[0]?.seq ?? 99),
      step: 'acknowledged',
      on: '2026-06-11',
      told: 'By e-mail',
      ...form,
    }),
  )

describe('C10: a complaint about personal data has its own clock', () => {
  it('is raised, acknowledged and answered while the rest is open', async () => {
    must(await raise())
    expect(await standing()).toMatchObject([{ head: 1, acknowledgementDue: '2026-07-10' }])
    must(await step())
    must(await step({ step: 'answered', on: '2026-06-12', outcome: 'It should not have been.' }))
    expect(await standing()).toMatchObject([{ acknowledgedOn: '2026-06-11', answeredOn: '2026-06-12' }])
    expect((await office.position(id)).state).toBe('open')
  })
  it.each([
    [{ head: '7' }, 'Choose a part of this complaint'],
    [{ on: '2026-06-13' }, 'is in the future'],
    [{ on: '2026-05-31' }, 'is before the complaint was received'],
  ])('is refused: %#', async (form, sentence) => expect(because(await raise(form))).toContain(sentence))
  it('of another agent’s complaint there is nothing to find', async () =>
    expect(await raise({}, office.as(office.world.officers.stranger))).toMatchObject({ why: 'not found' }))
  it('no step of what was not raised, twice, too early, after the outcome or without one', async () => {
    expect(because(await step())).toContain('Choose a complaint about personal data')
    must(await raise())
    expect(because(await step({ on: '2026-06-09' }))).toContain('is too early')
    expect(because(await step({ step: 'answered' }))).toContain('Write what was found')
    must(await step())
    expect(because(await step())).toContain('It was acknowledged on 11 June 2026')
    must(await step({ step: 'answered', outcome: 'No' }))
    expect(because(await step())).toContain('Its outcome was told')
  })
  it.each([
    [{ on: 'soon', words: 'x' }, 'Give the day it was raised'],
    [{ on: '2026-06-10', words: ' \u0000' }, 'Say what it is about'],
    [{ on: '2026-06-10', words: 'x'.repeat(200_000) }, 'Shorten this'],
    [{ on: '2026-06-10', words: 'x', head: 'one' }, 'Choose from the list'],
  ])('a form that is not whole: %#', (form, sentence) =>
    expect(JSON.stringify(DataProtectionForm.safeParse(form).error?.issues)).toContain(sentence),
  )
})
