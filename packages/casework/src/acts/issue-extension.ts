import { randomUUID } from 'node:crypto'
import { currentStage, type ExtensionAgreed, type ExtensionAsked } from '@putright/complaint'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { Refusal } from '../answer.ts'
import { frameOf } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { peopleOf } from '../letters/parties-of.ts'
import { type DatedFact, withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import type { ActingFile } from '../take-act.ts'

export interface ExtensionTerms {
  to: CalendarDate
  reason: string
  /** Null within the ordinary limit. */
  goodReason: string | null
  updateEveryDays: number
  agreed: ExtensionAgreed
}

/** Records an extension that may be, with its letter: in the asker's name, whoever approved it. */
export async function issueExtension(
  file: ActingFile,
  { to, reason, goodReason, updateEveryDays, agreed }: ExtensionTerms,
  by: { asker: string; approver: string | null },
): Promise<Refusal | null> {
  const { stage, clocks, extensionAsked } = currentStage(file.position)
  const letterId = randomUUID()
  const frame = await frameOf({ ...file, personId: await signatory(file, by.asker) })
  const fact = {
    type: 'extended' as const,
    on: file.today,
    stage,
    from: clocks.response.due,
    to,
    reason,
    goodReason,
    approvedBy: by.approver,
    updateEveryDays,
    contactBlock: frame.ombudsman?.version ?? OUTSIDE_THE_SCHEME,
    letterId,
    agreed,
  }
  const incomplete = await issueLetter({ ...file, ...withFacts(file, [fact]) }, letterId, stage, {
    ...frame,
    kind: 'extension',
    stage,
    originalDue: clocks.response.due,
    newDue: to,
    reason,
    goodReason,
    updateEveryDays,
    agreed,
  })
  if (incomplete) return incomplete
  const instead = extensionAsked && !by.approver ? [withdrawn(extensionAsked, fact)] : []
  await recordFacts(file, [...instead, fact])
  return null
}

// One that waits is not dropped in silence: whoever was asked to approve it reads why nobody waits any more.
const withdrawn = (
  { stage, seq, to }: ExtensionAsked,
  instead: { on: CalendarDate; to: CalendarDate },
): DatedFact => ({
  type: 'extension declined',
  on: instead.on,
  stage,
  asked: seq,
  as: 'withdrawn',
  reason: `More time until ${dateInWords(to)} was asked for. The response was extended to ${dateInWords(instead.to)} instead, which needs no approval.`,
})

// A landlord outside the Ombudsman’s scheme owes no contact details (rulebook 6.11): not left out, but not due.
const OUTSIDE_THE_SCHEME = 'outside the scheme'

// Whoever asked may have left since; then whoever approves it answers for it.
async function signatory(file: ActingFile, asker: string): Promise<string> {
  if (asker === file.personId) return asker
  const people = await peopleOf(file)
  return people.some(({ id }) => id === asker) ? asker : file.personId
}
