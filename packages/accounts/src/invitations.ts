import type { Database } from '@putright/db'
import { writeAudit } from '@putright/db/queries/audit'
import {
  type InvitationFound,
  type InvitationOver,
  invitationBehind,
  acceptInvitation as takeInvitation,
} from '@putright/db/queries/invitations'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type Means, type Refusal, refuse } from './means.ts'
import { hashPassword, tooWeak } from './passwords.ts'
import type { Person } from './sessions.ts'
import { lookUpToken } from './tokens.ts'
import type { Visit } from './visit.ts'

/** How an invitation stands for whoever holds its link. Looking at it uses nothing up. */
export type InvitationStanding =
  | ({ open: true; wants: 'acceptance' | 'sign-in' | 'name and password' } & Offered)
  | { open: false; because: string }

type Offered = Pick<InvitationFound, 'organisation' | 'slug' | 'email' | 'roles' | 'untilOn'>

export type Accepted = { done: true; slug: string } | Refusal

/**
 * How an invitation stands for whoever opens its link; `person` is who is signed in. What does not open is noted in the audit
 * log, of the organisation where there is one.
 */
export async function invitationStanding(
  means: Means,
  token: string,
  person: Person | null,
  visit: Visit,
): Promise<InvitationStanding> {
  const tried = await lookUpToken(means, visit, () => invitationBehind(means.kysely, token))
  if (tried.wait !== null) return { open: false, because: tried.wait }
  const { found } = tried
  const because = whyClosed(found, person)
  if (because || !found) {
    await refused(means.kysely, found, person, because ?? 'forged')
    return { open: false, because: SENTENCES[because ?? 'forged'] }
  }
  const { organisation, slug, email, roles, untilOn, known } = found
  const wants = person ? 'acceptance' : known ? 'sign-in' : 'name and password'
  return { open: true, wants, organisation, slug, email, roles, untilOn }
}

/** Accepts for somebody who is signed in with the address it was sent to. */
export const acceptInvitation = ({ kysely }: Means, token: string, person: Person): Promise<Accepted> =>
  taken(kysely, token, person, async () => person.id)

/** The same for somebody new, who gets an account: the link has proven their address. */
export async function joinByInvitation(
  { kysely }: Means,
  token: string,
  { name, password }: { name: string; password: string },
): Promise<Accepted> {
  const weak = tooWeak(password)
  if (weak) return refuse(weak, 'password')
  return taken(kysely, token, null, async (db, { email }) => {
    // Only now, because it is dear: whoever made the token up must not keep the server busy.
    const password_hash = await hashPassword(password)
    const { id } = await db
      .insertInto('people')
      .values({ name, email })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.insertInto('credentials').values({ person_id: id, password_hash }).execute()
    return id
  })
}

const taken = (
  kysely: Kysely<Database>,
  token: string,
  person: Person | null,
  whose: (db: Transaction<Database>, found: InvitationFound) => Promise<string>,
): Promise<Accepted> =>
  kysely.transaction().execute(async db => {
    // Of two at the same time the second finds it used.
    await sql`select pg_advisory_xact_lock(hashtextextended(${token}, 7474))`.execute(db)
    const found = await invitationBehind(db, token)
    const because = whyClosed(found, person) ?? (!person && found?.known ? 'another address' : null)
    if (because || !found) {
      await refused(db, found, person, because ?? 'forged')
      return refuse(SENTENCES[because ?? 'forged'])
    }
    const personId = await whose(db, found)
    const accepted = await takeInvitation(db, token, personId)
    if (!accepted) throw new Error('It was taken back within these milliseconds')
    await writeAudit(db, personId, {
      organisationId: found.organisationId,
      what: 'invitation accepted',
      subject: { invitationId: found.id, personId, roles: accepted.roles },
    })
    return { done: true, slug: found.slug }
  })

type WhyClosed = InvitationOver | 'forged' | 'another address'

function whyClosed(found: InvitationFound | undefined, person: Person | null): WhyClosed | null {
  if (!found) return 'forged'
  // Said before whether it still opens: to somebody else, nothing more is said of it.
  if (person && person.email !== found.email) return 'another address'
  return found.over
}

const SENTENCES: Record<WhyClosed, string> = {
  forged:
    'There is no such invitation. Open the link just as it stands in the e-mail; if it was sent more than once, in the last one.',
  'another address':
    'This invitation is not for the account you are signed in with. Sign out, and open the link again. Nothing was changed.',
  used: 'This invitation has been accepted. Each can be accepted once: sign in as usual.',
  withdrawn: 'This invitation was taken back by those who sent it. Nothing was changed.',
  expired: 'This invitation has expired. Ask whoever sent it to send it again. Nothing was changed.',
}

const refused = (
  db: Kysely<Database>,
  found: InvitationFound | undefined,
  person: Person | null,
  because: WhyClosed,
): Promise<void> =>
  writeAudit(db, person?.id ?? null, {
    organisationId: found?.organisationId ?? null,
    what: 'invitation refused',
    subject: { because, ...(found && { invitationId: found.id }) },
  })
