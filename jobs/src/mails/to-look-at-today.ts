import type { Mail } from './mail.ts'

interface Facts {
  requests: number
  personalData: number
  passedOn: number
  support: number
  name: string
  email: string
  publicUrl: string
}

/** To whoever has something to look at, once a day while there is something. */
export function toLookAtToday({
  requests,
  personalData,
  passedOn,
  support,
  name,
  email,
  publicUrl,
}: Facts): Mail {
  const parts = [
    requests > 0 &&
      `${counted(requests, 'request is', 'requests are')} to be looked at today:\n${publicUrl}/requests?review=due`,
    personalData > 0 &&
      `${counted(personalData, 'copy of personal data is', 'copies of personal data are')} due within two working days, or overdue:\n${publicUrl}/worklist#personal-data-waits`,
    passedOn > 0 &&
      `${counted(passedOn, 'thing a member was told waits', 'things that members were told wait')} to be logged. It counts as received on the day they were told:\n${publicUrl}/worklist`,
    support > 0 &&
      `${counted(support, 'adjustment or limit on contact is', 'adjustments or limits on contact are')} to be looked at again:\n${publicUrl}/worklist#support-reviews`,
  ]
  return {
    to: email,
    subject: `Putright: ${counted(requests + personalData + passedOn + support, 'thing', 'things')} to look at today`,
    text: `Dear ${name},

${parts.filter(Boolean).join('\n\n')}

Putright writes once a day while something waits. There is no need to answer this mail.
`,
  }
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
