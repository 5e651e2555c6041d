import type { LetterContent, LetterKind } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import type { Mail } from './mail.ts'

const SUBJECTS: Record<LetterKind, string> = {
  acknowledgement: 'we have your complaint',
  definition: 'how we understand your complaint now',
  'provisional findings': 'what we think so far, for you to comment on',
  update: 'how your complaint is going',
  'new day': 'another day for what we promised you',
  extension: 'a new date for our response',
  refusal: 'our decision',
  'stage 1 response': 'our response',
  'final response': 'our final response',
}

/**
 * To the resident, with the letter as issued, and to whoever acts for them (3.6). Where it goes to the resident by another
 * road (no address, or as agreed: 5.10) to the latter alone; null where there is nobody.
 */
export function letterIssued({ content, pdf, email, copies }: Facts): Mail | null {
  const byMail = email !== '' && (!content.sending || content.sending.by === 'email')
  const [to, ...cc] = byMail ? [email, ...copies] : copies
  if (to === undefined) return null
  const { reference, landlord, resident, sender, issuedOn } = content
  return {
    to,
    cc,
    subject: `${reference}: ${SUBJECTS[content.kind]}`,
    text: `${resident.name === '' ? 'Hello' : `Dear ${resident.name}`},

A letter from ${landlord} about your complaint, reference ${reference}, is attached. It is dated ${dateInWords(issuedOn)}.

If you cannot open it, or would like it on paper, in large print or in another form, please tell us:

${[sender.name, sender.organisation, sender.contact].filter(line => line !== '').join('\n')}
`,
    attachments: [
      { filename: `${reference} ${content.kind}.pdf`, content: pdf, contentType: 'application/pdf' },
    ],
  }
}

interface Facts {
  content: LetterContent
  pdf: Buffer
  email: string
  /** E-mail addresses of those who act for the resident. */
  copies: string[]
}
