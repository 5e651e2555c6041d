import type { Channel } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { z } from 'zod'
import { text } from '../form-fields.ts'
import { readMail } from './read-mail.ts'

export const MailForm = z.object({ mail: text('Paste the e-mail here first', 100_000) })
export type MailForm = z.infer<typeof MailForm>

export type Typed = Record<string, unknown>

/**
 * A form as it was typed, with what a pasted e-mail says in the fields that are empty; a day of receipt that is still
 * today's, as the form began with, counts as empty. Null where nothing can be read from it.
 */
export async function fillFromMail(typed: Typed, mail: string, today: CalendarDate): Promise<Typed | null> {
  const read = await readMail(mail)
  if (!read) return null
  const found = {
    channel: 'email' satisfies Channel,
    residentName: read.name,
    residentEmail: read.address,
    receivedOn: read.on && read.on <= today ? read.on : '',
    summary: read.subject.slice(0, 200),
    account: read.words.slice(0, 50_000),
  }
  const isEmpty = (name: string) => !typed[name] || (name === 'receivedOn' && typed[name] === today)
  const filled = Object.entries(found).filter(([name, value]) => value !== '' && isEmpty(name))
  return { ...typed, ...Object.fromEntries(filled) }
}
