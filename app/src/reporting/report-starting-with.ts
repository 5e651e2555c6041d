import type { HeadPosition } from '@putright/complaint'
import { startingWith } from '../deciding/starting-with.ts'
import { type Draft, draftedPart } from '../drafts/draft.ts'

/** The report with what was drafted of it; else with what was sent already, to be sent anew. */
export function reportStartingWith(
  heads: readonly HeadPosition[],
  report: string,
  draft: Draft | null,
): Record<'heads' | 'report' | 'version', unknown> {
  return {
    report: draft?.content.report ?? report,
    heads: heads.map(head => draftedPart(draft, head.number) ?? asRecommended(head)),
    version: draft?.version ?? 0,
  }
}

const asRecommended = (head: HeadPosition) => startingWith({ ...head, decision: null, proposal: null })
