import { englandAndWales as calendar, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { stageClocks } from '../clocks.ts'
import { codeAsPolicy } from '../policy/code-as-policy.ts'
import { extendedTo, receivedOn } from '../stage-facts.fixture.ts'
import type { StageFacts } from '../words.ts'
import type { ComplaintFacts } from './facts.ts'
import { findings } from './findings.ts'
import { updateMissed } from './update-missed.ts'

const updated = (day: string, everyDays: number | null = null) => ({ sentOn: on(day), everyDays })

// Due on 15 June 2026; the notice of the 10th moves it to the 29th, with an update every five working days: by the 17th.
const stage1 = (rest: Partial<StageFacts> = {}): StageFacts =>
  receivedOn('2026-06-01', {
    acknowledgedOn: on('2026-06-01'),
    defined: true,
    extensions: [extendedTo('2026-06-29', '2026-06-10')],
    ...rest,
  })
const complaint = (facts: StageFacts, rest: Partial<ComplaintFacts> = {}): ComplaintFacts => ({
  imported: false,
  endedOn: null,
  stages: [{ ...facts, clocks: stageClocks(facts, codeAsPolicy, calendar) }],
  refusal: null,
  samePersonAtBothStages: null,
  ...rest,
})
const found = (facts: ComplaintFacts, today: string) =>
  updateMissed(facts, { policy: codeAsPolicy, calendar, today: on(today) }).map(
    ({ provision, standing, on: day }) => `${provision} ${standing} ${day}`,
  )

describe('5.9: an update that was agreed', () => {
  it.each<[string, StageFacts, string, string[]]>([
    ['has time', stage1(), '2026-06-15', []],
    ['is due tomorrow', stage1(), '2026-06-16', ['5.9 at risk 2026-06-17']],
    ['is due today', stage1(), '2026-06-17', ['5.9 at risk 2026-06-17']],
    ['was missed', stage1(), '2026-06-18', ['5.9 breached 2026-06-17']],
    ['was given', stage1({ updates: [updated('2026-06-17')] }), '2026-06-19', []],
    [
      'was given late, and the next is near',
      stage1({ updates: [updated('2026-06-18')] }),
      '2026-06-24',
      ['5.9 breached 2026-06-17', '5.9 at risk 2026-06-25'],
    ],
    ['every working day, agreed anew', stage1({ updates: [updated('2026-06-17', 1)] }), '2026-06-17', []],
    [
      'every working day, missed once',
      stage1({ updates: [updated('2026-06-17', 1)] }),
      '2026-06-19',
      ['5.9 breached 2026-06-18'],
    ],
    ['was the answer itself', stage1({ respondedOn: on('2026-06-17') }), '2026-07-20', []],
    [
      'came after the answer',
      stage1({ respondedOn: on('2026-06-22') }),
      '2026-07-20',
      ['5.9 breached 2026-06-17'],
    ],
    [
      'with an extension that came too late is owed all the same',
      stage1({ extensions: [extendedTo('2026-06-29', '2026-06-16')] }),
      '2026-06-24',
      ['5.9 breached 2026-06-23'],
    ],
    ['was never agreed', stage1({ extensions: [] }), '2026-06-12', []],
  ])('%s', (_, facts, today, expected) => expect(found(complaint(facts), today)).toEqual(expected))

  it('is not owed once the complaint is withdrawn, and not judged of a register', () => {
    expect(found(complaint(stage1(), { endedOn: on('2026-06-16') }), '2026-07-20')).toEqual([])
    expect(found(complaint(stage1(), { imported: true }), '2026-07-20')).toEqual([])
  })

  it('agreed with an update instead of an extension is an agreement', () => {
    const late = stage1({ extensions: [], updates: [updated('2026-06-16', 3)] })
    const standing = findings(complaint(late), codeAsPolicy, calendar, on('2026-06-17')).map(
      ({ provision, standing }) => `${provision} ${standing}`,
    )
    expect(standing).toEqual(['6.3 breached'])
  })
})
