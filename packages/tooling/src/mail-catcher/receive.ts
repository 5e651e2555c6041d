import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { Mailbox } from './mailbox.ts'

/** Takes every mail that is sent to the port, from anybody to anybody. */
export async function receive(mailbox: Mailbox, port: number): Promise<() => Promise<void>> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, accepted) => {
      buffer(stream)
        .then(raw => mailbox.add(raw))
        .then(
          () => accepted(),
          fault => accepted(fault),
        )
    },
  })
  server.on('error', () => {}) // a sender that hangs up in the middle
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return () => new Promise(resolve => server.close(() => resolve()))
}
