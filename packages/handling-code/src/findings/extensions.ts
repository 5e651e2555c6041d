import type { WorkingDays } from '@putright/working-days'
import { earliest } from '../clocks/governing.ts'
import { editionOf } from '../editions.ts'
import { type JudgedExtension, judgeExtensions } from '../extension/validity.ts'
import type { StageRecord } from './facts.ts'

/** The extensions of a stage, each against the date as it stood when the notice went out. */
export function extensionsOf(
  { stage, extensions, clocks: { response } }: StageRecord,
  calendar: WorkingDays,
): JudgedExtension[] {
  const original = { due: earliest(response.bases), codeDue: response.originalCodeDue }
  const ceiling = editionOf(response.edition).extensionDays[stage]
  return judgeExtensions(extensions, { original, ceiling }, calendar)
}
