import type { Mail } from './mail.ts'

interface Facts {
  requests: number
  passedOn: number
  name: string
  email: string
  publicUrl: string
}

/** To whoever has something to look at, once a day while there is something. */
export function toLookAtToday({ requests, passedOn, name, email, publicUrl }: Facts): Mail {
  const parts = [
    requests > 0 &&
      `${counted(requests, 'request is', 'requests are')} to be looked at today:\n${publicUrl}/requests?review=due`,
    passedOn > 0 &&
      `${counted(passedOn, 'thing a member was told waits', 'things that members were told wait')} to be logged. It counts as received on the day they were told:\n${publicUrl}/worklist`,
  ]
  return {
    to: email,
    subject: `Putright: ${counted(requests + passedOn, 'thing', 'things')} to look at today`,
    text: `Dear ${name},

${parts.filter(Boolean).join('\n\n')}

Putright writes once a day while something waits. There is no need to answer this mail.
`,
  }
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
