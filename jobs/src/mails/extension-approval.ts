import type { Mail } from './mail.ts'

interface Facts {
  reference: string
  landlord: string
  stage: 1 | 2
  name: string
  email: string
  link: string
}

/** To somebody who is asked whether a longer extension may go out. */
export const approvalNeeded = ({ reference, landlord, stage, name, email, link }: Facts): Mail => ({
  to: email,
  subject: `${reference}: your approval is needed`,
  text: `Dear ${name},

On complaint ${reference} to ${landlord}, more time is asked for at stage ${stage} than the Code ordinarily allows. It needs a
second person, and nothing goes to the resident until you have approved it.

Read why, and approve or decline it before the response is due:
${link}/extension-approval

There is no need to answer this mail.
`,
})

/** To whoever asked. */
export const extensionDeclined = ({ reference, landlord, stage, name, email, link }: Facts): Mail => ({
  to: email,
  subject: `${reference}: more time was not approved`,
  text: `Dear ${name},

On complaint ${reference} to ${landlord}, the extension you asked for at stage ${stage} was not approved. The response is due when it
was.

See why, and what is to be done now:
${link}

There is no need to answer this mail.
`,
})
