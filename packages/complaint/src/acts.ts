import { dateInWords } from '@putright/working-days'
import { awaitsRecommendation } from './next-act.ts'
import type { Position, StagePosition } from './position.ts'

/** What can be done about a complaint, in the order in which pages offer it. */
export const ACTS = [
  'acknowledge',
  'allocate',
  'recommend',
  'decide',
  'agree',
  'respond',
  'redefine',
  'share',
  'comment',
  'extend',
  'approve an extension',
  'update',
  'escalate',
  'refuse',
  'withdraw',
  'reverse',
  'branch',
  'declare',
  'lend',
  'represent',
  'support',
  'correspond',
  'file',
  'mark',
  'pursue',
  'learn',
  'deal with the Ombudsman',
  'give access',
  'retain',
  'correct',
] as const
export type Act = (typeof ACTS)[number]

/** The stage at which things happen now. */
export const currentStage = (position: Position): StagePosition => position.stage2 ?? position.stage1

/** Why an act is not possible where the complaint stands, in a sentence for the person who tried; null if it is. */
export function whyNot(act: Act, position: Position): string | null {
  if (position.state === 'ended' && !OUTLIVES_THE_COMPLAINT.has(act))
    return `This complaint ended on ${endedInWords(position)}.`
  return REASONS[act](position, currentStage(position))
}

// Code 6.6, 5.12 and 3.7: promises, the record and the Ombudsman go on after the last response.
const OUTLIVES_THE_COMPLAINT: ReadonlySet<Act> = new Set([
  'reverse',
  'branch',
  'represent',
  'support',
  'correspond',
  'file',
  'mark',
  'pursue',
  'learn',
  'deal with the Ombudsman',
  'give access',
  'retain',
  'correct',
])

/** The acts that are possible now, in the order of `ACTS`. */
export const possibleActs = (position: Position): Act[] => ACTS.filter(act => whyNot(act, position) === null)

const REASONS: Record<Act, (position: Position, stage: StagePosition) => string | null> = {
  acknowledge: (_, stage) =>
    stage.acknowledgedOn
      ? `Stage ${stage.stage} was already acknowledged on ${dateInWords(stage.acknowledgedOn)}.`
      : alreadyAnswered(stage),
  allocate: (_, stage) =>
    alreadyAnswered(stage) ?? notAcknowledged(stage, 'Who considers it depends on its definition'),
  recommend: (position, stage) =>
    alreadyAnswered(stage) ??
    notAllocated(stage) ??
    (stage.heads.some(
      head => position.handler === 'agent' && head.responsibility === 'landlord' && !head.decision,
    )
      ? null
      : 'There is nothing to recommend: no part of this complaint is for the co-op to decide.'),
  decide: (position, stage) =>
    alreadyAnswered(stage) ??
    notAllocated(stage) ??
    (stage.heads.every(head => awaitsRecommendation(position.handler, head))
      ? 'The investigator has not recommended anything yet.'
      : null),
  agree: (_, stage) =>
    alreadyAnswered(stage) ??
    (stage.heads.some(({ proposal }) => proposal)
      ? null
      : 'No decision awaits the agreement of the rest of the panel.'),
  respond: (_, stage) =>
    alreadyAnswered(stage) ?? notAcknowledged(stage, 'A response answers its definition') ?? undecided(stage),
  // Code 6.8: until the response is out, related new issues belong in; what comes later is a complaint of its own.
  redefine: (_, stage) => alreadyAnswered(stage) ?? notAcknowledged(stage, 'Its definition is written then'),
  share: (_, stage) =>
    alreadyAnswered(stage) ?? notAcknowledged(stage, 'There is nothing to find yet') ?? notAllocated(stage),
  comment: (_, stage) =>
    alreadyAnswered(stage) ??
    (stage.replyBy
      ? null
      : 'No provisional findings have been shared. Whatever else the resident says is filed as a letter or a call.'),
  // Code 6.3 and 6.14 count from the acknowledgement: before it there is no response date to extend.
  extend: (_, stage) =>
    alreadyAnswered(stage) ?? notAcknowledged(stage, 'The response date counts from there'),
  // Code 6.4, 6.15. One that ran out of time can be declined still, so that it waits for nobody.
  'approve an extension': (_, stage) =>
    alreadyAnswered(stage) ?? (stage.extensionAsked ? null : 'No extension waits for approval.'),
  update: (_, stage) =>
    alreadyAnswered(stage) ??
    notAcknowledged(stage, 'Acknowledge it first: that is what the resident waits for'),
  // Code 6.10: what stage 1 did not settle goes to stage 2, and no further (5.3).
  escalate: ({ stage2, state }) =>
    stage2
      ? 'It is at stage 2 already, and there is no further stage.'
      : state === 'answered'
        ? null
        : 'Stage 1 has not been answered yet.',
  refuse: (_, stage) =>
    stage.acknowledgedOn || stage.respondedOn
      ? `It was accepted${stage.acknowledgedOn ? ` when it was acknowledged on ${dateInWords(stage.acknowledgedOn)}` : ''}, so it can no longer be refused.`
      : null,
  withdraw: () => null,
  reverse: ({ end }) =>
    end === 'refused' || end === 'escalation refused' ? null : 'It has not been refused.',
  branch: () => null,
  declare: () => null,
  lend: (_, stage) =>
    alreadyAnswered(stage) ?? notAcknowledged(stage, 'Who considers it depends on its definition'),
  represent: () => null,
  support: () => null,
  correspond: () => null,
  file: () => null,
  mark: () => null,
  pursue: () => null,
  learn: (_, stage) => (stage.respondedOn || stage.stage === 2 ? null : 'Stage 1 has not been answered yet.'),
  'deal with the Ombudsman': () => null,
  'give access': () => null,
  retain: () => null,
  correct: () => null,
}

const alreadyAnswered = ({ stage, respondedOn }: StagePosition) =>
  respondedOn ? `Stage ${stage} was answered on ${dateInWords(respondedOn)}.` : null

const notAcknowledged = ({ acknowledgedOn }: StagePosition, why: string) =>
  acknowledgedOn ? null : `It has not been acknowledged yet. ${why}.`

const notAllocated = ({ investigator }: StagePosition) =>
  investigator ? null : 'Nobody has been allocated to look into it yet.'

function undecided({ heads }: StagePosition): string | null {
  const open = heads.filter(head => !head.decision).map(head => head.number)
  if (open.length === 0) return null
  return open.length === 1
    ? `Part ${open[0]} of the complaint has not been decided (Code 6.7, 6.18).`
    : `Parts ${open.slice(0, -1).join(', ')} and ${open.at(-1)} of the complaint have not been decided (Code 6.7, 6.18).`
}

function endedInWords({ end, endedOn, receivedOn }: Position): string {
  const how = {
    'final response': 'the final response was issued, and there is no third stage',
    refused: 'it was not accepted',
    'escalation refused': 'its escalation was refused',
    withdrawn: 'it was withdrawn',
  }
  return `${dateInWords(endedOn ?? receivedOn)}: ${how[end ?? 'withdrawn']}`
}
