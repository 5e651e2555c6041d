import { on } from '@putright/working-days'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { verify } from '../verify/index.ts'
import { diceOf } from './dice.ts'
import { generate } from './generate.ts'
import { story } from './story.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

it('what is made up for measuring agrees with its own record, up to today', async () => {
  const amount = { coops: 2, complaints: 400, years: 1, seed: 7, today: on('2026-11-22') }
  await generate(office.connection, amount, () => {})
  expect(await verify(office.connection)).toMatchObject({ complaints: 400, faults: [], waiting: 0 })
})

it('a complaint received today is logged, and nothing of it is still to come', () => {
  const today = on('2026-11-20')
  const cast = { officers: ['a', 'b'], members: ['c', 'd'] } as const
  for (let seed = 1; seed <= 50; seed += 1) {
    const facts = story('GEN-1', today, today, cast, diceOf(seed))
    expect(
      facts.map(({ type }) => type),
      `seed ${seed}`,
    ).toContain('logged')
    expect(facts.every(fact => fact.on <= today)).toBe(true)
  }
})
