import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeAsPolicy } from './code-as-policy.ts'
import type { Policy } from './policy.ts'
import type { PolicyVerdict } from './verdict.ts'
import { policyVerdicts, weakerThanTheCode } from './verdicts.ts'

/** A managing agent's policy as many of them read before the Code of 2024. */
const draft: Policy = {
  ...codeAsPolicy,
  responseFrom: { 1: 'acknowledgement', 2: 'request' },
  extensionDays: { 1: 10, 2: 10 },
  agreementOver: 20,
  refusalLetter: 'when asked',
  serviceRequestBecomesComplaint: 'when there was a failure in the service',
  definition: 'its own',
  ageLimit: { months: 12, from: 'the event' },
  escalationGuideDays: 20,
  receivedBy: 'the complaints team only',
  exclusionsDecided: 'as a class',
  unrelatedIssues: 'not considered',
}

const verdictOn = (setting: string, policy: Policy): PolicyVerdict | undefined =>
  policyVerdicts(policy).find(each => each.setting === setting)

describe('a policy that does what the Code says', () => {
  it('may be adopted', () => expect(weakerThanTheCode(codeAsPolicy)).toEqual([]))
  it('has a verdict in words on every setting', () => {
    const settings = policyVerdicts(codeAsPolicy).map(({ setting }) => setting.split('.')[0])
    expect(new Set(settings)).toEqual(new Set(Object.keys(codeAsPolicy)))
    for (const { name, because } of policyVerdicts(codeAsPolicy)) {
      expect(name).not.toBe('')
      expect(because).toMatch(/\.$/)
    }
  })
})

describe('1.2, 1.5, 2.3, 2.4, 2.5, 3.2, 6.8: the settings of an agent’s policy, one by one', () => {
  it.each<[string, string, PolicyVerdict['verdict'], string]>([
    ['K1 stage 2 counted from the request', 'responseFrom.2', 'stricter', '6.14'],
    ['K2 stage 1 counted from acknowledgement', 'responseFrom.1', 'as the Code', '6.3'],
    ['K3 ten days of extension at stage 2', 'extensionDays.2', 'stricter', '6.15'],
    ['K4 agreement asked beyond twenty days', 'agreementOver', 'stricter', '6.4'],
    ['K5 a refusal explained when asked', 'refusalLetter', 'weaker', '2.4'],
    ['K6 a complaint only after a failure', 'serviceRequestBecomesComplaint', 'weaker', '1.5'],
    ['K7 a definition of its own', 'definition', 'weaker', '1.2'],
    ['K8 twelve months from the event alone', 'ageLimit.from', 'weaker', '2.3'],
    ['K9 twenty days to ask for stage 2, as a guide', 'escalationGuideDays', 'as the Code', '6.10'],
    ['K10 complaints to one team', 'receivedBy', 'weaker', '3.2'],
    ['K11 exclusions as a class', 'exclusionsDecided', 'weaker', '2.5'],
    ['K12 new points dropped', 'unrelatedIssues', 'weaker', '6.8'],
  ])('%s', (_, setting, verdict, provision) =>
    expect(verdictOn(setting, draft)).toMatchObject({ verdict, provision }),
  )

  // K13, how a payment is made, is settled remedy by remedy and is no setting.
  it('is refused for K5 to K8 and K10 to K12 together, and for nothing else', () =>
    expect(weakerThanTheCode(draft).map(({ provision }) => provision)).toEqual([
      '2.3',
      '1.2',
      '1.5',
      '2.4',
      '2.5',
      '3.2',
      '6.8',
    ]))
})

describe('days longer than the Code’s', () => {
  it.each<[string, Partial<Policy>, string]>([
    ['six to acknowledge', { acknowledgementDays: { 1: 6, 2: 5 } }, '6.2'],
    ['six at stage 2', { acknowledgementDays: { 1: 5, 2: 6 } }, '6.11'],
    ['eleven to answer', { responseDays: { 1: 11, 2: 20 } }, '6.3'],
    ['twenty-one at stage 2', { responseDays: { 1: 10, 2: 21 } }, '6.14'],
    ['eleven more', { extensionDays: { 1: 11, 2: 20 } }, '6.4'],
    ['twenty-one more at stage 2', { extensionDays: { 1: 10, 2: 21 } }, '6.15'],
    ['eleven months', { ageLimit: { months: 11, from: 'the event or awareness of it' } }, '2.3'],
    ['ten days to escalate', { escalationGuideDays: 10 }, '6.10'],
  ])('%s', (_, change, provision) =>
    expect(weakerThanTheCode({ ...codeAsPolicy, ...change })).toMatchObject([
      { provision, verdict: 'weaker' },
    ]),
  )
})

describe('numbers that cannot be', () => {
  it.each<[string, Partial<Policy>]>([
    ['no days to acknowledge', { acknowledgementDays: { 1: 0, 2: 5 } }],
    ['minus one', { responseDays: { 1: -1, 2: 20 } }],
    ['half a day', { responseDays: { 1: 9.5, 2: 20 } }],
    ['not a number', { extensionDays: { 1: Number.NaN, 2: 20 } }],
    ['agreement past no days', { agreementOver: 0 }],
    ['a guide of no days', { escalationGuideDays: 0 }],
    ['no months', { ageLimit: { months: 0, from: 'the event or awareness of it' } }],
    ['kept for eleven years', { retentionYears: 11 }],
    ['breaking down fours', { smallNumberThreshold: 4 }],
    ['three weeks and a day for evidence', { ombudsmanEvidenceDays: 16 }],
  ])('%s', (_, change) => {
    const refused = weakerThanTheCode({ ...codeAsPolicy, ...change })
    expect(refused).toMatchObject([{ verdict: 'out of bounds' }])
    expect(refused[0]?.because).toMatch(/\.$/)
  })

  it('an extension of no days at all is a landlord’s right', () =>
    expect(weakerThanTheCode({ ...codeAsPolicy, extensionDays: { 1: 0, 2: 0 } })).toEqual([]))
})

it('days are refused exactly when they are outside one to the Code’s ceiling', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 40 }), days => {
      const refused = weakerThanTheCode({ ...codeAsPolicy, responseDays: { 1: 10, 2: days } })
      return refused.length === 0 ? days >= 1 && days <= 20 : days < 1 || days > 20
    }),
  )
})
