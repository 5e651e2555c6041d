import type { Mail } from '../mail.ts'

/** To whoever’s password was changed, so that they notice if it was somebody else. */
export const passwordChanged = (facts: { name: string; email: string; publicUrl: string }): Mail => ({
  to: facts.email,
  subject: 'Putright: your password was changed',
  text: `Dear ${facts.name},

The password of your account was changed just now. Everywhere else you were signed in, you have been signed out.

If it was not you, set a new password at once, and tell whoever runs your organisation:
${facts.publicUrl}/forgotten-password

There is no need to answer this mail.
`,
})
