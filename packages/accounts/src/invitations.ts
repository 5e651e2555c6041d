import type { Connection, Database } from '@putright/db'
import { writeAudit } from '@putright/db/queries/audit'
import {
  acceptInvitation,
  type InvitationFound,
  type InvitationOver,
  invitationBehind,
} from '@putright/db/queries/invitations'
import { type Kysely, sql, type Transaction } from 'kysely'
import { hashPassword, tooWeak } from './passwords.ts'
import type { Person } from './sessions.ts'

/** How an invitation stands for whoever holds its link. Looking at it uses nothing up. */
export type InvitationStanding =
  | ({ open: true; wants: 'acceptance' | 'sign-in' | 'name and password' } & Offered)
  | { open: false; because: string }

type Offered = Pick<InvitationFound, 'organisation' | 'slug' | 'email' | 'roles' | 'untilOn'>

export type Accepted = { accepted: true; slug: string; personId: string } | NotAccepted
type NotAccepted = { accepted: false; because: string; field: 'name' | 'password' | null }

/** Invitations as their addressees see them. What does not open is noted in the audit log, of the organisation if there is one. */
export function invitationsOf({ kysely }: Connection) {
  return {
    /** `person`: who is signed in. */
    async standing(token: string, person: Person | null): Promise<InvitationStanding> {
      const found = await invitationBehind(kysely, token)
      const because = whyClosed(found, person)
      if (because) await refused(kysely, found, person, because)
      if (because || !found) return { open: false, because: SENTENCES[because ?? 'forged'] }
      const { organisation, slug, email, roles, untilOn, known } = found
      const wants = person ? 'acceptance' : known ? 'sign-in' : 'name and password'
      return { open: true, wants, organisation, slug, email, roles, untilOn }
    },

    /** Accepts for somebody who is signed in with the address it was sent to. */
    accept: (token: string, person: Person): Promise<Accepted> =>
      taken(kysely, token, person, async () => person.id),

    /** The same for somebody new: the link has proven their address. */
    async join(token: string, { name, password }: { name: string; password: string }): Promise<Accepted> {
      const weak = tooWeak(password)
      if (weak) return { accepted: false, because: weak, field: 'password' }
      const password_hash = await hashPassword(password)
      return taken(kysely, token, null, async (db, { email }) => {
        const { id } = await db
          .insertInto('people')
          .values({ name, email })
          .returning('id')
          .executeTakeFirstOrThrow()
        await db.insertInto('credentials').values({ person_id: id, password_hash }).execute()
        return id
      })
    },
  }
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
      return { accepted: false, because: SENTENCES[because ?? 'forged'], field: null }
    }
    const personId = await whose(db, found)
    const accepted = await acceptInvitation(db, token, personId)
    if (!accepted) throw new Error('It was taken back within these milliseconds')
    await writeAudit(db, personId, {
      organisationId: found.organisationId,
      what: 'invitation accepted',
      subject: { invitationId: found.id, personId, roles: accepted.roles },
    })
    return { accepted: true, slug: found.slug, personId }
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
