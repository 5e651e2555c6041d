import { dateInWords } from '@putright/working-days'
import type { StageRecord } from './facts.ts'
import type { Finding, Rule } from './finding.ts'

/** Code 5.6: the definition and the outcomes sought go out with the acknowledgement. */
export const definitionMissing: Rule = ({ stages }) => stages.flatMap(undefinedAt)

function undefinedAt({ stage, defined, acknowledgedOn }: StageRecord): Finding[] {
  if (defined !== false || acknowledgedOn === null) return []
  const because = `The acknowledgement of ${dateInWords(acknowledgedOn)} did not set out the complaint and the outcomes sought.`
  return [{ provision: '5.6', standing: 'breached', stage, because, on: acknowledgedOn }]
}
