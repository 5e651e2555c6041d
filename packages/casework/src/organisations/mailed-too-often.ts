import { invitationsMailed } from '@putright/db/queries/memberships'
import { type Refusal, refuse } from '../answer.ts'
import type { OwnFile } from './running.ts'

const HOUR = 60
/** The first, and five times again. */
const MOST = 6

/**
 * Refuses one more mail to an address that may be a stranger’s: six within thirty days, whether sent again or invited anew,
 * and once an hour where the same invitation is sent `again`.
 */
export async function mailedTooOften(
  { db, organisation }: Pick<OwnFile, 'db' | 'organisation'>,
  email: string,
  again: boolean,
): Promise<Refusal | null> {
  const mailed = await invitationsMailed(db, organisation.id, email)
  if (mailed.length >= MOST) return refuse('not possible', TOO_MANY, again ? undefined : 'email')
  const [latest = HOUR] = mailed
  return again && latest < HOUR ? refuse('not possible', tooSoon(HOUR - latest)) : null
}

const TOO_MANY =
  'Six invitations were sent to this address within thirty days, and no more can be. Ask them to look among their junk mail, or whether the address is right. Nothing was sent.'

const tooSoon = (minutes: number) =>
  `It was sent less than an hour ago, and may still be on its way. It can be sent again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. Nothing was sent.`
