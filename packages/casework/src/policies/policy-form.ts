import {
  POLICY_SECTIONS,
  type Policy,
  type PolicyAdditions,
  type PolicySection,
  type ReadyMadeName,
} from '@putright/handling-code'
import { z } from 'zod'
import { day, text } from '../form-fields.ts'

// A draft may be weaker than the Code, so that it can say what a co-op wrote before; it must be made of numbers and choices.
const WHOLE = /^-?\d{1,3}$/
const number = (what: string) =>
  z
    .string()
    .default('')
    .transform(value => value.trim())
    .refine(value => WHOLE.test(value), `Give ${what} as a whole number`)
    .transform(Number)

const numberOrNone = (what: string) =>
  z
    .string()
    .default('')
    .transform(value => value.trim())
    .refine(value => value === '' || WHOLE.test(value), `Give ${what} as a whole number, or leave it empty`)
    .transform(value => (value === '' ? null : Number(value)))

const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, 'Choose one of the answers')

const atBothStages = (what: string) =>
  z.object({ 1: number(`${what} at stage 1`), 2: number(`${what} at stage 2`) })
const anchor = choice(['acknowledgement', 'request'])

const Settings = z.object({
  acknowledgementDays: atBothStages('the days to acknowledge'),
  responseDays: atBothStages('the days to answer'),
  responseFrom: z.object({ 1: anchor, 2: anchor }),
  extensionDays: atBothStages('the most days an extension adds'),
  agreementOver: numberOrNone('the days past which agreement is asked'),
  escalationGuideDays: numberOrNone('the days residents are guided to'),
  ageLimit: z.object({
    months: number('the months within which a complaint is always taken on'),
    from: choice(['the event or awareness of it', 'the event']),
  }),
  lateAcknowledgementDoesNotLengthen: choice(['yes', 'no']).transform(answer => answer === 'yes'),
  refusalLetter: choice(['always', 'when asked']),
  serviceRequestBecomesComplaint: choice([
    'when the resident is dissatisfied',
    'when there was a failure in the service',
  ]),
  definition: choice(['the Code’s', 'its own']),
  receivedBy: choice(['any member of staff', 'the complaints team only']),
  exclusionsDecided: choice(['case by case', 'as a class']),
  unrelatedIssues: choice(['a new complaint', 'not considered']),
  ombudsmanEvidenceDays: number('the days to send the Ombudsman evidence'),
  retentionYears: number('the years records are kept'),
  smallNumberThreshold: number('the smallest number that is broken down'),
}) satisfies z.ZodType<Omit<Policy, 'ombudsmanMember'>, unknown>

const SECTION_KEYS = POLICY_SECTIONS.map(({ key }) => key) as [PolicySection, ...PolicySection[]]

/** Whatever it holds beside the parts of a policy is left out. */
const Additions = z
  .partialRecord(z.enum(SECTION_KEYS), text('', 5000))
  .default({})
  .transform(
    (given): PolicyAdditions =>
      Object.fromEntries(SECTION_KEYS.flatMap(key => (given[key] ? [[key, given[key]]] : []))),
  )

export const PolicyDraftForm = z.object({
  title: text('Give the policy a title', 200),
  settings: Settings,
  additions: Additions,
  /** The version its author began from. */
  version: z.coerce.number().int().min(1),
})
export type PolicyDraftForm = z.infer<typeof PolicyDraftForm>

const BEGINNINGS = ['the policy in force', 'on its own', 'with an agent'] as const satisfies readonly (
  | ReadyMadeName
  | 'the policy in force'
)[]

export const NewDraftForm = z.object({ from: z.enum(BEGINNINGS, 'Choose what to begin from') })
export type NewDraftForm = z.infer<typeof NewDraftForm>

export const PolicyAdoptionForm = z.object({
  meeting: text('Say which meeting adopted it, as its minutes call it', 200),
  meetingOn: day('the day of the meeting'),
  adoptedOn: day('the day from which it is in force'),
  /** The version of the draft that was read. */
  version: z.coerce.number().int().min(1),
})
export type PolicyAdoptionForm = z.infer<typeof PolicyAdoptionForm>

export const PolicyDiscardForm = z.object({ version: z.coerce.number().int().min(1) })
export type PolicyDiscardForm = z.infer<typeof PolicyDiscardForm>
