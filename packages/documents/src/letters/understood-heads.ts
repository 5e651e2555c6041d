import type { LetterFrame, LetterHead } from '@putright/handling-code'
import { type Block, row } from './blocks.ts'
import { hasAgent } from './frame.ts'

/** The definition, head by head, with whose each is and who will answer it (5.6, 5.7). */
export const understoodHeads = (content: LetterFrame & { heads: LetterHead[] }): Block => ({
  type: 'heads',
  heads: content.heads.map(head => ({
    number: head.number,
    words: head.words,
    rows: [row('Responsible', responsibilityInWords(head, content)), row('Who will answer', head.answeredBy)],
  })),
})

// With what the procedure means: its letter alone says nothing to whoever complains.
function responsibilityInWords({ responsibility, byAgreement }: LetterHead, content: LetterFrame): string {
  if (byAgreement)
    return responsibility === 'agent'
      ? 'Us: our managing agent answers every complaint (procedure A).'
      : `Us: ${content.landlord} decides every complaint (procedure B).`
  if (responsibility === 'agent')
    return 'Us: this is about our managing agent’s service, and our managing agent decides it (procedure A).'
  if (hasAgent(content))
    return `Us: this is for ${content.landlord} itself to decide, after our managing agent has looked into it (procedure B).`
  return 'Us.'
}
