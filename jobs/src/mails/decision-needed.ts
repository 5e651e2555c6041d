import { type CalendarDate, dayInWords } from '@putright/working-days'
import type { Mail } from './mail.ts'

interface Facts {
  reference: string
  landlord: string
  stage: 1 | 2
  dueOn: CalendarDate | null
  name: string
  email: string
  link: string
}

/** To somebody who was asked to decide a complaint. */
export function decisionNeeded({ reference, landlord, stage, dueOn, name, email, link }: Facts): Mail {
  const by = dueOn ? ` The resident is due an answer by ${dayInWords(dueOn)}.` : ''
  return {
    to: email,
    subject: `${reference}: your decision is needed`,
    text: `Dear ${name},

You have been asked to help decide complaint ${reference} to ${landlord} at stage ${stage}.${by}

Read the complaint and what was found, and record your decision:
${link}

If you know the people in it, live with one of them or had a part in what it is about, say so there
before you read on, so that somebody else can be asked. There is no need to answer this mail.
`,
  }
}
