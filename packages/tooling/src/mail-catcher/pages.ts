import type { CaughtMail } from './caught-mail.ts'
import type { ShownCode } from './codes.ts'

export function listPage(mails: CaughtMail[]): string {
  const rows = mails.map(
    mail =>
      `<tr><td>${time(mail)}</td><td>${safe(mail.to)}</td><td><a href="/mails/${mail.id}">${safe(mail.subject) || 'No subject'}</a></td><td>${mail.attachments.length || ''}</td></tr>`,
  )
  const table = `<table><caption>Newest first</caption><thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Attachments</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  return page(
    'Caught mail',
    `<p><a href="/codes">Codes of the made-up people’s authenticator apps</a></p><p>Mail that Putright sends here goes nowhere else. Reload the page to see what came since.</p>${rows.length ? table : '<p>No mail yet.</p>'}`,
  )
}

export function mailPage(mail: CaughtMail): string {
  const attachments = mail.attachments.map(
    ({ name, size }, index) =>
      `<li><a href="/mails/${mail.id}/attachments/${index}">${safe(name)}</a> (${Math.ceil(size / 1024)} kB)</li>`,
  )
  return page(
    mail.subject || 'No subject',
    `<p><a href="/">All mail</a></p>
<dl><dt>From</dt><dd>${safe(mail.from)}</dd><dt>To</dt><dd>${safe(mail.to)}</dd><dt>Sent</dt><dd>${time(mail)}</dd></dl>
${attachments.length ? `<h2>Attachments</h2><ul>${attachments.join('')}</ul>` : ''}
<h2>As text</h2><pre tabindex="0">${safe(mail.text) || 'No text part.'}</pre>
${mail.html ? `<h2>As it looks</h2><iframe title="The mail as it looks" sandbox src="/mails/${mail.id}/html"></iframe>` : ''}`,
  )
}

/** Loads itself anew when the codes change. */
export function codesPage(codes: ShownCode[], seconds: number): string {
  const rows = codes.map(
    ({ email, code, secret }) =>
      `<tr><td>${safe(email)}</td><td><strong>${code}</strong></td><td>${safe(secret)}</td></tr>`,
  )
  return page(
    'Codes',
    `<meta http-equiv="refresh" content="${seconds}"><p><a href="/">All mail</a></p>
<p>The people of the demo’s agents and federation sign in with a second factor, as they must. They are made up and have no phone: this is what their authenticator apps show for the next ${seconds} seconds. Each code opens once.</p>
<table><thead><tr><th scope="col">Who</th><th scope="col">Code</th><th scope="col">Key, for an app of your own</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  )
}

export const notFoundPage = (): string =>
  page('Not found', '<p>No such mail was caught. <a href="/">All mail</a></p>')

const page = (title: string, body: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)} – Putright mail catcher</title>
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #0b0c0c; max-width: 60rem; margin: 0 auto; padding: 1rem }
a { color: #1a65a6 } :focus-visible { outline: 3px solid #0b0c0c; background: #fd0 }
table { border-collapse: collapse; width: 100% } caption { text-align: left } th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #b1b4b6; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dt { font-weight: bold } dd { margin: 0 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f2f1; padding: 1rem } iframe { width: 100%; height: 30rem; border: 1px solid #b1b4b6 }
</style></head><body><main><h1>${safe(title)}</h1>${body}</main></body></html>`

const time = ({ receivedAt }: CaughtMail) =>
  new Date(receivedAt).toLocaleString('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'medium',
    timeStyle: 'short',
  })

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const safe = (text: string) => text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '')
