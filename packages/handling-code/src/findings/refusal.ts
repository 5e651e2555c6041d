import { dateInWords } from '@putright/working-days'
import type { ProvisionId } from '../provisions/provisions.ts'
import type { RefusalFacts, RefusalGround } from '../words.ts'
import type { Finding, Rule } from './finding.ts'

/** Code 2.3, 2.4 and 5.11: a refusal is explained, in a letter, and age alone does not settle it. */
export const refusalUnexplained: Rule = ({ refusal, imported }) =>
  refusal === null || imported ? [] : shortcomingsOf(refusal)

const AGE: RefusalGround = 'older than the time limit'

function shortcomingsOf({
  of,
  on,
  ground,
  reasoning,
  discretionConsidered,
  letterSent,
}: RefusalFacts): Finding[] {
  const explained: ProvisionId = of === 'complaint' ? '2.4' : '5.11'
  const refusal = `The refusal of the ${of} on ${dateInWords(on)}`
  const shortcomings: [boolean, ProvisionId, string][] = [
    [!letterSent, explained, `${refusal} was not followed by a letter.`],
    [!reasoning.trim(), explained, `${refusal} has no reasons on record.`],
    [
      ground === AGE && !discretionConsidered?.trim(),
      '2.3',
      `${refusal} was for its age, and nothing shows that discretion was considered.`,
    ],
  ]
  return shortcomings
    .filter(([short]) => short)
    .map(([, provision, because]) => ({
      provision,
      standing: 'breached',
      stage: of === 'complaint' ? 1 : 2,
      because,
      on,
    }))
}
