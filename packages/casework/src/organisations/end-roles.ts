import { type Role, type Takers, worksOnComplaints } from '@putright/complaint'
import { complaintToActOn } from '@putright/db/queries/cases'
import { openCasesOf, planHandovers } from '@putright/db/queries/leaving'
import { type MembershipRow, membershipsOf, setLastDay } from '@putright/db/queries/memberships'
import { dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, NOT_FOUND, type Refusal, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { day } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { type HeldCase, handOn, heldIn, takersRefused } from './hand-on.ts'
import { belongingOnly, type OwnFile, runningOnly } from './running.ts'

const taker = z.union([z.literal(''), z.uuid()]).default('')

export const EndingForm = z.object({
  roles: z.array(z.string().max(40)).min(1, 'Choose which roles end').max(10),
  on: day('the last day'),
  /** To whom each complaint goes that they hold; left empty, it waits to be allocated. */
  cases: z
    .array(z.object({ complaintId: z.uuid(), investigator: taker, decider: taker, deputy: taker }))
    .max(1000)
    .default([]),
})
export type EndingForm = z.infer<typeof EndingForm>

/**
 * Ends roles of a colleague, or one's own, on a day. Where none is left by which they work on complaints, each one they
 * hold goes where the form says: at once, or if the day is yet to come on the morning after it.
 */
export function endRoles(actor: Actor, slug: string, personId: string, form: EndingForm): Promise<Answer> {
  const open = personId === actor.personId ? belongingOnly : runningOnly
  return open(actor, slug, async file => {
    const { db, organisation, today } = file
    const all = await membershipsOf(db, organisation.id)
    const held = all.filter(
      row => row.personId === personId && (row.untilOn === null || row.untilOn >= today),
    )
    if (held.length === 0) return NOT_FOUND
    const refusal = endingRefused(held, form, today)
    if (refusal) return refusal
    const leaves = !worksOnComplaints(left(held, form).map(({ role }) => role))
    const cases = leaves ? await casesGivenUp(file, personId, form) : []
    if (!Array.isArray(cases)) return cases
    for (const row of ending(held, form))
      await setLastDay(db, { ...row, organisationId: organisation.id }, form.on)
    await (form.on === today ? handOnNow(file, cases) : handOnLater(file, personId, cases))
    await recordAudit(db, {
      organisationId: organisation.id,
      what: personId === actor.personId ? 'left' : 'role ended',
      subject: { personId, roles: form.roles, on: form.on },
    })
    return { done: true }
  })
}

function endingRefused(held: readonly MembershipRow[], form: EndingForm, today: string): Refusal | null {
  const unknown = form.roles.some(role => !held.some(row => row.role === role))
  if (unknown)
    return refuse('not possible', 'Choose among the roles they have. Nothing was changed.', 'roles')
  if (form.on < today) return refuse('not possible', 'The last day has to be today or later.', 'on')
  const later = ending(held, form).find(({ fromOn }) => fromOn > form.on)
  if (later)
    return refuse(
      'not possible',
      `The role of ${later.role} only begins on ${dateInWords(later.fromOn)}. Choose that day or a later one.`,
      'on',
    )
  const sooner = held.find(({ role, untilOn }) => form.roles.includes(role) && untilOn && untilOn < form.on)
  return sooner?.untilOn
    ? refuse(
        'not possible',
        `The role of ${sooner.role} ends sooner already, on ${dateInWords(sooner.untilOn)}.`,
        'on',
      )
    : null
}

const ending = (held: readonly MembershipRow[], form: EndingForm) =>
  held.filter(({ role }) => form.roles.includes(role))

/** What they keep beyond the day. */
const left = (held: readonly MembershipRow[], form: EndingForm): { role: Role }[] =>
  held.filter(row => !form.roles.includes(row.role) && (row.untilOn === null || row.untilOn > form.on))

interface GivenUp {
  held: HeldCase
  takers: Takers
}

/** All they hold, each with where it goes; or why one cannot go there, and then nothing is done. */
async function casesGivenUp(
  { db, organisation, today }: OwnFile,
  personId: string,
  form: EndingForm,
): Promise<GivenUp[] | Refusal> {
  if (organisation.kind === 'federation') return []
  const { id: organisationId, kind } = organisation
  const given: GivenUp[] = []
  for (const complaintId of await openCasesOf(db, { organisationId, kind }, personId)) {
    const held = await heldIn(db, await complaintToActOn(db, complaintId), personId, kind)
    if (!held) continue
    const index = form.cases.findIndex(each => each.complaintId === complaintId)
    const chosen = form.cases[index]
    if (!chosen) return refuse('moved on', MORE_SINCE)
    const takers = Object.fromEntries(
      held.roles.flatMap(role => (chosen[role] ? [[role, chosen[role]]] : [])),
    ) as Takers
    const refusal = await takersRefused(held, takers, today)
    if (refusal)
      return refuse(
        'not possible',
        `${held.file.position.reference}: ${refusal.because.join(' ')} Nothing was changed.`,
        `cases[${index}].${held.roles[0]}`,
      )
    given.push({ held, takers })
  }
  return given
}

const MORE_SINCE =
  'They were given another complaint while you had the page open. It is on the page now: say where it goes. Nothing was changed.'

async function handOnNow({ db, today }: OwnFile, cases: readonly GivenUp[]): Promise<void> {
  for (const { held, takers } of cases) {
    // Before it: whoever gives up their own may see nothing of it afterwards.
    await recordAudit(db, {
      organisationId: held.file.row.coop_id,
      what: 'work handed over',
      subject: { complaintId: held.file.row.id, personId: held.leaverId, ...takers },
    })
    await handOn(held, takers, today)
  }
}

const handOnLater = ({ db }: OwnFile, personId: string, cases: readonly GivenUp[]): Promise<void> =>
  planHandovers(
    db,
    personId,
    cases.flatMap(({ held, takers }) =>
      held.roles.flatMap(role =>
        takers[role]
          ? [
              {
                coopId: held.file.row.coop_id,
                complaintId: held.file.row.id,
                leaverId: personId,
                role,
                takerId: takers[role],
              },
            ]
          : [],
      ),
    ),
  )
