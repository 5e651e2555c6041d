import { currentStage } from './acts.ts'
import type { Declaration } from './declarations.ts'
import type { ComplaintEvent, FactOf, PersonId } from './events.ts'
import type { ClosedAs, Concern } from './facts/independence.ts'
import type { Position, StagePosition } from './position.ts'

/** Why a case is closed to somebody, whatever role they hold. */
export type WallReason = Concern['as'] | 'conflict of interest' | 'same home'

export interface Wall {
  personId: PersonId
  because: WallReason
}

/** One reason why a person may not consider a complaint. */
export interface Bar {
  reason: WallReason | 'acted at stage 1'
  provision: '5.8' | '6.13'
  /** A sentence about “them”, with the provision. */
  because: string
}

/**
 * Every reason against a person's considering a complaint at its current stage. Computed from the record and from who lives
 * where, never ticked; and never set aside: least of all 6.13, that whoever considered stage 1 does not consider stage 2.
 * `atHome`: those who share a home with whoever complains.
 */
export function barsOn(
  personId: PersonId,
  position: Position,
  declarations: readonly Declaration[],
  atHome: readonly PersonId[],
): Bar[] {
  const acted: Bar[] =
    position.stage === 2 && position.stage1.actedBy.includes(personId)
      ? [
          {
            reason: 'acted at stage 1',
            provision: '6.13',
            because:
              'They considered this complaint at stage 1, and stage 2 needs somebody else (Code 6.13).',
          },
        ]
      : []
  const walls = wallsOf(position, declarations, atHome).filter(wall => wall.personId === personId)
  return [
    ...acted,
    ...walls.map(({ because }) => ({
      reason: because,
      provision: '5.8' as const,
      because: SENTENCES[because](personId, position, declarations),
    })),
  ]
}

/** To whom a complaint is closed, and why (5.8): each person once for each reason. */
export function wallsOf(
  position: Position,
  declarations: readonly Declaration[],
  atHome: readonly PersonId[],
): Wall[] {
  const walls: Wall[] = [
    ...concernsIn(position).map(({ personId, as }) => ({ personId, because: as })),
    ...declarations
      .filter(({ conflict }) => conflict !== null)
      .map(({ personId }) => ({ personId, because: 'conflict of interest' as const })),
    ...atHome.map(personId => ({ personId, because: 'same home' as const })),
  ]
  return ORDER.flatMap(reason => [
    ...new Map(walls.filter(wall => wall.because === reason).map(wall => [wall.personId, wall])).values(),
  ])
}

/** Whether somebody was given this to consider and has not said yet whether they have a conflict of interest (5.8). */
export function awaitsDeclaration(
  personId: PersonId,
  position: Position,
  declarations: readonly Declaration[],
): boolean {
  const { investigator, deciders } = currentStage(position)
  return (
    position.state === 'open' &&
    (investigator === personId || deciders.includes(personId)) &&
    declarations.every(declared => declared.personId !== personId || declared.raisedBy !== 'themselves')
  )
}

/** Those of other co-ops who were asked to help at a stage. */
export const lentFor = (events: readonly ComplaintEvent[], stage: StagePosition['stage']): FactOf<'lent'>[] =>
  events.flatMap(event => (event.type === 'lent' && event.stage === stage ? [event] : []))

const ORDER = ['named', 'took the decision', 'same home', 'conflict of interest'] as const

// What stage 1 was about stays on the file of stage 2, so whoever was concerned then is concerned still.
const concernsIn = ({ stage1, stage2 }: Position): (Concern & { head: number; stage: 1 | 2 })[] =>
  (stage2 ? [stage1, stage2] : [stage1]).flatMap(({ heads, stage }) =>
    heads.flatMap(({ number, concerns }) =>
      (concerns ?? []).map(concern => ({ ...concern, head: number, stage })),
    ),
  )

const SENTENCES: Record<
  WallReason,
  (personId: PersonId, position: Position, declarations: readonly Declaration[]) => string
> = {
  named: (personId, position) => `They are named in ${partsWith(personId, 'named', position)} (Code 5.8).`,
  'took the decision': (personId, position) =>
    `They took the decision complained of in ${partsWith(personId, 'took the decision', position)} (Code 5.8).`,
  'same home': () => 'They live in the same home as whoever complains (Code 5.8).',
  'conflict of interest': (personId, _, declarations) => {
    const declared = declarations.findLast(each => each.personId === personId && each.conflict !== null)
    return declared?.as ? CLOSED[declared.as] : DECLARED[declared?.raisedBy ?? 'an officer']
  },
}

const CLOSED: Record<ClosedAs, string> = {
  'complained of': 'The complaint is about them (Code 5.8).',
  'same matter': 'A complaint about the same matter is closed to them (Code 5.8).',
}

const DECLARED = {
  themselves: 'They said themselves that they have a conflict of interest (Code 5.8).',
  'the complainant': 'Whoever complains says that they have a conflict of interest (Code 5.8).',
  'an officer': 'An officer recorded that they have a conflict of interest (Code 5.8).',
}

function partsWith(personId: PersonId, as: Concern['as'], position: Position): string {
  const parts = new Set(
    concernsIn(position)
      .filter(concern => concern.personId === personId && concern.as === as)
      .map(({ head, stage }) => `part ${head}${stage < position.stage ? ' of stage 1' : ''}`),
  )
  return [...parts].join(' and ')
}
