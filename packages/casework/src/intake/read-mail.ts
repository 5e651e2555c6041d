import PostalMime from 'postal-mime'
import { dayWritten } from './day-written.ts'

/** What a pasted e-mail says of itself; empty, or null, where it does not. */
export interface PastedMail {
  name: string
  address: string
  subject: string
  on: ReturnType<typeof dayWritten>
  words: string
}

/**
 * Reads an e-mail pasted from anywhere: its source, with encodings and parts, or what a mail program shows or forwards,
 * whose lines From:, Sent:, Subject: stand over the words. Null where there is no From: to begin with.
 */
export async function readMail(pasted: string): Promise<PastedMail | null> {
  const parts = partedAtHead(pasted)
  if (!parts) return null
  const { head, body } = parts
  const mail = await PostalMime.parse(`${head.join('\n')}\n\n${body}`)
  const isSource = mail.headers.some(({ key }) => key === 'content-type')
  const { name = '', address = '' } = mail.from ?? {}
  return {
    name: name === address ? '' : name,
    address: address ?? '',
    subject: (mail.subject ?? '').replace(/^((re|fwd?|aw)\s*:\s*)+/i, ''),
    on: dayWritten(mail.headers.find(({ key }) => key === 'date')?.value ?? ''),
    words: (isSource ? (mail.text ?? '') : body).trim(),
  }
}

// Bold marks and the > of a quotation, as forwarding leaves them.
const HEADER = /^[>\s]{0,3}\*?([A-Za-z][A-Za-z-]{1,40}):\*?(?=\s|$)/

function partedAtHead(pasted: string): { head: string[]; body: string } | null {
  const lines = pasted.replaceAll('\r\n', '\n').split('\n')
  const from = lines.findIndex(line => HEADER.exec(line)?.[1]?.toLowerCase() === 'from')
  if (from === -1) return null
  let start = from
  while (start > 0 && isOfHead(lines[start - 1])) start -= 1
  let end = from
  while (end < lines.length && isOfHead(lines[end])) end += 1
  return {
    head: lines.slice(start, end).map(line => line.replace(HEADER, (_, name) => `${nameOf(name)}:`)),
    body: lines.slice(end).join('\n'),
  }
}

// A header goes on in lines that begin with a blank.
const isOfHead = (line: string | undefined): boolean =>
  line !== undefined && (HEADER.test(line) || /^[ \t]+\S/.test(line))

const nameOf = (name: string): string => (name.toLowerCase() === 'sent' ? 'Date' : name)
