import { findingsOn } from '@putright/complaint'
import { englandAndWales, on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { ExtensionForm, extend } from './extend.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** Received and acknowledged on Monday 1 June 2026: due in ten working days, on 15 June. */
async function dueOn15June() {
  const { as, at, world } = office
  const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
  await acknowledged(as(world.officers.asha), await at(complaintId), 'agent')
  return complaintId
}

const wanted = (rest: Record<string, unknown> = {}) =>
  ExtensionForm.parse({
    to: '2026-06-22',
    reason: 'The surveyor’s report is not in yet.',
    updateEveryDays: '5',
    ...rest,
  })

const LONG = { to: '2026-07-06', goodReason: 'The scaffolding cannot go up before July.' }

describe('6.4 an extension, told before the time runs out', () => {
  it('moves the date, with a letter that says so', async () => {
    const { as, at, letters, position, world } = office
    const id = await dueOn15June()
    must(await extend(as(world.officers.asha, '2026-06-15'), await at(id), wanted()))
    expect((await position(id)).due).toMatchObject({
      name: 'stage 1 response',
      due: '2026-06-22',
      codeDue: '2026-06-22',
    })
    const letter = (await letters(id)).at(-1)
    expect(letter).toMatchObject({
      kind: 'extension',
      content: { originalDue: '2026-06-15', newDue: '2026-06-22' },
    })
    expect(letter?.html).toContain('Ombudsman')
  })

  it('for longer than ten days with a good reason and a second person’s approval', async () => {
    const { as, at, file, world } = office
    const id = await dueOn15June()
    const approved = wanted({ ...LONG, approvedBy: world.officers.bryn })
    must(await extend(as(world.officers.asha), await at(id), approved))
    const { position, policy } = await file(id)
    expect(position.due?.due).toBe('2026-07-06')
    expect(findingsOn(on('2026-06-02'), position, policy, englandAndWales, [])).toEqual([])
  })

  it.each<[string, string, Record<string, unknown>, string, string | null]>([
    [
      'over the ceiling without a good reason',
      '2026-06-10',
      { to: '2026-07-06' },
      'good reason',
      'goodReason',
    ],
    ['over it without an approver', '2026-06-10', LONG, 'second person’s approval', 'approvedBy'],
    [
      'approved by oneself',
      '2026-06-10',
      { ...LONG, approvedBy: 'asha' },
      'other than yourself',
      'approvedBy',
    ],
    [
      'approved by another agent’s officer',
      '2026-06-10',
      { ...LONG, approvedBy: 'stranger' },
      'from the list',
      'approvedBy',
    ],
    ['sent after the date had passed', '2026-06-16', {}, 'it ran out on 15 June 2026', null],
    ['to a day that is no later', '2026-06-10', { to: '2026-06-15' }, 'after 15 June 2026', 'to'],
    [
      'to a day beyond the known bank holidays',
      '2026-06-10',
      { to: '2099-01-01' },
      'Give a date up to',
      'to',
    ],
  ])('is refused: %s', async (_, today, rest, because, field) => {
    const { as, at, letters, position, world } = office
    const { asha, stranger } = world.officers
    const id = await dueOn15June()
    const seen = await at(id)
    const approvedBy = { asha, stranger }[String(rest.approvedBy)]
    const answer = await extend(as(asha, today), seen, wanted(approvedBy ? { ...rest, approvedBy } : rest))
    expect(answer).toMatchObject({ done: false, field, because: [expect.stringContaining(because)] })
    expect((await position(id)).due?.due).toBe('2026-06-15')
    expect(await at(id)).toEqual(seen)
    expect(await letters(id)).toHaveLength(1)
  })

  it('successive ones count together', async () => {
    const { as, at, world } = office
    const id = await dueOn15June()
    must(await extend(as(world.officers.asha, '2026-06-10'), await at(id), wanted({ to: '2026-06-24' })))
    const again = await extend(
      as(world.officers.asha, '2026-06-22'),
      await at(id),
      wanted({ to: '2026-07-01' }),
    )
    expect(again).toMatchObject({
      done: false,
      field: 'goodReason',
      because: [expect.stringContaining('12 working days')],
    })
  })

  it('is not for a complaint that was not acknowledged', async () => {
    const { as, at, world } = office
    const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
    const answer = await extend(as(world.officers.asha), await at(complaintId), wanted())
    expect(answer).toMatchObject({ done: false, because: [expect.stringContaining('not been acknowledged')] })
  })
})
