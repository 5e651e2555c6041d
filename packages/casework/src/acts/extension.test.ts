import { findingsOn } from '@putright/complaint'
import { asOperator, asPerson } from '@putright/db'
import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adoptPolicy } from '../operator/organisations.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { whyWithdrawn } from '../reading/extension-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must } from '../testing/steps.ts'
import { approveExtension } from './approve-extension.ts'
import { ExtensionForm, extend } from './extend.ts'
import { issueResponse } from './issue-response.ts'
import { update } from './update.ts'

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

  it.each<[string, string, Record<string, unknown>, string, string | null]>([
    [
      'over the ceiling without a good reason',
      '2026-06-10',
      { to: '2026-07-06' },
      'good reason',
      'goodReason',
    ],
    ['over it without an approver', '2026-06-10', LONG, 'second person’s approval', 'approver'],
    ['asked of oneself', '2026-06-10', { ...LONG, approver: 'asha' }, 'other than yourself', 'approver'],
    [
      'asked of another agent’s officer',
      '2026-06-10',
      { ...LONG, approver: 'stranger' },
      'from the list',
      'approver',
    ],
    [
      'asked of a member who has no part in it',
      '2026-06-10',
      { ...LONG, approver: 'mina' },
      'from the list',
      'approver',
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
    const approver = { asha, stranger, mina: world.members.mina }[String(rest.approver)]
    const answer = await extend(as(asha, today), seen, wanted(approver ? { ...rest, approver } : rest))
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

/** Asha asks Bryn for three weeks more on 10 June. */
async function askedOfBryn(rest: Record<string, unknown> = {}) {
  const { as, at, world } = office
  const id = await dueOn15June()
  const form = wanted({ ...LONG, approver: world.officers.bryn, ...rest })
  expect(must(await extend(as(world.officers.asha, '2026-06-10'), await at(id), form))).toMatchObject({
    waits: true,
  })
  return id
}
const yes = { answer: 'approve' as const, reason: '' }
const no = { answer: 'decline' as const, reason: 'Answer what is known, and promise the rest.' }

describe('6.4, 6.15: over the limit, a second person really approves', () => {
  it('until then no letter goes and no date moves; whoever is asked gets a mail', async () => {
    const { letters, outbox, position, world } = office
    const id = await askedOfBryn()
    expect(await letters(id)).toHaveLength(1)
    expect(await position(id)).toMatchObject({
      due: { due: '2026-06-15' },
      stage1: { extensions: [], extensionAsked: { to: '2026-07-06', of: world.officers.bryn } },
    })
    const mails = (await outbox('mail'))
      .map(({ payload }) => payload)
      .filter(({ complaintId }) => complaintId === id)
    expect(mails.at(-1)).toEqual({
      letter: 'approval needed',
      complaintId: id,
      personId: world.officers.bryn,
    })
  })

  it('a shorter one that goes out meanwhile withdraws it, on record, and whoever was asked reads why', async () => {
    const { as, at, connection, events, world } = office
    const { asha, bryn } = world.officers
    const id = await askedOfBryn()
    must(await extend(as(asha, '2026-06-10'), await at(id), wanted()))
    expect((await events(id)).slice(-2)).toMatchObject([
      { type: 'extension declined', as: 'withdrawn', reason: expect.stringContaining('6 July 2026') },
      { type: 'extended' },
    ])
    const page = await asPerson(connection, bryn, db => complaintPage(db, bryn, id, on('2026-06-10')))
    expect(page && whyWithdrawn(page)).toContain('which needs no approval')
    expect(await approveExtension(as(bryn, '2026-06-10'), await at(id), yes)).toMatchObject({ done: false })
  })

  it('approved, it goes out that day in the asker’s name, and both are on record', async () => {
    const { as, at, events, file, letters, world } = office
    const { asha, bryn } = world.officers
    const id = await askedOfBryn()
    must(await approveExtension(as(bryn, '2026-06-12'), await at(id), yes))
    const { position, policy } = await file(id)
    expect(position).toMatchObject({ due: { due: '2026-07-06' }, stage1: { extensionAsked: null } })
    expect(findingsOn(on('2026-06-12'), position, policy, englandAndWales, [])).toEqual([])
    expect((await events(id)).at(-1)).toMatchObject({
      type: 'extended',
      on: '2026-06-12',
      approvedBy: bryn,
      recordedBy: bryn,
    })
    expect((await letters(id)).at(-1)).toMatchObject({
      kind: 'extension',
      issued_by: bryn,
      content: { sender: { name: 'Asha Example' }, goodReason: LONG.goodReason },
    })
    expect((await events(id)).findLast(event => event.type === 'extension asked')?.recordedBy).toBe(asha)
  })

  it('anybody of the team may answer, and one of those who decide', async () => {
    const { as, at, world } = office
    const id = await askedOfBryn()
    must(await approveExtension(as(world.officers.carys, '2026-06-12'), await at(id), yes))
    const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
    await acknowledged(as(world.officers.asha), await at(complaintId), 'landlord')
    await allocated(as(world.officers.asha), await at(complaintId), world.officers.asha, [world.members.sol])
    const form = wanted({ ...LONG, approver: world.members.sol })
    must(await extend(as(world.officers.asha, '2026-06-10'), await at(complaintId), form))
    must(await approveExtension(as(world.members.sol, '2026-06-11'), await at(complaintId), yes))
  })

  it('declined with its reason, the date stays and the asker is told', async () => {
    const { as, at, events, letters, outbox, position, world } = office
    const id = await askedOfBryn()
    must(await approveExtension(as(world.officers.bryn, '2026-06-12'), await at(id), no))
    expect(await position(id)).toMatchObject({ due: { due: '2026-06-15' }, stage1: { extensionAsked: null } })
    expect((await events(id)).at(-1)).toMatchObject({ type: 'extension declined', reason: no.reason })
    expect(await letters(id)).toHaveLength(1)
    expect((await outbox('mail')).at(-1)?.payload).toEqual({
      letter: 'extension declined',
      complaintId: id,
      personId: world.officers.asha,
    })
  })

  it.each<[string, 'asha' | 'bryn' | 'sol' | 'stranger', string, string]>([
    ['by whoever asked', 'asha', '2026-06-12', 'other than yourself'],
    ['by a member who has no part in it', 'sol', '2026-06-12', 'no such complaint'],
    ['by another agent’s officer', 'stranger', '2026-06-12', 'no such complaint'],
    ['once the time has run out', 'bryn', '2026-06-16', 'ran out on 15 June 2026'],
  ])('is not approved %s', async (_, who, today, because) => {
    const { as, at, letters, position, world } = office
    const id = await askedOfBryn()
    const seen = await at(id)
    const people = { ...world.officers, ...world.members }
    const answer = await approveExtension(as(people[who], today), seen, yes)
    expect(answer).toMatchObject({ done: false, because: [expect.stringContaining(because)] })
    expect(await at(id)).toEqual(seen)
    expect(await letters(id)).toHaveLength(1)
    expect((await position(id)).due?.due).toBe('2026-06-15')
  })

  it('one that ran out of time can still be declined; one already answered cannot be answered again', async () => {
    const { as, at, world } = office
    const id = await askedOfBryn()
    must(await approveExtension(as(world.officers.bryn, '2026-06-17'), await at(id), no))
    expect(await approveExtension(as(world.officers.bryn, '2026-06-17'), await at(id), yes)).toMatchObject({
      done: false,
      because: ['No extension waits for approval.'],
    })
  })

  it('two answers at once: one counts', async () => {
    const { as, at, events, world } = office
    const id = await askedOfBryn()
    const seen = await at(id)
    const answers = await Promise.all([
      approveExtension(as(world.officers.bryn, '2026-06-12'), seen, yes),
      approveExtension(as(world.officers.carys, '2026-06-12'), seen, no),
    ])
    expect(answers.map(({ done }) => done).toSorted()).toEqual([false, true])
    const answered = (await events(id)).filter(
      ({ type }) => type === 'extended' || type === 'extension declined',
    )
    expect(answered).toHaveLength(1)
  })
})

describe('K4: where the policy asks for the resident’s agreement', () => {
  const agreementOver = async (days: number) => {
    const { connection, world } = office
    await asOperator(connection, db =>
      adoptPolicy(db, world.coops.heron, {
        title: `Agreement past ${days} days`,
        adoptedOn: on('2026-05-01'),
        settings: { ...codeAsPolicy, agreementOver: days },
      }),
    )
    const { as, at } = office
    const { complaintId } = await aComplaint(as(world.heron.hana), world.coops.heron)
    await acknowledged(as(world.heron.hana), await at(complaintId), 'landlord')
    return complaintId
  }

  it('nothing goes out before it was asked; a no is told how to challenge it, a yes is not', async () => {
    const { as, at, events, letters, world } = office
    const hana = as(world.heron.hana, '2026-06-10')
    const id = await agreementOver(12)
    const seen = await at(id)
    expect(await extend(hana, seen, wanted())).toMatchObject({
      done: false,
      field: 'agreed',
      because: [expect.stringContaining('15 working days in all. Past 12')],
    })
    expect(await at(id)).toEqual(seen)
    must(await extend(hana, seen, wanted({ agreed: 'no' })))
    expect((await letters(id)).at(-1)?.html).toContain('You can challenge it with the Housing Ombudsman now')
    expect((await events(id)).at(-1)).toMatchObject({ type: 'extended', agreed: 'no' })

    const other = await agreementOver(12)
    must(await extend(hana, await at(other), wanted({ agreed: 'yes' })))
    expect((await letters(other)).at(-1)?.html).not.toContain('challenge')
  })
})

describe('5.9: telling the resident how things stand', () => {
  const said = {
    words: 'The surveyor came.',
    next: 'She writes her report.',
    expectedOn: null,
    everyDays: null,
  }

  it('as agreed with the extension, and the next is counted from there', async () => {
    const { as, at, letters, position, world } = office
    const id = await dueOn15June()
    must(await extend(as(world.officers.asha, '2026-06-10'), await at(id), wanted()))
    expect((await position(id)).updateDue).toBe('2026-06-17')
    must(await update(as(world.officers.asha, '2026-06-17'), await at(id), said))
    expect((await position(id)).updateDue).toBe('2026-06-24')
    expect((await letters(id)).at(-1)).toMatchObject({
      kind: 'update',
      content: { nextUpdate: '2026-06-24' },
    })
    expect((await letters(id)).at(-1)?.html).toContain('again by Wednesday 24 June 2026')
  })

  it('late: by when to expect the answer now, which leaves it late', async () => {
    const { as, at, file, letters, world } = office
    const id = await dueOn15June()
    const late = { ...said, expectedOn: on('2026-06-19'), everyDays: 2 }
    must(await update(as(world.officers.asha, '2026-06-16'), await at(id), late))
    const { position, policy } = await file(id)
    expect(position).toMatchObject({ due: { due: '2026-06-15' }, updateDue: '2026-06-18' })
    expect((await letters(id)).at(-1)?.html).toContain('expect to answer by Friday 19 June 2026')
    const found = findingsOn(on('2026-06-16'), position, policy, englandAndWales, [])
    expect(found.map(({ provision, standing }) => `${provision} ${standing}`)).toEqual(['6.3 breached'])
    must(
      await update(as(world.officers.asha, '2026-06-22'), await at(id), {
        ...late,
        expectedOn: on('2026-06-24'),
      }),
    )
    const then = await file(id)
    expect(findingsOn(on('2026-06-22'), then.position, policy, englandAndWales, [])).toContainEqual(
      expect.objectContaining({ provision: '5.9', standing: 'breached', on: '2026-06-18' }),
    )
  })

  it.each([
    ['a day to expect it, though it is not late', '2026-06-12', '2026-06-19', 'To move that date, extend it'],
    ['late, and no day to expect it', '2026-06-16', null, 'by when the resident can expect it'],
    ['late, expected yesterday', '2026-06-17', '2026-06-16', 'not past'],
    ['late, expected beyond the known bank holidays', '2026-06-17', '2099-01-01', 'Give a date up to'],
  ])('is refused: %s', async (_, today, expectedOn, because) => {
    const { as, at, letters, world } = office
    const id = await dueOn15June()
    const seen = await at(id)
    const form = { ...said, expectedOn: expectedOn ? on(expectedOn) : null }
    const answer = await update(as(world.officers.asha, today), seen, form)
    expect(answer).toMatchObject({
      done: false,
      field: 'expectedOn',
      because: [expect.stringContaining(because)],
    })
    expect(await at(id)).toEqual(seen)
    expect(await letters(id)).toHaveLength(1)
  })

  it('is not for a complaint that was answered', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const id = await dueOn15June()
    await allocated(as(asha), await at(id), asha)
    await decided(as(asha), await at(id), 'not upheld', [1])
    must(await issueResponse(as(asha), await at(id)))
    expect(await update(as(asha), await at(id), said)).toMatchObject({
      done: false,
      because: ['Stage 1 was answered on 1 June 2026.'],
    })
  })
})
