import { type CalendarDate, dateInWords, type WorkingDays } from '@putright/working-days'
import { workingDays } from '../clocks/basis.ts'
import type { Clock } from '../clocks.ts'
import type { Policy } from '../policy/policy.ts'
import { extensionProvision } from '../provisions/of-a-stage.ts'
import type { ProvisionId } from '../provisions/provisions.ts'
import { type ExtensionLength, extensionLength } from './length.ts'

/** What somebody asks for when they extend a response today. */
export interface ExtensionRequest {
  /** The response clock as it stands. */
  clock: Clock
  today: CalendarDate
  to: CalendarDate
  reason: string
  goodReason: string | null
  /** Whether somebody other than the one who asks approved going over the ceiling. */
  approved: boolean
  /** Working days between updates to the resident, as agreed with them (5.9). */
  updateEveryDays: number | null
  /** Whether the resident agreed, where the landlord's policy asks (rulebook K4). Nobody has to. */
  agreed: 'yes' | 'no' | 'not asked'
}

export type ExtensionAnswer =
  | {
      allowed: true
      /** Working days this and earlier extensions add together, from the date before any of them. */
      workingDaysAdded: number
      overTheCeiling: boolean
      /** Whether the landlord's policy asks for the resident's agreement at this length. */
      agreementAsked: boolean
    }
  | {
      allowed: false
      /** Null where only the landlord's own policy stands in the way. */
      provision: ProvisionId | null
      field: 'to' | 'reason' | 'goodReason' | 'approved' | 'updateEveryDays' | 'agreed' | null
      because: string
    }

type Refusal = Extract<ExtensionAnswer, { allowed: false }>

/** Code 6.4, 6.15 and 5.9. The notice goes out today; whether it carries the Ombudsman's details the letter checks. */
export function extensionAnswer(
  request: ExtensionRequest,
  policy: Policy,
  calendar: WorkingDays,
): ExtensionAnswer {
  const length = extensionLength(request.clock, request.to, policy, calendar)
  return (
    tooLate(request) ??
    notLater(request) ??
    unexplained(request) ??
    withoutUpdates(request) ??
    notAsked(request, length, policy) ??
    tooLong(request, length) ?? {
      allowed: true,
      workingDaysAdded: length.added,
      overTheCeiling: length.over,
      agreementAsked: length.agreementAsked,
    }
  )
}

function tooLate({ clock, today }: ExtensionRequest): Refusal | null {
  if (clock.metOn)
    return refusal(clock, null, 'This stage has been answered; there is nothing left to extend.')
  if (today <= clock.codeDue) return null
  return refusal(
    clock,
    null,
    `The resident has to hear of an extension before the time runs out, and it ran out on ${dateInWords(clock.codeDue)}. ` +
      'Answer as soon as you can, and tell the resident when.',
  )
}

function notLater({ clock, to }: ExtensionRequest): Refusal | null {
  if (to > clock.due) return null
  return refusal(clock, 'to', `Give a date after ${dateInWords(clock.due)}, the day the answer is due now.`)
}

function unexplained({ clock, reason }: ExtensionRequest): Refusal | null {
  if (reason.trim()) return null
  return refusal(clock, 'reason', 'Say why more time is needed: the resident has to be told.')
}

function notAsked(
  { agreed }: ExtensionRequest,
  { agreementAsked, total }: ExtensionLength,
  { agreementOver }: Policy,
): Refusal | null {
  if (!agreementAsked || agreed !== 'not asked') return null
  return {
    allowed: false,
    provision: null,
    field: 'agreed',
    because: `That makes ${workingDays(total)} in all. Past ${agreementOver} the landlord’s policy asks for the resident’s agreement: ask, and say what they answered.`,
  }
}

function tooLong({ clock, goodReason, approved }: ExtensionRequest, length: ExtensionLength): Refusal | null {
  const { added, ceiling, original, over: tooMany, overTheCode } = length
  if (!tooMany) return null
  const over = `That is ${workingDays(added)} after ${dateInWords(original)}; more than ${ceiling} needs`
  const provision = overTheCode ? extensionProvision(clock.stage) : null
  if (!goodReason?.trim()) {
    return { allowed: false, provision, field: 'goodReason', because: `${over} a good reason, on record.` }
  }
  if (approved) return null
  return { allowed: false, provision, field: 'approved', because: `${over} a second person’s approval.` }
}

function withoutUpdates({ updateEveryDays }: ExtensionRequest): Refusal | null {
  if (updateEveryDays !== null && Number.isInteger(updateEveryDays) && updateEveryDays > 0) return null
  return {
    allowed: false,
    provision: '5.9',
    field: 'updateEveryDays',
    because: 'Agree with the resident how often they will hear from you, in whole working days.',
  }
}

const refusal = (clock: Clock, field: Refusal['field'], because: string): Refusal => ({
  allowed: false,
  provision: extensionProvision(clock.stage),
  field,
  because,
})
