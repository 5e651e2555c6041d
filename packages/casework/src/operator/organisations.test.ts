import { asOperator, type CoopDb } from '@putright/db'
import { policyVersions } from '@putright/db/queries/cases'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { codeAsPolicy } from '@putright/handling-code'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../testing/steps.ts'
import { adoptPolicy, createCoop } from './organisations.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const operate = <T>(work: (db: CoopDb) => Promise<T>) => asOperator(database.connection, work)
const ploverCourt = {
  slug: 'plover-court',
  name: 'Plover Court Housing Co-operative',
  homes: 60,
  yearEnd: '03-31',
}

describe('a new co-op', () => {
  it('is made once, with the Code as its policy from the start', async () => {
    const { coopId } = must(await operate(db => createCoop(db, ploverCourt)))
    const policies = await operate(db => policyVersions(db, coopId))
    expect(policies).toEqual([expect.objectContaining({ adoptedOn: '2018-01-01', settings: codeAsPolicy })])
    const again = await operate(db => createCoop(db, { ...ploverCourt, name: 'Another' }))
    expect(again).toMatchObject({ done: false, because: [expect.stringContaining('plover-court')] })
    const names = await operate(db => db.selectFrom('organisations').select('name').execute())
    expect(names).toEqual([{ name: ploverCourt.name }])
  })
})

describe('a policy is adopted only where no resident is worse off than under the Code', () => {
  const adopt = async (settings: Partial<typeof codeAsPolicy>) => {
    const slug = `co-op-${Math.random().toString(36).slice(2)}`
    const { coopId } = must(await operate(db => createCoop(db, { ...ploverCourt, slug })))
    const version = {
      title: 'Our policy',
      adoptedOn: on('2026-01-01'),
      settings: { ...codeAsPolicy, ...settings },
    }
    const answer = await operate(db => adoptPolicy(db, coopId, version))
    return { answer, versions: (await operate(db => policyVersions(db, coopId))).length }
  }

  it('a stricter one is', async () => {
    expect(await adopt({ responseDays: { 1: 8, 2: 15 } })).toEqual({ answer: { done: true }, versions: 2 })
  })

  it('a weaker one is refused, naming each provision it falls short of', async () => {
    const { answer, versions } = await adopt({
      acknowledgementDays: { 1: 7, 2: 5 },
      responseDays: { 1: 10, 2: 25 },
      refusalLetter: 'when asked',
    })
    expect(answer).toMatchObject({
      done: false,
      because: [
        expect.stringMatching(/^Code 6\.2, /),
        expect.stringMatching(/^Code 6\.14, /),
        expect.stringMatching(/^Code 2\.4, /),
      ],
    })
    expect(versions).toBe(1)
  })

  it.each<[string, Partial<typeof codeAsPolicy>]>([
    ['no days at all', { responseDays: { 1: 0, 2: 20 } }],
    ['half days', { acknowledgementDays: { 1: 2.5, 2: 5 } }],
    ['fewer than no days', { extensionDays: { 1: -1, 2: 20 } }],
  ])('numbers that cannot be are refused: %s', async (_, settings) => {
    const { answer, versions } = await adopt(settings)
    expect(answer).toMatchObject({ done: false })
    expect(JSON.stringify(answer)).not.toContain('null:')
    expect(versions).toBe(1)
  })
})
