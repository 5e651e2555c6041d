import { expect, type SentMail } from '../fixtures.ts'

/** The newest mail to an address whose subject has these words, once it has been sent. */
export async function mailTo(
  address: string,
  subject: string,
  mails: () => Promise<SentMail[]>,
): Promise<SentMail> {
  let found: SentMail | undefined
  await expect
    .poll(async () => {
      found = (await mails()).find(mail => mail.to.includes(address) && mail.subject.includes(subject))
      return found !== undefined
    })
    .toBe(true)
  if (!found) throw new Error(`No mail about “${subject}” went to ${address}`)
  return found
}

/** The path of the link in a mail. */
export function linkIn({ text }: SentMail): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0]
  if (!link) throw new Error('There is no link in the mail')
  return new URL(link).pathname
}
