import { z } from 'zod'
import { text } from '../form-fields.ts'
import { namesIn } from './withheld-names.ts'

/** Names to take out of what is given out, a line each. */
export const names = text('', 5000)
  .transform(namesIn)
  .refine(({ length }) => length <= 50, 'Give 50 names or fewer')
  // A number or a single letter would take dates and words apart.
  .refine(
    given => given.every(name => (name.match(/\p{L}/gu) ?? []).length >= 2),
    'Write each name in letters, at least two of them',
  )

/** That somebody has looked through the files which cannot be searched. */
export const lookedThrough = z
  .enum(['', 'yes'])
  .default('')
  .transform(value => value === 'yes')
