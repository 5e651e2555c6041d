import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Anchor, Edition } from '../editions.ts'
import type { Policy } from '../policy/policy.ts'
import { responseProvision } from '../provisions/of-a-stage.ts'
import type { StageFacts } from '../words.ts'
import { type Bases, type Basis, basis, codeRule, workingDays } from './basis.ts'

/** Code 6.3, 6.14, the caution of rulebook 1.4 and the landlord's own days. */
export function responseBases(
  facts: StageFacts,
  policy: Policy,
  calendar: WorkingDays,
  edition: Edition,
): Bases {
  const code = codeBasis(facts, calendar, edition)
  const own = ownBasis(facts, policy, calendar)
  const cap = policy.lateAcknowledgementDoesNotLengthen ? [capBasis(facts, calendar, edition)] : []
  // A policy that says what the Code says adds nothing to the explanation.
  const sameRule = own.from === code.from && own.days === code.days
  return { code, others: sameRule ? cap : [...cap, own] }
}

function codeBasis(facts: StageFacts, calendar: WorkingDays, edition: Edition): Basis {
  const { stage } = facts
  const [provision, days, anchor] = [
    responseProvision(stage),
    edition.responseDays[stage],
    edition.responseFrom[stage],
  ]
  const start = startOf(anchor, facts, edition.acknowledgementDays[stage], calendar)
  const rule = `${codeRule(provision, edition)}: ${workingDays(days)} from ${start.words}`
  return basis(rule, provision, start.on, days, calendar)
}

function ownBasis(facts: StageFacts, policy: Policy, calendar: WorkingDays): Basis {
  const { stage } = facts
  const days = policy.responseDays[stage]
  const start = startOf(policy.responseFrom[stage], facts, policy.acknowledgementDays[stage], calendar)
  return basis(
    `The landlord’s policy: ${workingDays(days)} from ${start.words}`,
    null,
    start.on,
    days,
    calendar,
  )
}

/** Rulebook 1.4: read literally, a late acknowledgement would earn the landlord more time. */
function capBasis({ stage, requestedOn }: StageFacts, calendar: WorkingDays, edition: Edition): Basis {
  const days = edition.acknowledgementDays[stage] + edition.responseDays[stage]
  const rule = `A late acknowledgement does not lengthen the answer: ${workingDays(days)} from ${requestOf(stage)}`
  return basis(rule, null, requestedOn, days, calendar)
}

interface Start {
  on: CalendarDate
  words: string
}

function startOf(
  anchor: Anchor,
  facts: StageFacts,
  acknowledgementDays: number,
  calendar: WorkingDays,
): Start {
  const { stage, requestedOn, loggedOn, acknowledgedOn } = facts
  if (anchor === 'request') return { on: requestedOn, words: requestOf(stage) }
  if (anchor === 'logging' && loggedOn) return { on: loggedOn, words: 'the day it was logged' }
  if (acknowledgedOn) return { on: acknowledgedOn, words: 'the acknowledgement' }
  // Not acknowledged: as if it had been on the last day for it, so that silence gains no time.
  return { on: calendar.after(requestedOn, acknowledgementDays), words: 'the last day for acknowledging it' }
}

const requestOf = (stage: StageFacts['stage']): string =>
  stage === 1 ? 'receipt' : 'the request for stage 2'
