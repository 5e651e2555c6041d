import { z } from 'zod'
import { text } from '../form-fields.ts'

/** What somebody new says of themself who accepts an invitation. */
export const JoiningForm = z.object({
  name: text('Give your name', 200),
  password: z.string('Choose a password'),
})
export type JoiningForm = z.infer<typeof JoiningForm>
