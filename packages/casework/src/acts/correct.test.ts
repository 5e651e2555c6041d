import { correctable, fieldValues } from '@putright/complaint'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'
import { CorrectionForm, correct } from './correct.ts'
import { withdraw } from './withdraw.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const asha = () => office.as(office.world.officers.asha, '2026-06-05')

/** A complaint received on Monday 1 June 2026 and acknowledged that Wednesday. */
async function taken() {
  const { complaintId } = await aComplaint(
    office.as(office.world.officers.asha, '2026-06-01'),
    office.world.coops.plover,
  )
  await acknowledged(
    office.as(office.world.officers.asha, '2026-06-03'),
    await office.at(complaintId),
    'agent',
  )
  return complaintId
}

async function tryTo(complaintId: string, seq: number, change: Record<string, unknown>, actor = asha()) {
  const original = (await office.events(complaintId)).find(event => event.seq === seq)
  if (!original) throw new Error(`No entry ${seq}`)
  const { fields = {}, ...rest } = change
  const form = CorrectionForm.parse({
    corrects: seq,
    on: original.on,
    reason: 'The envelope is dated.',
    ...rest,
    fields: { ...fieldValues(original), ...(fields as object) },
  })
  return correct(actor, await office.at(complaintId), form)
}

describe('5.12 corrections: by a new entry, with its reason; everything follows', () => {
  it('received a week earlier: the acknowledgement was late, and the first reading stays', async () => {
    const id = await taken()
    must(await tryTo(id, 1, { on: '2026-05-20' }))
    const { position, row } = await office.file(id)
    expect(position.receivedOn).toBe('2026-05-20')
    expect(row.received_on).toBe('2026-05-20')
    expect(position.stage1.clocks.acknowledgement).toMatchObject({ due: '2026-05-28' })
    expect((await office.events(id))[0]).toMatchObject({ seq: 1, on: '2026-06-01' })
  })
  it('the words are found by search as corrected', async () => {
    const id = await taken()
    must(await tryTo(id, 1, { fields: { summary: 'Broken conservatory' } }))
    const words = await office.connection.pool.query(
      'select word from complaint_words where complaint_id = $1',
      [id],
    )
    expect(words.rows.map(({ word }) => word)).toContain('conservatory')
    expect((await office.file(id)).row.summary).toBe('Broken conservatory')
  })
  it('a withdrawal that never was opens the complaint again', async () => {
    const id = await taken()
    must(await withdraw(asha(), await office.at(id), { on: on('2026-06-05'), reason: 'By telephone.' }))
    expect((await office.position(id)).state).toBe('ended')
    const [last] = (await office.events(id)).slice(-1)
    must(await tryTo(id, last?.seq ?? 0, { struckOut: true }))
    expect(await office.position(id)).toMatchObject({ state: 'open', next: 'allocate' })
  })
  it('another year’s figures are refreshed, those it leaves and those it enters', async () => {
    const { complaintId } = await aComplaint(
      office.as(office.world.officers.asha, '2026-04-02'),
      office.world.coops.plover,
    )
    const before = (await office.outbox('figures')).length
    must(
      await tryTo(complaintId, 1, { on: '2026-03-30' }, office.as(office.world.officers.asha, '2026-04-02')),
    )
    const years = (await office.outbox('figures')).slice(before).map(({ payload }) => payload.yearFrom)
    expect(new Set(years)).toEqual(new Set(['2025-04-01', '2026-04-01']))
  })
  it('the record verifies afterwards', async () => {
    expect(await verify(office.connection)).toMatchObject({ faults: [] })
  })
})

describe('what is refused changes nothing, and says why', () => {
  it.each<[string, number, Record<string, unknown>, string]>([
    ['nothing changed', 1, {}, 'Nothing was changed.'],
    ['acknowledged before it was received', 3, { on: '2026-05-29' }, 'is before 1 June 2026'],
    ['an acknowledgement struck out', 3, { struckOut: true }, 'cannot be struck out'],
    ['no channel of ours', 1, { fields: { channel: 'pigeon' } }, 'How it came: choose one of the list.'],
    ['nothing said', 1, { fields: { account: '' } }, 'What the resident said: this cannot be left empty.'],
    ['before any edition of the Code known', 1, { on: '2021-01-04' }, 'Putright knows the Code from'],
  ])('%s', async (_, seq, change, sentence) => {
    const id = await taken()
    const answer = await tryTo(id, seq, change)
    expect(answer).toMatchObject({ done: false })
    expect(answer.done || answer.because.join(' ')).toContain(sentence)
    expect((await office.position(id)).seq).toBe(3)
  })
  it('somebody who does not handle it finds no such complaint', async () => {
    const id = await taken()
    const answer = await tryTo(id, 1, { on: '2026-05-20' }, office.as(office.world.officers.stranger))
    expect(answer).toMatchObject({ why: 'not found' })
  })
  it('a reason is asked for, and text stays within its limit', () => {
    const form = { corrects: 1, on: '2026-06-01', fields: { account: 'x'.repeat(200_000) }, reason: ' ' }
    const { error } = CorrectionForm.safeParse(form)
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Shorten this to 50,000 characters or fewer',
      'Say what was wrong, and how you know',
    ])
  })
  it('each field open to correction is one the fact has or may have', () => {
    expect(correctable('received')?.fields.map(({ key }) => key)).toContain('account')
  })
})
