import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { contactBlockInForce } from '../../letters/ombudsman-contact.ts'
import type { PolicySection } from '../additions.ts'
import { POLICY_SECTIONS } from '../additions.ts'
import { codeAsPolicy } from '../code-as-policy.ts'
import { READY_MADE } from '../ready-made.ts'
import { policyInWords } from './policy-in-words.ts'
import type { PolicyReader } from './readable.ts'

const reader: PolicyReader = {
  policy: codeAsPolicy,
  additions: {},
  landlord: { name: 'Heron Yard', contact: 'office@heron-yard.example', ombudsmanMember: true },
  agent: null,
  ombudsman: contactBlockInForce(on('2026-06-01')),
}

const part = (key: PolicySection, change: Partial<PolicyReader>) =>
  policyInWords({ ...reader, ...change }).find(section => section.key === key)
const words = (key: PolicySection, change: Partial<PolicyReader> = {}) =>
  part(key, change)?.paragraphs.join(' ') ?? ''

describe('1.2, 3.4, 3.5: a policy as residents read it', () => {
  it('has every part, in order, each with something to say', () => {
    const sections = policyInWords(reader)
    expect(sections.map(({ key }) => key)).toEqual(POLICY_SECTIONS.map(({ key }) => key))
    for (const { paragraphs } of sections) expect(paragraphs.length).toBeGreaterThan(0)
  })
  it('says the days the clocks count by', () =>
    expect(part('stages', {})?.steps).toEqual([
      expect.objectContaining({ within: '5 working days from the day your complaint reaches us', code: '' }),
      expect.objectContaining({ within: '10 working days from the day we wrote back', code: '' }),
      expect.objectContaining({ within: '5 working days from the day you ask for stage 2', code: '' }),
      expect.objectContaining({ within: '20 working days from the day we wrote back', code: '' }),
    ]))
  it('and the Code’s beside each that is tighter', () => {
    const policy = {
      ...codeAsPolicy,
      responseDays: { 1: 8, 2: 20 },
      responseFrom: { 1: 'acknowledgement', 2: 'request' },
    } as const
    expect(part('stages', { policy })?.steps.map(({ code }) => code)).toEqual([
      '',
      '10 working days from the day we wrote back',
      '',
      '20 working days from the day we wrote back',
    ])
  })
  it.each<[string, PolicySection, string]>([
    [
      '1.2: the Code’s definition as it stands',
      'definition',
      'paragraph 1.2 of the Housing Ombudsman’s Complaint Handling Code, as it stands there and no narrower',
    ],
    ['1.5: no failure has to be shown', 'definition', 'whether or not anything went wrong'],
    ['2.3: from awareness too', 'refusals', 'when you came to know of it, whichever is later'],
    ['2.4: refusals in writing, without being asked', 'refusals', 'without being asked, and say why'],
    ['2.5: no kind is refused as such', 'refusals', 'each is decided on its own facts'],
    ['3.2: to anybody, in any way', 'complaining', 'Tell anybody who works for us'],
    [
      '3.5: the Ombudsman and the Code',
      'ombudsman',
      'You can ask the Housing Ombudsman for help or advice at any time',
    ],
    ['5.3: two stages', 'stages', 'two stages and no others'],
    ['6.5: the Ombudsman in every extension', 'moreTime', 'always says how to reach the Housing Ombudsman'],
    ['6.8: nothing dropped', 'stages', 'Nothing is dropped'],
    ['6.12: no reasons', 'stages', 'You need give no reasons. There is no time limit for it.'],
    ['9.5: the Member Responsible for Complaints', 'responsible', 'Member Responsible for Complaints'],
  ])('%s', (_, key, sentence) => expect(words(key)).toContain(sentence))

  it('6.10: a guide is called one, and no limit', () =>
    expect(words('stages', { policy: { ...codeAsPolicy, escalationGuideDays: 30 } })).toContain(
      'within 30 working days. That is a guide and no limit',
    ))
  it('6.4, 6.15: extensions by the landlord’s own limits, or none', () => {
    expect(words('moreTime')).toContain(
      'no more than 10 working days at stage 1, and by no more than 20 working days',
    )
    const policy = { ...codeAsPolicy, extensionDays: { 1: 0, 2: 0 }, agreementOver: 15 }
    expect(words('moreTime', { policy })).toContain('do not ordinarily take longer')
    expect(words('moreTime', { policy })).toContain('more than 15 working days in all, we ask first')
  })
  it('with an agent it says who answers for what', () => {
    const agent = { name: 'Harbour Lights', contact: '' }
    expect(words('stages', { agent })).toContain('the agent for its own service')
    expect(words('stages')).toContain('no managing agent')
  })
  it('a landlord outside the scheme does not send anybody to the Ombudsman', () => {
    const outside = { ...reader, landlord: { ...reader.landlord, ombudsmanMember: false }, ombudsman: null }
    for (const { paragraphs, contact } of policyInWords(outside)) {
      expect(paragraphs.join(' ')).not.toMatch(
        /take (that decision|your complaint) to|ask the Housing Ombudsman/,
      )
      expect(contact).toBeNull()
    }
  })
  it('keeps the landlord’s additions as they were written, after its own words', () =>
    expect(part('records', { additions: { records: 'Ask the Secretary for a copy.' } })?.addition).toBe(
      'Ask the Secretary for a copy.',
    ))
  it('leaves no place to be filled in', () => {
    for (const { settings, additions } of Object.values(READY_MADE))
      for (const { paragraphs, addition } of policyInWords({ ...reader, policy: settings, additions }))
        for (const text of [...paragraphs, addition]) expect(text).not.toMatch(/\[|\{|undefined|NaN/)
  })
})
