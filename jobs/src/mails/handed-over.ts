import type { Mail } from './mail.ts'

interface Facts {
  count: number
  landlord: string
  name: string
  email: string
  publicUrl: string
}

/** To each of the team that answers for a co-op from today. */
export function handedOver({ count, landlord, name, email, publicUrl }: Facts): Mail {
  const complaints = count === 1 ? '1 complaint' : `${count} complaints`
  return {
    to: email,
    subject: `Putright: ${complaints} handed over to you`,
    text: `Dear ${name},

Your team answers for ${landlord} from today. ${complaints} that ${count === 1 ? 'was' : 'were'} open came to you, with the dates
as they were: no clock stopped. Nobody of your team looks into them yet. Allocate them, the soonest due first:
${publicUrl}/worklist

There is no need to answer this mail.
`,
  }
}
