import type { CodeHolder } from './codes.ts'
import { openMailbox } from './mailbox.ts'
import { receive } from './receive.ts'
import { show } from './show.ts'

export interface MailCatcher {
  /** The page on which the mail is read; /mails.json beside it. */
  url: string
  smtpUrl: string
  stop(): Promise<void>
}

/** A mail server that keeps in `folder` whatever it is sent, and a page to read it on. */
export async function startMailCatcher(
  folder: string,
  { smtpPort, pagePort, signIns }: { smtpPort: number; pagePort: number; signIns: readonly CodeHolder[] },
): Promise<MailCatcher> {
  const mailbox = await openMailbox(folder)
  const stopReceiving = await receive(mailbox, smtpPort)
  const stopShowing = await show(mailbox, pagePort, signIns)
  return {
    url: `http://localhost:${pagePort}`,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    stop: async () => {
      await stopReceiving()
      await stopShowing()
    },
  }
}
