import type { Policy } from './policy.ts'
import type { PolicyVerdict } from './verdict.ts'
import { policyVerdicts } from './verdicts.ts'

/** One setting that two policies have differently. */
export interface PolicyChange extends Pick<PolicyVerdict, 'setting' | 'name' | 'provision' | 'verdict'> {
  before: string
  after: string
  /** Which way it moves for residents; `neither` where that cannot be said. */
  moves: 'better' | 'worse' | 'neither'
}

/** Setting by setting, what a policy changes of another; the verdict is on the later one. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const earlier = new Map(policyVerdicts(before).map(each => [each.setting, each.value]))
  return policyVerdicts(after).flatMap(({ setting, name, provision, verdict, value }) => {
    const was = earlier.get(setting) ?? ''
    if (was === value) return []
    return [
      { setting, name, provision, verdict, before: was, after: value, moves: moveOf(setting, before, after) },
    ]
  })
}

function moveOf(setting: string, before: Policy, after: Policy): PolicyChange['moves'] {
  const favour = FAVOUR[setting]
  const difference = favour ? favour(after) - favour(before) : 0
  if (difference > 0) return 'better'
  return difference < 0 ? 'worse' : 'neither'
}

/** How far a setting is in residents’ favour: the more, the better for them. Only the order counts. */
const FAVOUR: Record<string, (policy: Policy) => number> = {
  'acknowledgementDays.1': policy => -policy.acknowledgementDays[1],
  'acknowledgementDays.2': policy => -policy.acknowledgementDays[2],
  'responseDays.1': policy => -policy.responseDays[1],
  'responseDays.2': policy => -policy.responseDays[2],
  'responseFrom.1': policy => Number(policy.responseFrom[1] === 'request'),
  'responseFrom.2': policy => Number(policy.responseFrom[2] === 'request'),
  'extensionDays.1': policy => -policy.extensionDays[1],
  'extensionDays.2': policy => -policy.extensionDays[2],
  agreementOver: ({ agreementOver }) => -(agreementOver ?? Number.MAX_SAFE_INTEGER),
  escalationGuideDays: ({ escalationGuideDays }) => escalationGuideDays ?? Number.MAX_SAFE_INTEGER,
  lateAcknowledgementDoesNotLengthen: policy => Number(policy.lateAcknowledgementDoesNotLengthen),
  'ageLimit.months': policy => policy.ageLimit.months,
  'ageLimit.from': policy => Number(policy.ageLimit.from === 'the event or awareness of it'),
  refusalLetter: policy => Number(policy.refusalLetter === 'always'),
  serviceRequestBecomesComplaint: policy =>
    Number(policy.serviceRequestBecomesComplaint === 'when the resident is dissatisfied'),
  definition: policy => Number(policy.definition === 'the Code’s'),
  receivedBy: policy => Number(policy.receivedBy === 'any member of staff'),
  exclusionsDecided: policy => Number(policy.exclusionsDecided === 'case by case'),
  unrelatedIssues: policy => Number(policy.unrelatedIssues === 'a new complaint'),
}
