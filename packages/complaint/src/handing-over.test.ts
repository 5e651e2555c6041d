import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { inWords } from './in-words.ts'
import { barsOn } from './independence.ts'
import { positionAfter } from './position-after.ts'
import {
  ANSWERED,
  acknowledged,
  decidedBy,
  decision,
  escalated,
  extended,
  handedOver,
  investigatedBy,
  logged,
  received,
  record,
  type Told,
} from './record.fixture.ts'

const position = (...told: Told[]) => positionAfter(record(...told), codeAsPolicy, englandAndWales)

const UNDER_WAY: Told[] = [
  ['2026-06-01', received()],
  ['2026-06-01', logged],
  ['2026-06-03', acknowledged(1, 'agent', 'landlord')],
  ['2026-06-03', investigatedBy(1, 'asha')],
  ['2026-06-03', decidedBy(1, 'sol')],
]

describe('a change of agent while a complaint is open', () => {
  const before = position(...UNDER_WAY)
  const after = position(...UNDER_WAY, ['2026-06-08', handedOver('agent')])

  it('6.3: no clock moves by a day, nor does what may be dated', () => {
    expect(after.stage1.clocks).toEqual(before.stage1.clocks)
    expect(after.due).toEqual(before.due)
    expect(after.lastOn).toBe(on('2026-06-03'))
  })
  it('who looked into it for the old agent no longer does, and it is to be allocated again; the co-op’s deciders stay', () => {
    expect(before).toMatchObject({ next: 'recommend', stage1: { investigator: 'asha' } })
    expect(after).toMatchObject({ next: 'allocate', whoseMove: 'agent', handledBy: 'tidewater' })
    expect(after.stage1).toMatchObject({ investigator: null, deciders: ['sol'] })
  })
  it('and somebody of the new agent goes on with it', () => {
    const told: Told[] = [
      ['2026-06-08', handedOver('agent')],
      ['2026-06-08', investigatedBy(1, 'tove')],
    ]
    expect(position(...UNDER_WAY, ...told)).toMatchObject({
      next: 'recommend',
      stage1: { investigator: 'tove' },
    })
  })
  it('6.13: whoever considered stage 1 for the old agent considered it still', () => {
    const told: Told[] = [...ANSWERED, ['2026-06-19', escalated], ['2026-06-22', handedOver('agent')]]
    const atStage2 = position(...told)
    expect(atStage2.stage1).toMatchObject({ investigator: 'asha', actedBy: ['asha'] })
    expect(barsOn('asha', atStage2, [], []).map(({ provision }) => provision)).toEqual(['6.13'])
  })
  it('6.4: more time that nobody of the old agent can approve any more waits for nobody', () => {
    const asked: Told = [
      '2026-06-05',
      {
        type: 'extension asked',
        stage: 1,
        to: on('2026-08-28'),
        reason: 'The surveyor is ill.',
        goodReason: 'Nobody can come before',
        updateEveryDays: 5,
        agreed: 'not asked',
        of: 'bryn',
      },
    ]
    expect(position(...UNDER_WAY, asked).stage1.extensionAsked).not.toBeNull()
    expect(
      position(...UNDER_WAY, asked, ['2026-06-08', handedOver('agent')]).stage1.extensionAsked,
    ).toBeNull()
  })
  it('6.4: more time that was given stays given', () => {
    const given: Told = ['2026-06-05', extended(1, '2026-06-17', '2026-06-26')]
    const handed = position(...UNDER_WAY, given, ['2026-06-08', handedOver('agent')])
    expect(handed.due?.due).toBe(on('2026-06-26'))
  })
})

describe('a co-op that has no agent any more', () => {
  it('answers its complaints itself from then on', () => {
    const handed = position(...UNDER_WAY, ['2026-06-08', handedOver('landlord')])
    expect(handed).toMatchObject({ handler: 'landlord', whoseMove: 'landlord', next: 'allocate' })
    const allocated = position(
      ...UNDER_WAY,
      ['2026-06-08', handedOver('landlord')],
      ['2026-06-08', investigatedBy(1, 'noor')],
    )
    expect(allocated).toMatchObject({ next: 'decide', whoseMove: 'landlord' })
  })
  it('6.13: at stage 2 what one officer of the agent had decided waits for a panel', () => {
    const stage2: Told[] = [
      ...ANSWERED,
      ['2026-06-19', escalated],
      ['2026-06-22', acknowledged(2, 'agent')],
      ['2026-06-22', investigatedBy(2, 'bryn')],
      ['2026-06-29', decision(2, 1, ['bryn'])],
    ]
    expect(position(...stage2).next).toBe('respond')
    const handed = position(...stage2, ['2026-07-01', handedOver('landlord')])
    expect(handed.stage2?.heads[0]).toMatchObject({ decision: null, proposal: { decidedBy: ['bryn'] } })
  })
})

it('is told in the names of that day', () => {
  const [fact] = record(['2026-06-08', handedOver('landlord')])
  expect(fact && inWords(fact)).toBe('Handed over by Harbour Lights to Plover Court')
})
