import { on } from '@putright/working-days'
import { decide } from '../../acts/decide.ts'
import { escalate } from '../../acts/escalate.ts'
import { extend } from '../../acts/extend.ts'
import { issueResponse } from '../../acts/issue-response.ts'
import { LearningForm, learn } from '../../acts/learn.ts'
import { lend } from '../../acts/lend.ts'
import { refuseComplaint } from '../../acts/refuse-complaint.ts'
import { share } from '../../acts/share.ts'
import { withdraw } from '../../acts/withdraw.ts'
import type { Actor, Target } from '../../take-act.ts'
import { aComplaint, acknowledged, allocated, must, recommended } from '../steps.ts'
import { withEverything } from './beset.ts'
import { ACCEPTED_AS_IT_IS, decidedBy } from './decided-by.ts'
import { extensionTo, NOT_ACCEPTED, provisionalFindings } from './forms.ts'
import { found } from './found.ts'

/** Nothing of what is recorded meanwhile can have been missed. */
export const EVERYTHING = Number.MAX_SAFE_INTEGER

interface Team {
  officer: Actor
  coopId: string
  /** Who may approve what the officer asks. */
  approver: string
  /** A member who decides for the co-op, and somebody lent to it; null where it handles its complaints itself. */
  deciders: readonly [string, string] | null
}

/** Complaints of a co-op, each where on its way something else can be done. */
export async function standsOf(team: Team) {
  const { officer, deciders } = team
  const parts = deciders ? (['agent', 'landlord'] as const) : (['landlord'] as const)
  const fresh = () => logged(team)
  const defined = async () => {
    const target = await fresh()
    await acknowledged(officer, target, ...parts)
    return target
  }
  const given = async (chosen: readonly string[]) => {
    const target = await defined()
    await allocated(officer, target, officer.personId, [...chosen])
    return target
  }
  const toDecide = async (chosen: readonly string[]) => {
    const target = await given(chosen)
    if (deciders) await recommended(officer, target, 2)
    return target
  }
  const first = deciders ? deciders.slice(0, 1) : []
  const oneLeft = async () => {
    const target = await toDecide(first)
    if (deciders) await decidedBy(officer, target, 1)
    return target
  }
  const decided = async () => {
    const target = await toDecide(first)
    // What the deciders decide last is answered at once.
    if (deciders) await decidedBy({ ...officer, personId: deciders[0] }, target, 2)
    await decidedBy(officer, target, 1)
    return target
  }
  const answered = async () => {
    const target = await decided()
    must(await issueResponse(officer, target))
    return target
  }
  const panel = () => (deciders ? beforePanel(team, deciders) : toDecide([]))
  const proposed = await panel()
  if (deciders) must(await decide({ ...officer, personId: deciders[0] }, proposed, ACCEPTED_AS_IT_IS))
  const last = await found(officer.connection, ['complaint_events', 'max(seq)'], {
    complaint_id: proposed.complaintId,
  })
  const complaints = {
    fresh: await fresh(),
    defined: await defined(),
    asked: await longerAsked(team, await defined()),
    allocated: await given(first),
    toDecide: await toDecide(first),
    oneLeft: await oneLeft(),
    panel: await panel(),
    proposed,
    shared: await findingsShared(team, await given(first)),
    decided: await decided(),
    answered: await answered(),
    learnt: await lessonLearnt(team, await answered(), 'Keep a second set of keys.'),
    adopted: await lessonLearnt(team, await answered(), 'Log every call on the day.'),
    refused: await notAccepted(team, await fresh()),
    beset: await withEverything(officer, await answered()),
    past: await longPast(team),
  }
  return { ...complaints, proposals: [Number(last)] }
}

/** What else is tried is named by what it is of. */
export type Stands = Awaited<ReturnType<typeof standsOf>>

async function logged({ officer, coopId }: Team): Promise<Target> {
  const { complaintId } = await aComplaint(officer, coopId, { residentEmail: '' })
  return { complaintId, seen: EVERYTHING }
}

/** At stage 2, recommended to a panel none of whom had to do with stage 1. */
async function beforePanel(team: Team, [decider, lent]: readonly [string, string]): Promise<Target> {
  const { officer, approver } = team
  const earlier = { ...officer, personId: approver }
  const target = await logged(team)
  await acknowledged(earlier, target, 'agent')
  await allocated(earlier, target, approver)
  await decidedBy(earlier, target, 1)
  must(await issueResponse(earlier, target))
  must(await escalate(officer, target, { receivedOn: officer.today, channel: 'email', reasons: '' }))
  await acknowledged(officer, target, 'landlord')
  must(await lend(officer, target, { personId: lent }))
  await allocated(officer, target, officer.personId, [decider, lent])
  await recommended(officer, target, 1)
  return target
}

async function longerAsked({ officer, approver }: Team, target: Target): Promise<Target> {
  must(await extend(officer, target, extensionTo(officer, 60, approver)))
  return target
}

async function findingsShared({ officer }: Team, target: Target): Promise<Target> {
  must(await share(officer, target, provisionalFindings(officer)))
  return target
}

async function lessonLearnt({ officer }: Team, target: Target, change: string): Promise<Target> {
  const form = LearningForm.parse({
    found: 'a lesson',
    rootCause: 'Nobody had thought of it.',
    lesson: `Had it been so before, it would have taken a day: ${change}`,
    change,
  })
  must(await learn(officer, target, form))
  return target
}

async function notAccepted({ officer }: Team, target: Target): Promise<Target> {
  must(await refuseComplaint(officer, target, NOT_ACCEPTED))
  return target
}

/** Withdrawn so long ago that its record is to be erased. */
async function longPast({ officer, coopId }: Team) {
  const then = { ...officer, today: on('2022-05-02') }
  const target = await logged({ officer: then, coopId, approver: '', deciders: null })
  must(await withdraw(then, target, { on: then.today, reason: 'It works again.' }))
  const reference = await found(officer.connection, ['complaints', 'reference'], { id: target.complaintId })
  return { ...target, reference }
}
