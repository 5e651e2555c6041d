import { dateInWords } from '@putright/working-days'
import type { JudgedExtension } from '../extension/validity.ts'
import { extensionProvision } from '../provisions/of-a-stage.ts'
import type { Stage } from '../words.ts'
import { extensionsOf } from './extensions.ts'
import type { Finding, Rule } from './finding.ts'

/** Code 6.4, 6.15: the resident is told before the time runs out, and told why. */
export const extensionNoticeLate: Rule = ({ stages, imported }, { calendar }) =>
  stages.flatMap(record =>
    extensionsOf(record, calendar).flatMap(each => [
      ...sentLate(each, record.stage),
      // A register may simply have no reason in it.
      ...(imported ? [] : withoutReason(each, record.stage)),
    ]),
  )

function sentLate({ extension: { sentOn }, limits: { current } }: JudgedExtension, stage: Stage): Finding[] {
  if (sentOn <= current.codeDue) return []
  const because =
    `The notice of extension went out on ${dateInWords(sentOn)}, ` +
    `after the response was due on ${dateInWords(current.codeDue)}.`
  return [{ provision: extensionProvision(stage), standing: 'breached', stage, because, on: current.codeDue }]
}

function withoutReason({ extension: { sentOn, reason } }: JudgedExtension, stage: Stage): Finding[] {
  if (reason.trim()) return []
  const because = `The notice of extension of ${dateInWords(sentOn)} gives no reason.`
  return [{ provision: extensionProvision(stage), standing: 'breached', stage, because, on: sentOn }]
}
