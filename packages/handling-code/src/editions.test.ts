import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { editionInForce } from './editions.ts'

describe('the edition of the Code by the day of receipt', () => {
  it.each([
    ['the day the Code became statutory', '2024-04-01', '2024'],
    ['today', '2026-11-22', '2024'],
    ['the last day of the edition before', '2024-03-31', '2022'],
    ['the first day of that edition', '2022-04-01', '2022'],
  ])('%s', (_, receivedOn, id) => expect(editionInForce(on(receivedOn)).id).toBe(id))

  it('throws for a day no edition covers', () => {
    expect(() => editionInForce(on('2022-03-31'))).toThrow('no edition of the Code for 31 March 2022')
  })

  it('2022 counted stage 1 from logging and stage 2 from the escalation, with ten days’ extension at both', () => {
    const { responseDays, responseFrom, extensionDays } = editionInForce(on('2023-06-01'))
    expect({ responseDays, responseFrom, extensionDays }).toEqual({
      responseDays: { 1: 10, 2: 20 },
      responseFrom: { 1: 'logging', 2: 'request' },
      extensionDays: { 1: 10, 2: 10 },
    })
  })
})
