import { ACTS, type Act, currentStage, whyNot } from './acts.ts'
import type { PersonId } from './events.ts'
import type { Position } from './position.ts'
import { decidersOf } from './who-decides.ts'

/** A person as the record knows them: whether they are of the team that handles the co-op's complaints. */
export interface Viewer {
  personId: PersonId
  handles: boolean
}

/** An act, and why this person cannot do it now; null if they can. */
export interface Offer {
  act: Act
  because: string | null
}

/** Every act as it stands for a person: acts one has no part in are left out, the others say why not. */
export const offersTo = (viewer: Viewer, position: Position): Offer[] =>
  ACTS.filter(act => viewer.handles || decides(viewer, position, act)).map(act => ({
    act,
    because: whyNot(act, position) ?? notTheirs(viewer, position, act),
  }))

function decides({ personId }: Viewer, position: Position, act: Act): boolean {
  const { deciders, extensionAsked } = currentStage(position)
  if (!deciders.includes(personId)) return false
  return DECIDERS_ACTS.includes(act) || (act === 'approve an extension' && extensionAsked !== null)
}

const DECIDERS_ACTS: readonly Act[] = ['decide', 'agree', 'respond', 'declare']

function notTheirs({ personId }: Viewer, position: Position, act: Act): string | null {
  const stage = currentStage(position)
  if (act === 'recommend' && stage.investigator !== personId)
    return 'The person who looks into it recommends.'
  if (act === 'approve an extension' && stage.extensionAsked?.recordedBy === personId)
    return 'Somebody other than yourself approves a longer extension.'
  if (act !== 'decide' && act !== 'agree') return null
  const proposals = stage.heads.flatMap(({ proposal }) => proposal ?? [])
  if (act === 'agree' && proposals.every(({ decidedBy }) => decidedBy.includes(personId)))
    return 'It waits for another member of the panel: you have said what you think.'
  const mine = stage.heads.some(head => decidersOf(head, stage, position).includes(personId))
  return mine ? null : 'It is for somebody else to decide.'
}
