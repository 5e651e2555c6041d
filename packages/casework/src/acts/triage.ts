import { ANSWERABLE, type Triage } from '@putright/complaint'
import { z } from 'zod'
import { text } from '../form-fields.ts'

/** Whether a complaint can be answered at once, and what makes it urgent or risky (6.1). */
export const triageFields = {
  answerable: z
    .union([z.literal(''), z.enum(ANSWERABLE)], 'Say whether it can be answered at once')
    .optional(),
  risk: text('', 2000).optional(),
}

/** As the record keeps it; null where nobody said. */
export const triageFrom = ({
  answerable,
  risk,
}: {
  answerable?: Triage['answerable'] | '' | undefined
  risk?: string | undefined
}): Triage | null => (answerable ? { answerable, risk: risk ?? '' } : null)
