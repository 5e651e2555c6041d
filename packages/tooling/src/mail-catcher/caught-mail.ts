import { type AddressObject, simpleParser } from 'mailparser'

export interface CaughtMail {
  id: string
  messageId: string
  receivedAt: string
  from: string
  to: string
  subject: string
  text: string
  html: string
  attachments: Attachment[]
}

export interface Attachment {
  name: string
  type: string
  size: number
  content: Buffer
}

/** Reads a mail as it came over SMTP. */
export async function readMail(id: string, raw: Buffer, receivedAt: Date): Promise<CaughtMail> {
  const mail = await simpleParser(raw)
  return {
    id,
    messageId: mail.messageId ?? '',
    receivedAt: receivedAt.toISOString(),
    from: addresses(mail.from),
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map(({ filename, contentType, size, content }, index) => ({
      name: filename ?? `attachment-${index + 1}`,
      type: contentType,
      size,
      content,
    })),
  }
}

const addresses = (found: AddressObject | AddressObject[] | undefined): string =>
  [found ?? []]
    .flat()
    .map(address => address.text)
    .join(', ')
