import type { Mail } from '../mail.ts'

export const WHAT_CHANGED = [
  'an authenticator app was added',
  'the authenticator app was removed',
  'new recovery codes were made',
  'a recovery code was used',
  'a passkey was added',
  'a passkey was removed',
  'the second factor was reset',
] as const

/** To whoever’s way of signing in was changed, so that they notice if it was somebody else. */
export const secondFactorChanged = (facts: {
  name: string
  email: string
  what: (typeof WHAT_CHANGED)[number]
  publicUrl: string
}): Mail => ({
  to: facts.email,
  subject: 'Putright: how you sign in was changed',
  text: `Dear ${facts.name},

How you sign in was changed just now: ${facts.what}.

If it was not you, change your password at once, and tell whoever runs your organisation:
${facts.publicUrl}/account

There is no need to answer this mail.
`,
})
