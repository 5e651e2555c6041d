import { type Role, roleSuits } from '@putright/complaint'
import { askAccountMail } from '@putright/db/queries/account-mails'
import { addInvitation, isColleague, waitingInvitations } from '@putright/db/queries/memberships'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { dayOrNone } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { KIND_IN_WORDS } from './kind-in-words.ts'
import { mailedTooOften } from './mailed-too-often.ts'
import { type OwnFile, runningOnly } from './running.ts'

export const InvitationForm = z.object({
  email: z
    .string()
    .default('')
    .transform(value => value.trim().toLowerCase())
    .pipe(
      z
        .email('Give an e-mail address, like name@example.org')
        .max(254, 'That is too long to be an e-mail address'),
    ),
  roles: z.array(z.string().max(40)).min(1, 'Choose at least one role').max(10),
  until: dayOrNone('the last day'),
})
export type InvitationForm = z.infer<typeof InvitationForm>

/** Offers roles to an e-mail address. Whoever opens the mail's link within seven days and owns the address takes them. */
export const invite = (actor: Actor, slug: string, form: InvitationForm): Promise<Answer> =>
  runningOnly(actor, slug, async file => {
    const { db, organisation, personId } = file
    const roles = [...new Set(form.roles)]
    const refusal =
      (await unsuitable(file, roles, 'roles')) ??
      lastDayRefused(file, form.until) ??
      (await mailedTooOften(file, form.email, false)) ??
      (await known(file, form.email))
    if (refusal) return refusal
    const invitationId = await addInvitation(db, {
      organisationId: organisation.id,
      email: form.email,
      roles: roles as Role[],
      untilOn: form.until,
      invitedBy: personId,
    })
    await askAccountMail(db, { letter: 'invitation', organisationId: organisation.id, invitationId })
    await recordAudit(db, {
      organisationId: organisation.id,
      what: 'invited',
      subject: { invitationId, roles },
    })
    return { done: true }
  })

/** Refuses roles that no organisation of the kind has, and notes the attempt: a page offers only those it has. */
export async function unsuitable(
  { db, organisation: { id, kind } }: OwnFile,
  roles: readonly string[],
  field: string,
): Promise<Refusal | null> {
  if (roles.every(role => roleSuits(kind, role))) return null
  await recordAudit(db, { organisationId: id, what: 'role refused', subject: { because: 'no such role' } })
  return refuse(
    'not possible',
    `Choose among the roles that ${KIND_IN_WORDS[kind]} has. Nothing was changed.`,
    field,
  )
}

/** Refuses a last day that has passed. */
export const lastDayRefused = ({ today }: Pick<OwnFile, 'today'>, until: string | null): Refusal | null =>
  until && until < today ? refuse('not possible', 'The last day has to be today or later.', 'until') : null

async function known({ db, organisation: { id } }: OwnFile, email: string): Promise<Refusal | null> {
  if (await isColleague(db, id, email))
    return refuse(
      'not possible',
      'Somebody with this address has a role here already. Give them another one on the list of people.',
      'email',
    )
  const waiting = await waitingInvitations(db, id)
  return waiting.some(invitation => invitation.email === email)
    ? refuse(
        'not possible',
        'This address has been invited, and the invitation is waiting. Send it again, or withdraw it and invite anew.',
        'email',
      )
    : null
}
