import type { Colleague } from '@putright/db/queries/people'

/** Those who may handle all of a co-op's complaints. */
export const handlersAmong = (people: readonly Colleague[], handler: 'agent' | 'landlord'): Colleague[] =>
  people.filter(
    ({ kind, roles }) =>
      kind === (handler === 'agent' ? 'agent' : 'coop') &&
      (roles.includes('complaints officer') || (handler === 'agent' && roles.includes('manager'))),
  )

/** The same, by who is there today: an agent's team where there is one. A record may still name a former agent. */
export const handlersToday = (people: readonly Colleague[]): Colleague[] =>
  handlersAmong(people, people.some(({ kind }) => kind === 'agent') ? 'agent' : 'landlord')
