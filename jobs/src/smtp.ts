import { UnrecoverableError } from 'bullmq'
import { createTransport } from 'nodemailer'
import type { Mail } from './mails/mail.ts'
import type { Settings } from './settings.ts'

export interface PostOffice {
  /** Resolves once the mail server has taken the mail. */
  send(mail: Mail, messageId: string): Promise<void>
  /** A Message-ID that is the same however often the mail is tried, so that a receiver can drop a second copy. */
  messageIdOf(key: string): string
  close(): void
}

const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

type Address = Pick<Settings, 'smtpUrl' | 'mailFrom' | 'publicUrl'>

export function postOffice({ smtpUrl, mailFrom, publicUrl }: Address): PostOffice {
  const transport = createTransport({ url: smtpUrl, ...PATIENCE })
  const { hostname } = new URL(publicUrl)
  return {
    async send(mail, messageId) {
      // RFC 3834: keeps out-of-office replies away.
      const headers = { 'Auto-Submitted': 'auto-generated' }
      await transport.sendMail({ from: mailFrom, ...mail, messageId, headers }).catch(refused)
    },
    messageIdOf: key => `<${key}@${hostname}>`,
    close: () => transport.close(),
  }
}

/** The server's own words are dropped: they quote the address, and these errors are stored and logged. */
function refused(cause: { responseCode?: number; code?: string }): never {
  const code = cause.responseCode ?? cause.code ?? 'no reason'
  if (Number(code) >= 500) throw new UnrecoverableError(`The mail server refuses this mail for good: ${code}`)
  throw new Error(`The mail server does not take this mail now: ${code}`)
}
