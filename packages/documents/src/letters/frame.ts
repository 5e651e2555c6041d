import type { LetterFrame } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { type Frame, linesOf, row } from './blocks.ts'

export function frameOf(content: LetterFrame): Frame {
  const { landlord, sender, resident, logos } = content
  return {
    landlord,
    sentBy: hasAgent(content) ? `Sent for ${landlord} by ${sender.organisation}` : '',
    addressee: [resident.name, ...linesOf(resident.address)].filter(line => line !== ''),
    facts: [row('Date', dateInWords(content.issuedOn)), row('Reference', content.reference)],
    greeting: resident.name === '' ? 'Hello' : `Dear ${resident.name}`,
    signature: [sender.name, sender.role, sender.organisation, ...linesOf(sender.contact)].filter(
      line => line !== '',
    ),
    logos: logos ?? { landlord: null, sender: null },
  }
}

/** Whether somebody else writes for the landlord. */
export const hasAgent = ({ landlord, sender }: LetterFrame): boolean => sender.organisation !== landlord

/** How to reach whoever sent the letter, inside a sentence. */
export const contactInWords = ({ sender }: LetterFrame): string => linesOf(sender.contact).join(', ')
