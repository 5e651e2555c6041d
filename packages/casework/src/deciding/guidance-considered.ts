import type { Remedy } from '@putright/complaint'
import { type Refusal, refuse } from '../answer.ts'

/** Code 7.4: no money is offered before the Ombudsman's guidance on remedies was considered, and it is said which. */
export const guidanceConsidered = (remedies: readonly Remedy[], field: string): Refusal | null =>
  remedies.every(
    ({ amount, guidanceConsidered: considered, guidance }) => !amount || (considered && guidance),
  )
    ? null
    : refuse(
        'not possible',
        'Consider the Ombudsman’s guidance on remedies before money is offered, and say which version it was (Code 7.4).',
        field,
      )
