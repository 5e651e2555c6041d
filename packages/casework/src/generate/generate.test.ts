import { on } from '@putright/working-days'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { verify } from '../verify/index.ts'
import { generate } from './generate.ts'

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
