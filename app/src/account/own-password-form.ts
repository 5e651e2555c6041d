import { z } from 'zod'

/** Where nothing but their password is asked of whoever is signed in. */
export const OwnPasswordForm = z.object({ password: z.string('Enter your password') })
export type OwnPasswordForm = z.infer<typeof OwnPasswordForm>
