import type { Role } from '@putright/complaint'
import { addRole, membershipsOf, setLastDay } from '@putright/db/queries/memberships'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { dayOrNone, text } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { heldOn } from './held-on.ts'
import { lastDayRefused, unsuitable } from './invite.ts'
import { runningOnly } from './running.ts'

export const GivenRoleForm = z.object({ role: text('Choose a role', 40), until: dayOrNone('the last day') })
export type GivenRoleForm = z.infer<typeof GivenRoleForm>

/** Gives a colleague another role from today, or another last day for one they have. Nobody does it for themself. */
export const giveRole = (
  actor: Actor,
  slug: string,
  personId: string,
  { role, until }: GivenRoleForm,
): Promise<Answer> =>
  runningOnly(actor, slug, async file => {
    const { db, organisation, today } = file
    if (personId === actor.personId) {
      await recordAudit(db, {
        organisationId: organisation.id,
        what: 'role refused',
        subject: { because: 'own role' },
      })
      return refuse('not yours', OWN_ROLE)
    }
    const refusal = (await unsuitable(file, [role], 'role')) ?? lastDayRefused(file, until)
    if (refusal) return refusal
    const theirs = (await membershipsOf(db, organisation.id)).filter(row => row.personId === personId)
    if (!theirs.some(row => heldOn(row, today)))
      return refuse('not possible', 'They have no role here today. Invite them, so that they can accept.')
    const held = theirs.find(row => row.role === role && heldOn(row, today))
    if (held && held.untilOn === until)
      return refuse('not possible', `${held.name} has this role already, until the same day.`, 'role')
    const named = { organisationId: organisation.id, personId, role: role as Role }
    if (held) await setLastDay(db, { ...named, fromOn: held.fromOn }, until)
    else await addRole(db, { ...named, fromOn: today }, until)
    await recordAudit(db, {
      organisationId: organisation.id,
      what: 'role given',
      subject: { personId, role, ...(until && { until }) },
    })
    return { done: true }
  })

const OWN_ROLE =
  'Nobody gives themself a role. Ask somebody else who runs the organisation; nothing was changed.'
