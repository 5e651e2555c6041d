import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whyNot } from './acts.ts'
import type { Fact } from './events.ts'
import { positionAfter } from './position-after.ts'
import { provisionalFindingsOf, replyDays } from './provisional-findings.ts'
import { acknowledged, received, record, type Told } from './record.fixture.ts'

const shared = (replyBy: string): Fact => ({
  type: 'shared',
  stage: 1,
  findings: [{ head: 1, outcome: 'upheld', reasons: 'No visit was made.' }],
  replyBy: on(replyBy),
  letterId: 'a-letter',
})
const commented = (words: string): Fact => ({ type: 'commented', stage: 1, channel: 'telephone', words })

const STORY: Told[] = [
  ['2026-06-01', received()],
  ['2026-06-01', acknowledged(1, 'agent')],
  ['2026-06-03', shared('2026-06-08')],
  ['2026-06-05', commented('You rang the wrong flat.')],
  ['2026-06-08', shared('2026-06-11')],
  ['2026-06-10', commented('That is right now.')],
]
const of = (length: number) => provisionalFindingsOf(record(...STORY.slice(0, length)), 1)
const position = (length: number) =>
  positionAfter(record(...STORY.slice(0, length)), codeAsPolicy, englandAndWales)

describe('5.8: what is thought so far, and what the resident says to it', () => {
  it('is nothing before it is shared, and nothing at the other stage', () => {
    expect(of(2)).toBeNull()
    expect(provisionalFindingsOf(record(...STORY), 2)).toBeNull()
    expect(whyNot('comment', position(2))).toContain('No provisional findings')
  })
  it('is what was shared last, with all that was said', () => {
    expect(of(4)).toMatchObject({ on: '2026-06-03', replyBy: '2026-06-08', comments: [{ on: '2026-06-05' }] })
    expect(of(6)).toMatchObject({ on: '2026-06-08', comments: [{ on: '2026-06-05' }, { on: '2026-06-10' }] })
    expect(position(6).stage1.replyBy).toBe('2026-06-11')
    expect(whyNot('comment', position(6))).toBeNull()
  })
  it('moves no date', () => expect(position(6).due?.due).toBe('2026-06-15'))
})

describe('what a reply costs of the time there is', () => {
  const days = (today: string, due: string) =>
    replyDays(on(today), on(due), englandAndWales).map(day => `${day.on} ${day.left}`)

  it.each([
    ['in the middle of the ten days', '2026-06-10', '2026-06-15', ['2026-06-11 2', '2026-06-12 1']],
    ['over the August bank holiday', '2026-08-27', '2026-09-02', ['2026-08-28 2', '2026-09-01 1']],
    ['the day before it is due: no time', '2026-06-12', '2026-06-15', []],
    ['on the day', '2026-06-15', '2026-06-15', []],
    ['once it is late', '2026-06-18', '2026-06-15', []],
  ])('%s', (_, today, due, expected) => expect(days(today, due)).toEqual(expected))

  it('always leaves a working day at least, and never asks for an answer today', () =>
    fc.assert(
      fc.property(fc.nat(300), fc.nat(30), (offset, length) => {
        const today = englandAndWales.after(on('2026-01-05'), offset)
        const due = englandAndWales.after(today, length)
        const choices = replyDays(today, due, englandAndWales)
        expect(choices).toHaveLength(Math.max(0, length - 1))
        for (const { on: day, left } of choices) expect(day > today && left >= 1 && day < due).toBe(true)
      }),
    ))
})
