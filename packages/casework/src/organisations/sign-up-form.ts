import type { SignUp } from '@putright/db/queries/sign-ups'
import { z } from 'zod'
import { text } from '../form-fields.ts'
import { digits, yearEndField, yesOrNo } from './profile-fields.ts'
import { isSlug, prefixFrom, slugFrom } from './slug.ts'

const MOST_HOMES = 100_000

const KIND_WANTED = 'Say whether it is a co-op, an agent or a federation'
const SLUG_WANTED = 'Use small letters a to z, digits, and single hyphens between words, 3 to 60 characters'
const PREFIX_WANTED = 'Two to five capital letters, such as PC'
const HOMES_WANTED = `Give the number of homes in digits, from 1 to ${MOST_HOMES.toLocaleString('en-GB')}`

/** The address-bar name; left empty, it is made from the name. */
const slug = z
  .string()
  .default('')
  .transform(value => value.trim())
  .refine(value => value === '' || isSlug(value), SLUG_WANTED)

const ABOUT = {
  name: text('Give its name', 120),
  slug,
  founder: text('Give your name', 120),
  email: z
    .string()
    .default('')
    .transform(value => value.trim().toLowerCase())
    .pipe(
      z
        .email('Give your e-mail address, like name@example.org')
        .max(254, 'That is too long for an e-mail address'),
    ),
}

const CoopForm = z.object({
  kind: z.literal('coop'),
  ...ABOUT,
  homes: digits
    .refine(value => /^\d{1,6}$/.test(value) && isHomes(Number(value)), HOMES_WANTED)
    .transform(Number),
  yearEnd: yearEndField,
  registeredProvider: yesOrNo('Say whether it is a registered provider'),
  ombudsmanMember: yesOrNo('Say whether it is a member of the Housing Ombudsman Scheme'),
  handlesOwn: yesOrNo('Say who handles its complaints'),
  referencePrefix: z
    .string()
    .default('')
    .transform(value => value.trim().toUpperCase())
    .refine(value => value === '' || /^[A-Z]{2,5}$/.test(value), PREFIX_WANTED),
})

/** What somebody says who sets up an organisation. */
export const SignUpForm = z.discriminatedUnion(
  'kind',
  [CoopForm, z.object({ kind: z.enum(['agent', 'federation']), ...ABOUT })],
  KIND_WANTED,
)
export type SignUpForm = z.infer<typeof SignUpForm>

/** The sign-up a form asks for: what was left empty is made from the name. */
export function signUpFrom(form: SignUpForm): SignUp & { email: string } {
  const { kind, name, founder, email } = form
  const made = form.slug || slugFrom(name)
  return {
    kind,
    name,
    founder,
    email,
    slug: made,
    coop:
      form.kind === 'coop'
        ? {
            referencePrefix: form.referencePrefix || prefixFrom(made),
            yearEnd: form.yearEnd,
            homes: form.homes,
            registeredProvider: form.registeredProvider,
            ombudsmanMember: form.ombudsmanMember,
            handlesOwn: form.handlesOwn,
          }
        : null,
  }
}

const isHomes = (homes: number) => homes >= 1 && homes <= MOST_HOMES
