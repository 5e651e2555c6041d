import type { FactOf, Handler } from '@putright/complaint'
import type { Outcome, Stage } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { DatedFact } from '../record/case-file.ts'
import type { RegisterEntry } from '../register/index.ts'

/** Whose team answers what is still open. */
export type Answering = Pick<FactOf<'received'>, 'handler' | 'handledBy'>

/** The facts a register line tells, in the order they happened. What it does not say is left unsaid. */
export function factsOf(entry: RegisterEntry, answering: Answering): DatedFact[] {
  const { handler } = answering
  const facts: (DatedFact | null)[] = [
    {
      type: 'received',
      on: entry.receivedOn,
      channel: entry.channel ?? 'letter',
      category: entry.category,
      summary: entry.summary || entry.category || entry.reference,
      account: '',
      ...answering,
    },
    { type: 'logged', on: entry.receivedOn, reference: entry.reference },
    ...stageFacts(1, entry, handler, entry.receivedOn, entry.acknowledgedOn),
    entry.escalatedOn && { type: 'escalated', on: entry.escalatedOn, channel: null, reasons: '' },
    ...(entry.escalatedOn
      ? stageFacts(2, entry, handler, entry.escalatedOn, entry.stage2.acknowledgedOn)
      : []),
    entry.refusedOn && {
      type: 'refused',
      on: entry.refusedOn,
      of: 'complaint',
      ground: entry.refusalGround || 'not stated in the register',
      reasoning: '',
      discretion: null,
      letterId: null,
    },
    entry.withdrawnOn && { type: 'withdrawn', on: entry.withdrawnOn, reason: '' },
  ]
  return facts
    .filter(fact => fact !== null)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

function stageFacts(
  stage: Stage,
  entry: RegisterEntry,
  handler: Handler,
  requestedOn: CalendarDate,
  acknowledgedOn: CalendarDate | null,
): (DatedFact | null)[] {
  const { respondedOn, outcome, extension } = stage === 1 ? entry.stage1 : entry.stage2
  return [
    acknowledgedOn && acknowledged(stage, entry, handler, acknowledgedOn),
    extension && {
      type: 'extended',
      on: extension.sentOn,
      stage,
      from: englandAndWales.after(
        acknowledgedOn ?? englandAndWales.after(requestedOn, 5),
        stage === 1 ? 10 : 20,
      ),
      to: extension.to,
      reason: extension.reason,
      goodReason: null,
      approvedBy: null,
      updateEveryDays: null,
      contactBlock: null,
      letterId: null,
    },
    respondedOn && responded(stage, respondedOn, outcome),
  ]
}

// One head, so that a complaint still open can be answered: the register's line is all there is of a definition.
const acknowledged = (stage: Stage, entry: RegisterEntry, handler: Handler, on: CalendarDate): DatedFact => ({
  type: 'acknowledged',
  on,
  stage,
  heads: [
    {
      number: 1,
      words: entry.summary || entry.category || entry.reference,
      responsibility: handler === 'landlord' || entry.procedure === 'B' ? 'landlord' : 'agent',
    },
  ],
  outcomesSought: '',
  notOurs: '',
  question: '',
  letterId: null,
})

function responded(stage: Stage, on: CalendarDate, outcome: Outcome | null): DatedFact {
  if (!outcome) throw new Error('The register reader lets no response through without its outcome')
  return { type: 'responded', on, stage, outcome, letterId: null }
}
