import { describe, expect, it } from 'vitest'
import { ActionForm, RemedyForm } from './remedy-form.ts'

const refund = {
  kind: 'payment',
  what: 'The carpet, against the receipt',
  amount: '£312.50',
  by: '2026-06-26',
  guidanceConsidered: 'yes',
  guidance: 'March 2026',
}
const complaints = (form: object) =>
  RemedyForm.safeParse(form).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('7.3 and 7.4 a payment', () => {
  it('goes to the resident directly unless another way is chosen (K13)', () => {
    expect(RemedyForm.parse(refund)).toMatchObject({ amount: 31_250, route: 'direct' })
    expect(RemedyForm.parse({ ...refund, route: 'rent account' })).toMatchObject({ route: 'rent account' })
  })
  it.each([
    ['0', 'amount: Write an amount above nothing, or leave it empty'],
    ['', 'amount: Say how much will be paid'],
    ['a bit', 'amount: Write an amount like 25 or 25.50'],
    ['-5', 'amount: Write an amount like 25 or 25.50'],
    ['1e3', 'amount: Write an amount like 25 or 25.50'],
  ])('is refused for the amount “%s”', (amount, because) =>
    expect(complaints({ ...refund, amount })).toEqual([because]),
  )
  it('is refused by a way that there is not', () =>
    expect(complaints({ ...refund, route: 'cash' })).toEqual(['route: Choose how money is paid']))
  it('says that the Ombudsman’s guidance was considered, and which', () =>
    expect(complaints({ ...refund, guidanceConsidered: undefined, guidance: '' })).toEqual([
      'guidanceConsidered: Consider the Ombudsman’s guidance on remedies first',
      'guidance: Say which version of the guidance was considered, such as its date',
    ]))
})

describe('7.3 a remedy without money', () => {
  const repair = { kind: 'action', what: 'Mend the gate', amount: '', by: '2026-06-26' }
  it('needs no guidance, and has no way of payment', () =>
    expect(RemedyForm.parse({ ...repair, route: 'direct', who: 'Kofi', agreedWithResident: 'yes' })).toEqual({
      kind: 'action',
      what: 'Mend the gate',
      amount: null,
      by: '2026-06-26',
      who: 'Kofi',
      agreedWithResident: true,
    }))
  it('is refused where its words are too many', () =>
    expect(complaints({ ...repair, who: 'x'.repeat(200_000) })).toEqual([
      'who: Shorten this to 200 characters or fewer',
    ]))
})

it('6.6 an outstanding action says what, who and by when', () =>
  expect(ActionForm.safeParse({}).error?.issues.map(({ path }) => path[0])).toEqual(['what', 'who', 'by']))
