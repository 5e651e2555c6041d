import { randomUUID } from 'node:crypto'
import { undertakingsOf } from '@putright/complaint'
import { asOperator, asPerson } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../answer.ts'
import { openCaseFile } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { type PromisedThere, promising } from '../testing/promised.ts'
import { must } from '../testing/steps.ts'
import { verify } from '../verify/verify.ts'
import { ChaseForm, chaseUndertaking } from './chase-undertaking.ts'
import { ConfirmationForm, confirmUndertaking } from './confirm-undertaking.ts'
import { FulfilmentForm, fulfilUndertaking } from './fulfil-undertaking.ts'
import { NewDayForm, reAgreeUndertaking } from './re-agree-undertaking.ts'
import { withdraw } from './withdraw.ts'

let office: Office
let complaintId: string
let there: PromisedThere
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const fresh = async () => {
  there = await promising(office, office.world.coops.plover)
  complaintId = there.complaintId
}
const asha = (day: string) => office.as(office.world.officers.asha, day)
const at = () => office.at(complaintId)
const rows = () =>
  asOperator(office.connection, db =>
    db
      .selectFrom('undertakings')
      .selectAll()
      .where('complaint_id', '=', complaintId)
      .orderBy('name')
      .execute(),
  )
const stateOf = async (id: string) => {
  const { events, position } = await office.file(complaintId)
  return undertakingsOf(events, position).find(promised => promised.id === id)
}

const chased: ChaseForm = { words: 'Rang the treasurer, who will see to it.' }
const newDay: NewDayForm = {
  by: on('2026-07-10'),
  reason: 'The bank was shut.',
  agreed: 'yes',
  told: 'letter',
  toldBy: '',
}
const done: FulfilmentForm = {
  on: on('2026-06-24'),
  evidence: 'The bank’s slip.',
  documentIds: [],
  paid: 12_000,
  route: 'direct',
}
const says = (said: ConfirmationForm['says']): ConfirmationForm => ({
  says: said,
  words: 'On the telephone.',
})

const refused = (answer: Answer) => (answer.done ? 'done' : `${answer.field ?? ''}: ${answer.because[0]}`)

describe('6.6 what the response promises', () => {
  beforeAll(fresh)
  it('is kept as rows that lists find', async () =>
    expect(await rows()).toMatchObject([
      { name: there.apology, kind: 'remedy', due_on: null, done_on: '2026-06-12' },
      { name: there.refund, kind: 'remedy', amount: 12_000, paid: null, due_on: '2026-06-26', done_on: null },
      { name: there.boiler, kind: 'action', who: 'Kofi', due_on: '2026-07-03', done_on: null },
    ]))
  it('is chased, put off, done, disputed, done again and confirmed, after the complaint’s end too (7.3)', async () => {
    must(await withdraw(asha('2026-06-15'), await at(), { on: on('2026-06-15'), reason: 'Enough.' }))
    must(await chaseUndertaking(asha('2026-06-25'), await at(), there.refund, chased))
    must(await reAgreeUndertaking(asha('2026-06-26'), await at(), there.refund, newDay))
    must(
      await fulfilUndertaking(asha('2026-07-06'), await at(), there.refund, {
        ...done,
        on: on('2026-07-03'),
      }),
    )
    expect((await rows())[1]).toMatchObject({ due_on: '2026-07-10', done_on: '2026-07-03', paid: 12_000 })
    must(await confirmUndertaking(asha('2026-07-07'), await at(), there.refund, says('not done')))
    expect((await rows())[1]).toMatchObject({ done_on: null, paid: null, satisfied: false })
    must(
      await fulfilUndertaking(asha('2026-07-09'), await at(), there.refund, {
        ...done,
        on: on('2026-07-08'),
      }),
    )
    must(await confirmUndertaking(asha('2026-07-09'), await at(), there.refund, says('done')))
    expect((await rows())[1]).toMatchObject({ done_on: '2026-07-08', satisfied: true })
    expect(await stateOf(there.refund)).toMatchObject({ state: 'confirmed', missed: null })
  })
  it('agrees with the record, and a row changed by hand is found', async () => {
    const promises = async () =>
      (await verify(office.connection)).faults.filter(fault => /promise/.test(fault))
    expect(await promises()).toEqual([])
    await asOperator(office.connection, async db => {
      await db
        .deleteFrom('undertakings')
        .where('complaint_id', '=', complaintId)
        .where('name', '=', there.boiler)
        .execute()
    })
    expect(await promises()).toEqual([
      expect.stringContaining(`promise ${there.boiler} is not stored as its record gives it.`),
    ])
  })
})

describe('6.6: the resident is told of a new day', () => {
  beforeAll(fresh)
  it('by a letter that says what, why and by when', async () => {
    must(await reAgreeUndertaking(asha('2026-06-24'), await at(), there.refund, newDay))
    const letter = (await office.letters(complaintId)).at(-1)
    expect(letter).toMatchObject({
      kind: 'new day',
      content: { before: '2026-06-26', by: '2026-07-10', reason: 'The bank was shut.' },
    })
    expect((await office.events(complaintId)).at(-1)).toMatchObject({ letterId: letter?.id })
    expect((await office.outbox('mail')).map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ letter: 'issued', letterId: letter?.id }),
    )
  })
  it('or it is recorded how they were told, and no letter goes', async () => {
    const before = await office.letters(complaintId)
    const told = { ...newDay, by: on('2026-07-17'), told: 'already' as const, toldBy: 'telephone' as const }
    must(await reAgreeUndertaking(asha('2026-06-24'), await at(), there.refund, told))
    expect(await office.letters(complaintId)).toHaveLength(before.length)
    expect((await office.events(complaintId)).slice(-2)).toMatchObject([
      { type: 're-agreed', by: '2026-07-17' },
      { type: 'corresponded', direction: 'out', by: 'telephone', with: 'resident' },
    ])
  })
  it('not where it is refused', async () => {
    const before = await office.letters(complaintId)
    const past = { ...newDay, by: on('2026-06-23') }
    expect(await reAgreeUndertaking(asha('2026-06-24'), await at(), there.refund, past)).toMatchObject({
      done: false,
    })
    expect(await office.letters(complaintId)).toHaveLength(before.length)
  })
})

describe('what is refused, and changes nothing', () => {
  beforeAll(fresh)
  const day = '2026-06-24'

  it.each<[string, () => Promise<Answer>, string]>([
    [
      'a promise that there is not',
      async () => chaseUndertaking(asha(day), await at(), '99-0', chased),
      ': There is no such promise.',
    ],
    [
      'the apology, which the letter made',
      async () => chaseUndertaking(asha(day), await at(), there.apology, chased),
      ': It was done on 12 June 2026.',
    ],
    [
      '7.3 a day that is past',
      async () =>
        reAgreeUndertaking(asha(day), await at(), there.refund, { ...newDay, by: on('2026-06-23') }),
      'by: Agree a day that is still to come.',
    ],
    [
      '7.3 the same day again',
      async () =>
        reAgreeUndertaking(asha(day), await at(), there.refund, { ...newDay, by: on('2026-06-26') }),
      'by: That is the day already agreed.',
    ],
    [
      'a day beyond the bank holidays known',
      async () =>
        reAgreeUndertaking(asha(day), await at(), there.refund, { ...newDay, by: on('2099-01-01') }),
      'by: Give a date up to 31 January 2029.',
    ],
    [
      'done on a day to come',
      async () => fulfilUndertaking(asha(day), await at(), there.refund, { ...done, on: on('2026-06-25') }),
      'on: 25 June 2026 is in the future.',
    ],
    [
      'done before it was promised',
      async () => fulfilUndertaking(asha(day), await at(), there.refund, { ...done, on: on('2026-06-11') }),
      'on: It was still to be done on 12 June 2026.',
    ],
    [
      'a payment without its amount',
      async () => fulfilUndertaking(asha(day), await at(), there.refund, { ...done, paid: null }),
      'paid: Say how much was paid.',
    ],
    [
      'a payment of nothing',
      async () => fulfilUndertaking(asha(day), await at(), there.refund, { ...done, paid: 0 }),
      'paid: Say how much was paid.',
    ],
    [
      'a payment without its way',
      async () => fulfilUndertaking(asha(day), await at(), there.refund, { ...done, route: undefined }),
      'route: Choose how it was paid.',
    ],
    [
      'a document of another complaint',
      async () =>
        fulfilUndertaking(asha(day), await at(), there.refund, { ...done, documentIds: [randomUUID()] }),
      'documentIds: Choose documents that are filed with this complaint.',
    ],
    [
      'somebody who does not handle complaints',
      async () =>
        chaseUndertaking(office.as(office.world.members.sol, day), await at(), there.refund, chased),
      ': There is no such complaint.',
    ],
    [
      'an older state of the complaint',
      async () => chaseUndertaking(asha(day), { complaintId, seen: 2 }, there.refund, chased),
      ': This complaint changed while you had the page open. Nothing of yours was recorded, and what you chose or wrote is still here: read what is new and try again.',
    ],
  ])('%s', async (_, act, because) => {
    const before = await office.events(complaintId)
    expect(refused(await act())).toBe(because)
    expect(await office.events(complaintId)).toEqual(before)
  })

  it('a second word of the resident to the same effect, or a new day for what is done', async () => {
    must(await fulfilUndertaking(asha(day), await at(), there.refund, done))
    must(await confirmUndertaking(asha(day), await at(), there.refund, says('done')))
    expect(refused(await confirmUndertaking(asha(day), await at(), there.refund, says('done')))).toBe(
      'says: The resident said so on 24 June 2026 already.',
    )
    expect(refused(await reAgreeUndertaking(asha(day), await at(), there.refund, newDay))).toBe(
      ': It was done on 24 June 2026.',
    )
  })

  it.each([
    [ChaseForm, { words: 'x'.repeat(200_000) }, 'Shorten this to 5,000 characters or fewer'],
    [ChaseForm, { words: ' \u0007 ' }, 'Say whom you asked, and what they answered'],
    [
      NewDayForm,
      { by: '2026-02-30', reason: 'x', agreed: 'yes' },
      'Give the new day, with day, month and year',
    ],
    [NewDayForm, { by: '2026-07-10', reason: 'x' }, 'Agree the new day first, then tick this'],
    [
      NewDayForm,
      { by: '2026-07-10', reason: 'x', agreed: 'yes', told: 'already' },
      'Choose how they were told',
    ],
    [FulfilmentForm, { on: '2026-06-24', evidence: 'x', paid: 'lots' }, 'Write an amount like 25 or 25.50'],
    [FulfilmentForm, { on: '2026-06-24', evidence: 'x', documentIds: ['../etc'] }, 'Choose from the list'],
    [ConfirmationForm, { says: 'maybe', words: 'x' }, 'Say what the resident says'],
  ])('a form that does not hold', (form, sent, because) =>
    expect(form.safeParse(sent).error?.issues.map(({ message }) => message)).toEqual([because]),
  )
})

it('K13 what the Ombudsman awards is not set against rent', async () => {
  await fresh()
  await asPerson(office.connection, office.world.officers.asha, async db => {
    const row = await complaintToActOn(db, complaintId)
    if (!row) throw new Error('It is there')
    await recordFacts(await openCaseFile(db, row), [
      {
        type: 'determined',
        on: on('2026-09-01'),
        reference: '202600001',
        findings: [],
        orders: [{ kind: 'payment', what: 'For the distress', amount: 25_000, by: on('2026-09-30') }],
        recommendations: [],
      },
    ])
  })
  const order = (await rows()).find(({ kind }) => kind === 'order')
  expect(order).toMatchObject({ amount: 25_000, promised_on: '2026-09-01' })
  const paid = { ...done, on: on('2026-09-10'), paid: 25_000, route: 'rent account' as const }
  expect(refused(await fulfilUndertaking(asha('2026-09-10'), await at(), order?.name ?? '', paid))).toBe(
    'route: What the Ombudsman awards is paid to the resident, never set against rent.',
  )
})
