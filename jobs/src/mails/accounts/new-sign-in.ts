import type { Mail } from '../mail.ts'

/** To whoever signed in from a browser that they had not used before. Says what browser, and not where it was. */
export const newSignIn = (facts: {
  name: string
  email: string
  browser: string
  publicUrl: string
}): Mail => ({
  to: facts.email,
  subject: 'Putright: a new sign-in',
  text: `Dear ${facts.name},

You signed in with a browser that was not used for your account before: ${facts.browser}.

If it was you, there is nothing to do. If it was not, end that session and change your password:
${facts.publicUrl}/account

There is no need to answer this mail.
`,
})
