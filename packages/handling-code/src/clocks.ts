import type { CalendarDate, WorkingDays } from '@putright/working-days'
import { acknowledgementBases } from './clocks/acknowledgement.ts'
import { earliest, markGoverning, whyDue } from './clocks/governing.ts'
import { later } from './clocks/order.ts'
import { responseBases } from './clocks/response.ts'
import { type Edition, type EditionId, edition2024 } from './editions.ts'
import { lastValidExtension } from './extension/validity.ts'
import type { Policy } from './policy/policy.ts'
import { acknowledgementProvision, responseProvision } from './provisions/of-a-stage.ts'
import type { ProvisionId } from './provisions/provisions.ts'
import type { ClockName, Stage, StageFacts } from './words.ts'

/** One rule that gives a date, and how it got there. */
export interface DateBasis {
  /** In words, for the person who asks why: `Code 6.3: 10 working days from the acknowledgement`. */
  rule: string
  /** The provision, or null where the landlord's own policy or Putright's caution sets the date. */
  provision: ProvisionId | null
  from: CalendarDate
  days: number
  due: CalendarDate
  /** Whether this is the rule that sets the date before any extension: the earliest, the Code's first where level. */
  governs: boolean
}

/** A date the Code sets, for one thing at one stage. */
export interface Clock {
  name: ClockName
  stage: Stage
  kind: 'acknowledgement' | 'response'
  provision: ProvisionId
  /** The day to work to: the earliest of `bases`, or the day a valid extension moved it to. */
  due: CalendarDate
  /** The Code's own limit, literally read, with a valid extension: past it, the provision is breached. */
  codeDue: CalendarDate
  /** `codeDue` before any extension. */
  originalCodeDue: CalendarDate
  /** The day it was done; null while it runs. */
  metOn: CalendarDate | null
  bases: DateBasis[]
  /** Why `due` is that day, in a sentence. */
  because: string
  /** The edition of the Code it was counted by. */
  edition: EditionId
}

export interface StageClocks {
  acknowledgement: Clock
  response: Clock
}

/** `edition`: by the day the complaint was received (`editionInForce`), at both its stages. */
export function stageClocks(
  facts: StageFacts,
  policy: Policy,
  calendar: WorkingDays,
  edition: Edition = edition2024,
): StageClocks {
  return {
    acknowledgement: acknowledgementClock(facts, policy, calendar, edition),
    response: responseClock(facts, policy, calendar, edition),
  }
}

function acknowledgementClock(
  facts: StageFacts,
  policy: Policy,
  calendar: WorkingDays,
  edition: Edition,
): Clock {
  const { code, others } = acknowledgementBases(facts, policy, calendar, edition)
  const bases = markGoverning([code, ...others])
  return {
    name: `stage ${facts.stage} acknowledgement`,
    stage: facts.stage,
    kind: 'acknowledgement',
    provision: acknowledgementProvision(facts.stage),
    due: earliest(bases),
    codeDue: code.due,
    originalCodeDue: code.due,
    // Answered at once, in one letter: the answer acknowledges it too.
    metOn: facts.acknowledgedOn ?? facts.respondedOn,
    bases,
    because: whyDue(bases, null),
    edition: edition.id,
  }
}

function responseClock(facts: StageFacts, policy: Policy, calendar: WorkingDays, edition: Edition): Clock {
  const { code, others } = responseBases(facts, policy, calendar, edition)
  const bases = markGoverning([code, ...others])
  const original = { due: earliest(bases), codeDue: code.due }
  const extension = lastValidExtension(
    facts.extensions,
    { original, ceiling: edition.extensionDays[facts.stage] },
    calendar,
  )
  const due = extension?.to ?? original.due
  return {
    name: `stage ${facts.stage} response`,
    stage: facts.stage,
    kind: 'response',
    provision: responseProvision(facts.stage),
    due,
    // Moving a tighter target of the landlord's own to a day within the Code's limit leaves that limit alone.
    codeDue: later(due, code.due),
    originalCodeDue: code.due,
    metOn: facts.respondedOn,
    bases,
    because: whyDue(bases, extension),
    edition: edition.id,
  }
}
