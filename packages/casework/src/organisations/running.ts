import { asPerson, type CoopDb } from '@putright/db'
import { nobodyLeftToRunIt } from '@putright/db/queries/memberships'
import { type OwnOrganisation, ownOrganisation } from '@putright/db/queries/organisations'
import type { CalendarDate } from '@putright/working-days'
import { type Answer, refuse } from '../answer.ts'
import type { Actor } from '../take-act.ts'

/** An organisation, opened for somebody who acts in it. */
export interface OwnFile {
  db: CoopDb
  organisation: OwnOrganisation
  personId: string
  today: CalendarDate
}

/**
 * One act about an organisation, one transaction, for somebody who runs it: a manager, a Secretary, a chair. To whoever
 * does not belong to it there is no such organisation.
 */
export const runningOnly = <Done extends object>(
  actor: Actor,
  slug: string,
  work: (file: OwnFile) => Promise<Answer<Done>>,
): Promise<Answer<Done>> =>
  belongingOnly(actor, slug, file =>
    file.organisation.runs
      ? work(file)
      : Promise.resolve(refuse('not yours', RUNNERS[file.organisation.kind])),
  )

/** The same, for anybody who has a role in it. */
export async function belongingOnly<Done extends object>(
  { connection, personId, today }: Actor,
  slug: string,
  work: (file: OwnFile) => Promise<Answer<Done>>,
): Promise<Answer<Done>> {
  try {
    return await asPerson(connection, personId, async db => {
      const organisation = await ownOrganisation(db, slug)
      return organisation ? work({ db, organisation, personId, today }) : NO_SUCH_ORGANISATION
    })
  } catch (fault) {
    // Found at the end of the transaction, so that two who leave at once cannot both believe that the other stays.
    if (nobodyLeftToRunIt(fault)) return refuse('not possible', NOBODY_LEFT)
    throw fault
  }
}

const RUNNERS = {
  agent: 'Only a manager can do this.',
  federation: 'Only a manager can do this.',
  coop: 'Only the Secretary or the chair can do this.',
}

const NO_SUCH_ORGANISATION = refuse('not found', 'There is no such organisation.')

const NOBODY_LEFT =
  'Then nobody would be left to run the organisation. Ask somebody else to run it first; nothing was changed.'
