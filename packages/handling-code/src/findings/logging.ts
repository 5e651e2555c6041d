import { dateInWords } from '@putright/working-days'
import type { StageRecord } from './facts.ts'
import type { Finding, Rule } from './finding.ts'

/** Code 6.2, 6.11: logging has the same five days as the acknowledgement. */
export const loggingLate: Rule = ({ stages }) => stages.flatMap(lateAt)

function lateAt({ stage, loggedOn, clocks: { acknowledgement } }: StageRecord): Finding[] {
  const { codeDue, provision } = acknowledgement
  if (loggedOn === null || loggedOn <= codeDue) return []
  const because = `Stage ${stage} was to be logged by ${dateInWords(codeDue)} and was logged on ${dateInWords(loggedOn)}.`
  return [{ provision, standing: 'breached', stage, because, on: codeDue }]
}
