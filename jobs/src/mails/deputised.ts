import type { Mail } from './mail.ts'

interface Facts {
  reference: string
  landlord: string
  name: string
  email: string
  from: string[]
  link: string
}

/** To somebody who was silent past the planned day: a deputy decides now, and they still may. */
export const deputised = ({ reference, landlord, name, email, from, link }: Facts): Mail => ({
  to: email,
  subject: `${reference}: a deputy has been asked`,
  text: `Dear ${name},

The day on which your decision on complaint ${reference} to ${landlord} was planned has passed. So that
the resident is answered in time, your deputy has been asked to decide. You still may, if you do it first:
${link}

There is no need to answer this mail.
${from.length > 0 ? `\n${from.join('\n')}\n` : ''}`,
})
