import { profileOf, saveCoopProfile, saveProfile } from '@putright/db/queries/organisations'
import { yearsWithFigures } from '@putright/db/queries/register'
import { reportingYearOf } from '@putright/figures'
import { addCalendarMonths } from '@putright/working-days'
import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { text } from '../form-fields.ts'
import { markYearsStale } from '../record/writing.ts'
import type { Actor } from '../take-act.ts'
import { yearEndField, yesOrNo } from './profile-fields.ts'
import { type OwnFile, runningOnly } from './running.ts'

const ABOUT = {
  name: text('Give its name', 120),
  contact: text('', 1000),
}

export const ProfileForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('coop'),
    ...ABOUT,
    yearEnd: yearEndField,
    registeredProvider: yesOrNo('Say whether it is a registered provider'),
    ombudsmanMember: yesOrNo('Say whether it is a member of the Housing Ombudsman Scheme'),
  }),
  z.object({ kind: z.enum(['agent', 'federation']), ...ABOUT }),
])
export type ProfileForm = z.infer<typeof ProfileForm>

/** Changes what an organisation says of itself. Letters issued before stay as they are. */
export const changeProfile = (actor: Actor, slug: string, form: ProfileForm): Promise<Answer> =>
  runningOnly(actor, slug, async file => {
    const { db, organisation } = file
    const before = await profileOf(db, organisation.id)
    const { name, contact } = form
    await saveProfile(db, organisation.id, { name, contact })
    const changed = [
      ...(name === before.name ? [] : ['name']),
      ...(contact === before.contact ? [] : ['contact']),
    ]
    // What the form says of its kind is nobody’s to choose: the organisation’s own decides.
    if (organisation.kind === 'coop' && form.kind === 'coop')
      changed.push(...(await changeCoop(file, form, before)))
    if (changed.length > 0)
      await recordAudit(db, {
        organisationId: organisation.id,
        what: 'profile changed',
        subject: { changed },
      })
    return { done: true }
  })

async function changeCoop(
  { db, organisation: { id }, today }: OwnFile,
  { yearEnd, registeredProvider, ombudsmanMember }: Extract<ProfileForm, { kind: 'coop' }>,
  before: Awaited<ReturnType<typeof profileOf>>,
): Promise<string[]> {
  await saveCoopProfile(db, id, {
    year_end: yearEnd,
    registered_provider: registeredProvider,
    ombudsman_member: ombudsmanMember,
  })
  if (yearEnd !== before.yearEnd) await countYearsAnew({ db, id, today }, yearEnd)
  return [
    ...(yearEnd === before.yearEnd ? [] : [`year end ${before.yearEnd} to ${yearEnd}`]),
    ...(registeredProvider === before.registeredProvider
      ? []
      : [`registered provider ${yesNo(registeredProvider)}`]),
    ...(ombudsmanMember === before.ombudsmanMember ? [] : [`ombudsman member ${yesNo(ombudsmanMember)}`]),
  ]
}

const yesNo = (value: boolean) => (value ? 'yes' : 'no')

// A year that ended otherwise lies in two of the new ones, of which the second may not have begun.
async function countYearsAnew(
  { db, id, today }: Pick<OwnFile, 'db' | 'today'> & { id: string },
  yearEnd: string,
): Promise<void> {
  const days = (await yearsWithFigures(db, id)).flatMap(({ from }) => [from, addCalendarMonths(from, 11)])
  const begun = days.map(each => reportingYearOf(each, yearEnd).from).filter(from => from <= today)
  await markYearsStale(db, id, [...new Set(begun)])
}
