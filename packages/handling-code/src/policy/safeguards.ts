import { workingDays } from '../clocks/basis.ts'
import type { Policy } from './policy.ts'
import { isWhole, type PolicyVerdict } from './verdict.ts'

/** What a landlord may add for residents' sake, beyond the Code. */
export const safeguardVerdicts = (policy: Policy): PolicyVerdict[] => [
  agreementOver(policy),
  lateAcknowledgement(policy),
]

function agreementOver({ agreementOver: days }: Policy): PolicyVerdict {
  const judged = {
    setting: 'agreementOver',
    name: 'Total days past which a resident’s agreement to an extension is asked',
    value: days === null ? 'never asked' : workingDays(days),
    bound: 'any',
    direction: 'free',
    provision: '6.4',
  } as const
  if (days === null) {
    return { ...judged, verdict: 'as the Code', because: 'The Code asks nobody to agree to an extension.' }
  }
  if (!isWhole(days) || days < 1) {
    return { ...judged, verdict: 'out of bounds', because: 'Give a whole number of working days, 1 or more.' }
  }
  return {
    ...judged,
    verdict: 'stricter',
    because:
      'A safeguard of your own. The Ombudsman’s details go with every extension all the same (6.5, 6.16).',
  }
}

function lateAcknowledgement({ lateAcknowledgementDoesNotLengthen: capped }: Policy): PolicyVerdict {
  return {
    setting: 'lateAcknowledgementDoesNotLengthen',
    name: 'Whether a late acknowledgement leaves the response date where it was',
    value: capped ? 'yes' : 'no',
    bound: 'either',
    direction: 'free',
    provision: '6.3',
    verdict: capped ? 'stricter' : 'as the Code',
    because: capped
      ? 'Nobody waits longer for an answer because the acknowledgement was late.'
      : 'Read literally, the Code counts from the acknowledgement even when it is late.',
  }
}
