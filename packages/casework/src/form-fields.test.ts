import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AcknowledgementForm, acknowledge } from './acts/acknowledge.ts'
import { ComplaintForm, logComplaint } from './acts/log-complaint.ts'
import { money, text } from './form-fields.ts'
import { type Office, openOffice } from './testing/office.ts'
import { must } from './testing/steps.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const form = (rest: Record<string, string>) => ({
  coopId: office.world.coops.plover,
  receivedOn: '2026-06-01',
  channel: 'letter',
  residentName: 'Nadia Example',
  category: 'Repairs',
  summary: 'A leak',
  account: 'It leaks',
  ...rest,
})

describe('what people type', () => {
  it('loses the characters that no keyboard types, and keeps its lines', async () => {
    const account = 'First\u0000 line\r\n\u0007Second\u0085 line\tindented\u001b[31m '
    const read = ComplaintForm.parse(form({ account }))
    expect(read.account).toBe('First line\nSecond line\tindented[31m')
    const { as, position, world } = office
    const { complaintId } = must(await logComplaint(as(world.officers.asha), read))
    expect((await position(complaintId)).account).toBe(read.account)
  })

  it('is refused at 200,000 characters, in words', () => {
    const { error } = ComplaintForm.safeParse(form({ account: 'a'.repeat(200_000) }))
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['account', 'Shorten this to 50,000 characters or fewer'],
    ])
  })

  it('is empty when it is only blanks and control characters', () => {
    expect(text('Say what it is about', 10).safeParse(' \u0000\r\n ').error?.issues[0]?.message).toBe(
      'Say what it is about',
    )
    expect(text('', 10).parse(undefined)).toBe('')
  })

  it('loses what turns the direction of writing, by which one word looks like another', () => {
    expect(ComplaintForm.parse(form({ summary: 'gpj\u202Eexe \u2066ltr\u2069' })).summary).toBe('gpjexe ltr')
  })

  it.each(['0001-01-01', '1899-12-31', '26-06-01'])('a day that nothing happened on: %s', happenedOn => {
    const { error } = ComplaintForm.safeParse(form({ happenedOn }))
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['happenedOn'])
  })

  it('stays text in the letter, whatever it looks like', async () => {
    const { as, at, letters, world } = office
    const { asha } = world.officers
    const attack = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    const read = ComplaintForm.parse(form({ residentName: attack, account: attack, summary: attack }))
    const { complaintId } = must(await logComplaint(as(asha), read))
    const definition = AcknowledgementForm.parse({
      heads: [{ words: attack, responsibility: 'agent' }],
      outcomesSought: `${attack} & "quotes"`,
    })
    must(await acknowledge(as(asha), await at(complaintId), definition))
    const [letter] = await letters(complaintId)
    expect(letter?.content).toMatchObject({ heads: [{ words: attack }] })
    expect(letter?.html).not.toMatch(/<script|<img/)
    expect(letter?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('a definition has at least one part, and no more than twenty', () => {
    const parts = (count: number) => ({
      heads: Array.from({ length: count }, () => ({ words: 'The roof', responsibility: 'agent' })),
      outcomesSought: 'A roof',
    })
    expect(AcknowledgementForm.safeParse(parts(20)).success).toBe(true)
    expect(AcknowledgementForm.safeParse(parts(0)).success).toBe(false)
    expect(AcknowledgementForm.safeParse(parts(21)).success).toBe(false)
  })
})

describe('money in pence', () => {
  it.each([
    ['£12.50', 1250],
    ['12.5', 1250],
    ['1,200', 120_000],
    ['0.07', 7],
    ['', null],
  ])('%s', (typed, pence) => expect(money.parse(typed)).toBe(pence))
  it.each(['12.505', '-5', 'ten', '1e3', '1234567'])('%s is refused', typed =>
    expect(money.safeParse(typed).success).toBe(false),
  )
})
