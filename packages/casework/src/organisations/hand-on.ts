import { type CaseRole, currentStage, givenUp, heldAt, type Takers } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import type { ComplaintRow } from '@putright/db/queries/cases'
import type { CalendarDate } from '@putright/working-days'
import { type Candidates, candidatesFor, livingWith } from '../acts/candidates.ts'
import { cannotBe } from '../acts/cannot-be.ts'
import type { Refusal } from '../answer.ts'
import { tellWhoTakesOver } from '../letters/tell-deciders.ts'
import { type CaseFile, openCaseFile, withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'

/** An open complaint in which somebody who leaves has parts to give up. */
export interface HeldCase {
  file: CaseFile
  leaverId: string
  roles: CaseRole[]
}

/** What somebody holds of a complaint as one of an agent's team or of a co-op; null where there is nothing to hand on. */
export async function heldIn(
  db: CoopDb,
  row: ComplaintRow | undefined,
  leaverId: string,
  of: 'agent' | 'coop',
): Promise<HeldCase | null> {
  return row?.state === 'open' ? heldOf(await openCaseFile(db, row), leaverId, of) : null
}

/** The same of a complaint that is open. */
export function heldOf(file: CaseFile, leaverId: string, of: 'agent' | 'coop'): HeldCase | null {
  const held = heldAt(leaverId, currentStage(file.position))
  const roles = of === 'agent' ? held.filter(role => role === 'investigator') : held
  return roles.length > 0 ? { file, leaverId, roles } : null
}

/** Who could take each part, by the rules of allocation (5.8, 6.13): never whoever leaves, nor whoever has the part already. */
export function takersAmong(held: HeldCase, candidates: Candidates) {
  const { deciders, deputies } = currentStage(held.file.position)
  const has = { investigator: [], decider: deciders, deputy: [...deciders, ...deputies] }
  return held.roles.map(role => ({
    role,
    takers: (role === 'investigator' ? candidates.investigators : candidates.deciders).filter(
      ({ id, barred }) => barred.length === 0 && id !== held.leaverId && !has[role].includes(id as never),
    ),
  }))
}

/** Why it cannot go to those chosen, by the rules of allocation; null if it can. */
export async function takersRefused(
  held: HeldCase,
  takers: Takers,
  today: CalendarDate,
): Promise<Refusal | null> {
  const candidates = await candidatesOf(held, today)
  for (const { role, takers: able } of takersAmong(held, candidates)) {
    const chosen = takers[role]
    if (chosen && !able.some(({ id }) => id === chosen)) return cannotBe(role, chosen, candidates) ?? HAS_IT
  }
  return null
}

const HAS_IT: Refusal = {
  done: false,
  why: 'not possible',
  because: ['It cannot go to somebody who leaves, or who has this part already.'],
  field: null,
}

/** Writes down that somebody gave up what they held, and to whom it went; tells whoever now decides. */
export async function handOn(
  { file, leaverId, roles }: HeldCase,
  takers: Takers,
  today: CalendarDate,
): Promise<void> {
  const stage = currentStage(file.position)
  const facts = givenUp(leaverId, stage, roles, takers).map(fact => ({ ...fact, on: today }))
  if (takers.decider && roles.includes('decider'))
    tellWhoTakesOver(file, withFacts(file, facts), takers.decider)
  await recordFacts(file, facts)
}

const candidatesOf = async ({ file: { db, row, position, events } }: HeldCase, today: CalendarDate) =>
  candidatesFor(db, { coopId: row.coop_id, atHome: await livingWith(db, row), position, events }, today)
