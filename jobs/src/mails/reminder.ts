import type { FactOf } from '@putright/complaint'
import { type CalendarDate, dayInWords } from '@putright/working-days'
import type { Mail } from './mail.ts'

interface Facts extends Pick<FactOf<'reminded'>, 'clock' | 'due' | 'occasion'> {
  reference: string
  landlord: string
  name: string
  email: string
  link: string
  opensUntil: CalendarDate | null
}

/** To whoever has to move next, once for each date and occasion. */
export function reminder({
  reference,
  landlord,
  name,
  email,
  link,
  opensUntil,
  clock,
  due,
  occasion,
}: Facts): Mail {
  const day = dayInWords(due)
  const short = {
    'due soon': `due on ${day}`,
    'due today': `due today, ${day}`,
    overdue: `overdue since ${day}`,
  }
  const long = {
    'due soon': `is due on ${day}.`,
    'due today': `is due today, ${day}.`,
    overdue: `was due on ${day}, and had not been recorded this morning.`,
  }
  return {
    to: email,
    subject: `${reference}: ${clock} ${short[occasion]}`,
    text: `Dear ${name},

On complaint ${reference} to ${landlord}, the ${clock} ${long[occasion]}

See where it stands, what to do next and why that date:
${link}
${opensUntil ? `\nThe link needs no password. It opens once, until ${dayInWords(opensUntil)}, and is for you alone.\n` : ''}
Putright reminds you once for each date. There is no need to answer this mail.
`,
  }
}
