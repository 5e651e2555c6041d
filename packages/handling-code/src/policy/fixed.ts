import type { ProvisionId } from '../provisions/provisions.ts'

/** What no policy decides, and so no form asks. */
export const FIXED_FOR_EVERY_POLICY: readonly {
  name: string
  value: string
  provision: ProvisionId | null
}[] = [
  { name: 'Stages', value: 'two, called stage 1 and stage 2', provision: '5.3' },
  {
    name: 'Extensions past the limit',
    value: 'only with a good reason on record, and a second person’s approval',
    provision: '6.4',
  },
  { name: 'The Ombudsman’s details', value: 'in every notice of an extension', provision: '6.5' },
  { name: 'Reasons for asking for stage 2', value: 'never demanded', provision: '6.12' },
  {
    name: 'Working days',
    value: 'Monday to Friday but bank holidays in England and Wales; an office’s own closures stop no clock',
    provision: null,
  },
  {
    name: 'Edition of the Code',
    value: 'the one in force on the day a complaint is received',
    provision: null,
  },
]
