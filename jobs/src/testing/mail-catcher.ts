import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

interface CaughtMail {
  messageId: string
  parsed: ParsedMail
}

/** What the catcher answers to a mail: take it, say nothing at all, or refuse with a code. */
export type Manner = 'take' | 'stall' | 451 | 550

/** A real mail server. It keeps a mail only when the sender was still there to be told so. */
export async function catchMails({ port = 0 } = {}) {
  const taken: CaughtMail[] = []
  const gone = new Set<string>()
  const catcher = {
    url: '',
    port,
    taken,
    /** Mails received in full, whatever was answered. */
    offered: 0,
    manner: 'take' as Manner,
    /** Milliseconds it thinks before it answers. */
    pause: 0,
    async close() {
      await new Promise<void>(done => server.close(done))
    },
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onClose: session => void gone.add(session.id),
    async onData(stream, session, answer) {
      const parsed = await simpleParser(stream).catch(() => null)
      if (!parsed) return // the sender went away in mid-sentence
      catcher.offered += 1
      const { manner } = catcher
      if (manner === 'stall') return
      if (manner !== 'take') return answer(Object.assign(new Error('Not here'), { responseCode: manner }))
      await new Promise(done => setTimeout(done, catcher.pause))
      if (gone.has(session.id)) return
      taken.push({ messageId: parsed.messageId ?? '', parsed })
      answer(null)
    },
  })
  server.on('error', () => {}) // a sender that was killed
  await once(server.listen(port, '127.0.0.1'), 'listening')
  catcher.port = (server.server.address() as AddressInfo).port
  catcher.url = `smtp://127.0.0.1:${catcher.port}`
  return catcher
}

export type MailCatcher = Awaited<ReturnType<typeof catchMails>>
