import type { Handler } from '@putright/complaint'
import { AGENTS, type CastCoop, emailOf } from './cast.ts'
import { known, type Laid } from './lay-organisations.ts'

/** Who plays which part in one story. */
export interface Performers {
  coopId: string
  handler: Handler
  /** Logs, acknowledges and allocates, and investigates at stage 1. */
  officer: string
  /** Investigates at stage 2. */
  reviewer: string
  /** Approves a long extension. */
  approver: string
  /** Decides for the co-op at stage 1, and its panel at stage 2. */
  secretary: string
  panel: string[]
}

/** Spreads the work over the team and the panels over the committee: story after story, the next in turn. */
export function performersFor(coop: CastCoop, turn: number, { organisations, people }: Laid): Performers {
  const team = AGENTS.find(({ slug }) => slug === coop.agent) ?? coop
  const holding = (role: string, from: Pick<CastCoop, 'slug' | 'people'>) =>
    from.people
      .filter(({ roles }) => roles.some(held => held === role))
      .map(member => known(people, emailOf(member, from.slug)))
  const officers = holding('complaints officer', team)
  const members = coop.people
    .filter(({ roles }) => roles.length === 1 && roles[0] === 'committee member')
    .map(member => known(people, emailOf(member, coop.slug)))
  // A co-op without an agent has nobody above its officers: another of them approves.
  const managers = coop.agent ? holding('manager', team) : [inTurn(officers, turn + 1)]
  return {
    coopId: known(organisations, coop.slug),
    handler: coop.agent ? 'agent' : 'landlord',
    officer: inTurn(officers, turn),
    reviewer: inTurn(officers, turn + 1),
    approver: inTurn(managers, 0),
    secretary: inTurn(holding('secretary', coop), 0),
    panel: [inTurn(members, turn), inTurn(members, turn + 1)],
  }
}

function inTurn(people: readonly string[], turn: number): string {
  const person = people[turn % people.length]
  if (!person) throw new Error('Nobody of the cast can play this part')
  return person
}
