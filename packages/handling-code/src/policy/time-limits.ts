import { workingDays } from '../clocks/basis.ts'
import type { Policy } from './policy.ts'
import { isWhole, type PolicyVerdict } from './verdict.ts'

const GUIDE_DAYS = 20
const AGE_MONTHS = 12

/** Code 2.3 and 6.10: how long residents have; never shorter than the Code leaves them. */
export const timeLimitVerdicts = (policy: Policy): PolicyVerdict[] => [
  ageMonths(policy),
  ageFrom(policy),
  escalationGuide(policy),
]

function ageMonths({ ageLimit: { months } }: Policy): PolicyVerdict {
  const judged = {
    setting: 'ageLimit.months',
    name: 'Months within which a complaint is always taken on',
    value: `${months} months`,
    bound: `${AGE_MONTHS} months`,
    direction: 'at least',
    provision: '2.3',
  } as const
  if (!isWhole(months) || months < 1) {
    return { ...judged, verdict: 'out of bounds', because: 'Give a whole number of months, 12 or more.' }
  }
  if (months < AGE_MONTHS) {
    return { ...judged, verdict: 'weaker', because: 'The Code gives residents twelve months to complain.' }
  }
  if (months > AGE_MONTHS) {
    return { ...judged, verdict: 'stricter', because: 'Residents have longer than the Code’s twelve months.' }
  }
  return { ...judged, verdict: 'as the Code', because: 'The Code gives residents twelve months to complain.' }
}

function ageFrom({ ageLimit: { from } }: Policy): PolicyVerdict {
  const aware = from === 'the event or awareness of it'
  return {
    setting: 'ageLimit.from',
    name: 'What those months count from',
    value: from,
    bound: 'the event, or the resident’s finding out',
    direction: 'fixed',
    provision: '2.3',
    verdict: aware ? 'as the Code' : 'weaker',
    because: aware
      ? 'Someone who finds out late has the same time as anyone else.'
      : 'The months also count from the day the resident found out; someone who finds out late would be shut out.',
  }
}

function escalationGuide({ escalationGuideDays: days }: Policy): PolicyVerdict {
  const judged = {
    setting: 'escalationGuideDays',
    name: 'Days in which residents are guided to ask for stage 2',
    value: days === null ? 'no guide' : workingDays(days),
    bound: `no guide, or ${GUIDE_DAYS} working days`,
    direction: 'at least',
    provision: '6.10',
  } as const
  if (days === null) {
    return {
      ...judged,
      verdict: 'as the Code',
      because: 'The Code sets no time limit for asking for stage 2.',
    }
  }
  if (!isWhole(days) || days < 1) {
    return {
      ...judged,
      verdict: 'out of bounds',
      because: 'Give a whole number of working days, 20 or more.',
    }
  }
  if (days < GUIDE_DAYS) {
    return {
      ...judged,
      verdict: 'weaker',
      because: 'Residents would be hurried into asking for stage 2, for which the Code sets no time limit.',
    }
  }
  return {
    ...judged,
    verdict: 'as the Code',
    because:
      'A reminder only: a later request is still taken on, or refused with reasons like any other (5.11).',
  }
}
