import { createServer, type ServerResponse } from 'node:http'
import type { CaughtMail } from './caught-mail.ts'
import { type CodeHolder, codesAt, secondsLeft } from './codes.ts'
import type { Mailbox } from './mailbox.ts'
import { codesPage, listPage, mailPage, notFoundPage } from './pages.ts'

/** The page on which caught mail is read, and the same as /mails.json for tests. */
export async function show(
  mailbox: Mailbox,
  port: number,
  signIns: readonly CodeHolder[],
): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/codes')
      return send(response, HTML, codesPage(codesAt(signIns, Date.now()), secondsLeft(Date.now())))
    respond(response, mailbox, pathname)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return () =>
    new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}

const HTML = 'text/html; charset=utf-8'

function respond(response: ServerResponse, mailbox: Mailbox, path: string): void {
  const found = contentAt(path, mailbox)
  response.statusCode = found ? 200 : 404
  send(response, found?.type ?? HTML, found?.content ?? notFoundPage())
}

function contentAt(path: string, mailbox: Mailbox): { type: string; content: string | Buffer } | undefined {
  if (path === '/') return { type: HTML, content: listPage(mailbox.all()) }
  if (path === '/mails.json') return { type: 'application/json', content: asJson(mailbox.all()) }
  const [, id = '', part, index] = /^\/mails\/(\d+)(?:\/(html|attachments)(?:\/(\d+))?)?$/.exec(path) ?? []
  const mail = mailbox.find(id)
  if (mail && !part) return { type: HTML, content: mailPage(mail) }
  if (mail && part === 'html') return { type: HTML, content: mail.html }
  return mail?.attachments[Number(index)]
}

// A mail's own HTML is somebody else's words: it may look as it likes and do nothing.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'"

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('content-type', type)
  response.setHeader('content-security-policy', POLICY)
  response.setHeader('x-content-type-options', 'nosniff')
  response.end(body)
}

function asJson(mails: CaughtMail[]): string {
  const plain = mails.map(mail => ({
    ...mail,
    attachments: mail.attachments.map(({ name, type, size }, index) => ({
      name,
      type,
      size,
      path: `/mails/${mail.id}/attachments/${index}`,
    })),
  }))
  return JSON.stringify(plain)
}
