import { parseWithZod } from '@conform-to/zod/v4'
import { fillFromMail, MailForm } from '@putright/casework'
import type { CalendarDate } from '@putright/working-days'
import { data } from '@remix-run/node'

/** The form again, with what a pasted e-mail says in its empty fields. Nothing is logged. */
export async function readMailInto(sent: FormData, today: CalendarDate) {
  const submission = parseWithZod(sent, { schema: MailForm })
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 })
  const filled = await fillFromMail(submission.payload, submission.value.mail, today)
  if (filled) return data({ initialValue: filled as Record<string, string> })
  return data(submission.reply({ fieldErrors: { mail: [NOTHING] } }), { status: 422 })
}

const NOTHING =
  'No line that begins with From: was found. Paste the e-mail with the lines that stand over it, or fill in the form by hand'
