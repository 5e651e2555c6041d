import { createHash } from 'node:crypto'
import { nameLogo, putLogo } from '@putright/db/queries/logos'
import { profileOf } from '@putright/db/queries/organisations'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { Actor } from '../../take-act.ts'
import { type OwnFile, runningOnly } from '../running.ts'
import { judgeLogo, LOGOS } from './judge-logo.ts'

export const LogoForm = z.object({
  logo: z
    .instanceof(File, { error: 'Choose a picture: a PNG or a JPEG' })
    .refine(({ name, size }) => name !== '' || size > 0, 'Choose a picture: a PNG or a JPEG')
    .refine(
      ({ size }) => size <= LOGOS.kilobytes * 1024,
      `The picture is larger than ${LOGOS.kilobytes} kB. Save it smaller: letters go by e-mail`,
    ),
})
export type LogoForm = z.infer<typeof LogoForm>

/** Has an organisation’s letters carry its logo from now on. Those that were issued keep what they had. */
export const putUpLogo = (actor: Actor, slug: string, form: LogoForm): Promise<Answer> =>
  runningOnly(actor, slug, async file => {
    const content = Buffer.from(await form.logo.arrayBuffer())
    const judged = await judgeLogo(content)
    if (!judged.fit) return refuse('not possible', `${judged.because} Nothing was changed.`, 'logo')
    const before = await standing(file)
    if (!before.done) return before
    const sha256 = createHash('sha256').update(content).digest('hex')
    if (before.logo === sha256)
      return refuse('not possible', 'This is the logo already. Nothing was changed.', 'logo')
    await putLogo(file.db, file.organisation.id, { sha256, mediaType: judged.mediaType, content })
    await recordChange(file, before.logo ? 'replaced' : 'put up', sha256)
    return { done: true }
  })

/** Has an organisation’s letters carry no logo from now on. */
export const takeDownLogo = (actor: Actor, slug: string): Promise<Answer> =>
  runningOnly(actor, slug, async file => {
    const before = await standing(file)
    if (!before.done) return before
    if (!before.logo) return refuse('not possible', 'There is no logo to take down.')
    await nameLogo(file.db, file.organisation.id, null)
    await recordChange(file, 'taken down', before.logo)
    return { done: true }
  })

async function standing({
  db,
  organisation: { id, kind },
}: OwnFile): Promise<{ done: true; logo: string | null } | Refusal> {
  // Its mails are about figures, and name nobody’s complaint.
  if (kind === 'federation') return refuse('not possible', 'A federation writes no letters to residents.')
  const { logo } = await profileOf(db, id)
  return { done: true, logo }
}

/** Of a fingerprint as much as tells one picture from another to a reader. */
const SHORT = 12

const recordChange = ({ db, organisation }: OwnFile, change: string, logo: string) =>
  recordAudit(db, {
    organisationId: organisation.id,
    what: 'logo changed',
    subject: { change, logo: logo.slice(0, SHORT) },
  })
