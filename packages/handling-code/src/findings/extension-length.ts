import { dateInWords } from '@putright/working-days'
import { workingDays } from '../clocks/basis.ts'
import type { JudgedExtension } from '../extension/validity.ts'
import { extensionProvision } from '../provisions/of-a-stage.ts'
import type { Stage } from '../words.ts'
import { extensionsOf } from './extensions.ts'
import type { Finding, Reading, Rule } from './finding.ts'

/** Code 6.4, 6.15: over the ceiling only with good reason. Three weeks at stage 1 is fifteen working days. */
export const extensionTooLong: Rule = ({ stages }, reading) =>
  stages.flatMap(record =>
    extensionsOf(record, reading.calendar).flatMap(each => tooLong(each, record.stage, reading)),
  )

function tooLong(
  { extension: { to, sentOn, goodReason }, limits: { original, ceiling } }: JudgedExtension,
  stage: Stage,
  { calendar }: Reading,
): Finding[] {
  const added = calendar.between(original.codeDue, to)
  if (added <= ceiling || goodReason?.trim()) return []
  const because =
    `The extension to ${dateInWords(to)} adds ${workingDays(added)} to ${dateInWords(original.codeDue)}; ` +
    `more than ${ceiling} needs a good reason, and none is on record.`
  return [{ provision: extensionProvision(stage), standing: 'breached', stage, because, on: sentOn }]
}
