import type { Role } from '@putright/db'
import { accountLink, askAccountLink, useAccountLink } from '@putright/db/queries/account-links'
import { writeAudit } from '@putright/db/queries/audit'
import {
  type CoopBegins,
  found,
  insertSignUp,
  type SignUp,
  signUpOfLink,
  slugTaken,
} from '@putright/db/queries/sign-ups'
import { type Answer, type Means, refuse } from './means.ts'
import { hashPassword, tooWeak } from './passwords.ts'
import type { Visit } from './visit.ts'

const HOURS = 24

/** Mails a link that sets an organisation up. The answer is the same whether the address has an account already or not. */
export async function askSignUp(
  { kysely, throttle }: Means,
  { email, ...signUp }: SignUp & { email: string },
  visit: Visit,
): Promise<Answer> {
  if (await slugTaken(kysely, signUp.slug)) return taken(signUp.slug)
  const wait = await throttle.mayTry(
    ['mail to a new address', email],
    ['sign-up from an address', visit.address],
  )
  if (wait) return refuse(wait)
  await kysely.transaction().execute(async db => {
    const linkId = await askAccountLink(db, { purpose: 'sign-up', email, hours: HOURS })
    await insertSignUp(db, linkId, signUp)
  })
  return { done: true }
}

/** What the link with this token sets up; undefined where it does not open, or not any more. Uses nothing up. */
export async function signUpBehind({ kysely }: Means, token: string) {
  const link = await accountLink(kysely, 'sign-up', token)
  const signUp = link && (await signUpOfLink(kysely, link.id))
  return signUp && { name: signUp.name, slug: signUp.slug, email: link.email }
}

/** Founds what the link says, gives its founder an account with this password, and uses the link up: all of it or nothing. */
export async function completeSignUp(
  means: Means,
  token: string,
  password: string,
  begins: CoopBegins,
): Promise<Answer> {
  const weak = tooWeak(password)
  if (weak) return refuse(weak, 'password')
  // Before hashing, which is dear: whoever made the token up must not keep the server busy.
  if (!(await signUpBehind(means, token))) return GONE
  const hash = await hashPassword(password)
  try {
    return await means.kysely.transaction().execute(async db => {
      const link = await useAccountLink(db, 'sign-up', token)
      const signUp = link && (await signUpOfLink(db, link.id))
      if (!signUp) return GONE
      const { id: personId } = await db
        .insertInto('people')
        .values({ name: signUp.founder, email: link.email })
        .returning('id')
        .executeTakeFirstOrThrow()
      await found(db, signUp, { personId, roles: rolesOf(signUp), begins })
      await db.insertInto('credentials').values({ person_id: personId, password_hash: hash }).execute()
      await writeAudit(db, personId, {
        organisationId: signUp.id,
        what: 'signed up',
        subject: { personId, kind: signUp.kind },
      })
      return { done: true }
    })
  } catch (fault) {
    if (clashes(fault, 'organisations_slug_key')) return TAKEN_MEANWHILE
    if (clashes(fault, 'people_email_key')) return GONE
    throw fault
  }
}

/** What whoever founds it does there. The policies of the database say the same. */
function rolesOf({ kind, handles_own }: { kind: SignUp['kind']; handles_own: boolean | null }): Role[] {
  if (kind === 'agent') return ['manager', 'complaints officer']
  if (kind === 'federation') return ['manager', 'analyst']
  return handles_own ? ['secretary', 'complaints officer'] : ['secretary']
}

const clashes = (fault: unknown, constraint: string): boolean =>
  fault instanceof Error && 'constraint' in fault && fault.constraint === constraint

const taken = (slug: string) =>
  refuse(
    `Another organisation has the address-bar name ${slug}. Choose another, such as ${slug.slice(0, 57)}-2.`,
    'slug',
  )

const GONE = refuse(
  'This link has been used or has run out. Nothing was set up. Ask for a new one by signing up again.',
)

const TAKEN_MEANWHILE = refuse(
  'Another organisation took the same address-bar name meanwhile. Nothing was set up. Sign up again with another name there.',
)
