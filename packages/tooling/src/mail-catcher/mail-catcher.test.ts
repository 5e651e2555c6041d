import { mkdtemp, rm } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '@putright/db/embedded'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailCatcher, startMailCatcher } from './index.ts'

let folder: string
let ports: { smtpPort: number; pagePort: number }
let catcher: MailCatcher
const page = async (path: string) => fetch(`http://127.0.0.1:${ports.pagePort}${path}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putright-mails-'))
  ports = { smtpPort: await freePort(), pagePort: await freePort() }
  catcher = await startMailCatcher(folder, { ...ports, signIns: SIGN_INS })
  await sendMail(ports.smtpPort, MAIL)
})
afterAll(async () => {
  await catcher.stop()
  await rm(folder, { recursive: true })
})

describe('the mail catcher', () => {
  it('lists a mail, with its mark-up harmless', async () => {
    const html = await (await page('/')).text()
    expect(html).toContain('Your complaint &lt;QUARRY-1&gt;')
    expect(html).toContain('resident@quarry.example')
  })

  it('shows text, HTML in a frame that may do nothing, and the attachment as it was', async () => {
    const shown = await (await page('/mails/000001')).text()
    expect(shown).toContain('Dear resident')
    expect(shown).toMatch(/<iframe [^>]*sandbox src="\/mails\/000001\/html"/)
    const framed = await page('/mails/000001/html')
    expect(await framed.text()).toContain('<b>resident</b>')
    expect(framed.headers.get('content-security-policy')).toContain("default-src 'none'")
    const letter = await page('/mails/000001/attachments/0')
    expect(letter.headers.get('content-type')).toBe('application/pdf')
    expect(await letter.text()).toBe('a letter')
  })

  it('shows the codes of those who have an app, and for how long', async () => {
    const shown = await (await page('/codes')).text()
    expect(shown).toMatch(/officer@quarry\.example<\/td><td><strong>\d{6}</)
    expect(shown).toMatch(/for the next \d+ seconds/)
    expect(shown).not.toContain('member@quarry.example')
  })

  it('has no page for a mail that never came', async () => {
    expect((await page('/mails/000099')).status).toBe(404)
  })

  it('keeps its mail over a restart', async () => {
    await catcher.stop()
    catcher = await startMailCatcher(folder, { ...ports, signIns: SIGN_INS })
    const mails = (await (await page('/mails.json')).json()) as { subject: string; attachments: unknown[] }[]
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({
      messageId: '<one@putright.example>',
      attachments: [{ name: 'letter.pdf' }],
    })
  })
})

const SIGN_INS = [
  { email: 'officer@quarry.example', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' },
  { email: 'member@quarry.example', secret: null },
]

const MAIL = `Message-ID: <one@putright.example>
From: Complaints <complaints@quarry.example>
To: resident@quarry.example
Subject: Your complaint <QUARRY-1>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/plain; charset=utf-8

Dear resident
--inner
Content-Type: text/html; charset=utf-8

<p>Dear <b>resident</b></p>
--inner--
--outer
Content-Type: application/pdf
Content-Disposition: attachment; filename="letter.pdf"
Content-Transfer-Encoding: base64

YSBsZXR0ZXI=
--outer--`

async function sendMail(port: number, mail: string): Promise<void> {
  const socket = createConnection(port, '127.0.0.1')
  const replies = createInterface(socket)[Symbol.asyncIterator]()
  await replies.next()
  for (const line of [
    'HELO test',
    'MAIL FROM:<a@quarry.example>',
    'RCPT TO:<resident@quarry.example>',
    'DATA',
  ]) {
    socket.write(`${line}\r\n`)
    await replies.next()
  }
  socket.write(`${mail.replaceAll('\n', '\r\n')}\r\n.\r\n`)
  await replies.next()
  socket.end('QUIT\r\n')
}
