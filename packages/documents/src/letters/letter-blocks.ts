import type { LetterContent } from '@putright/handling-code'
import { acknowledgement } from './acknowledgement.ts'
import { type Block, type LetterBlocks, paragraph } from './blocks.ts'
import { definition } from './definition.ts'
import { changeEveryText } from './every-text.ts'
import { extension } from './extension.ts'
import { frameOf } from './frame.ts'
import { newDay } from './new-day.ts'
import { provisionalFindings } from './provisional-findings.ts'
import { readable } from './readable.ts'
import { refusal } from './refusal.ts'
import { response } from './response.ts'
import { update } from './update.ts'

/** What a composer of one kind of letter gives; the frame is the same for all. */
export interface Composed {
  /** The kind of letter, for its title. */
  name: string
  heading: string
  blocks: Block[]
}

export function letterBlocks(given: LetterContent): LetterBlocks {
  const content = changeEveryText(given, readable)
  const { name, heading, blocks } = compose(content)
  return {
    title: `${name}: complaint ${content.reference}`,
    language: 'en-GB',
    reference: content.reference,
    issuedOn: content.issuedOn,
    print: content.sending?.print ?? 'standard',
    frame: frameOf(content),
    heading,
    blocks: [...blocks, ...translation(content)],
  }
}

// Code 5.10: the language agreed; whoever sends the letter adds the translation.
const translation = ({ sending }: LetterContent): Block[] =>
  sending?.language
    ? [
        paragraph(
          `You asked us to write to you in ${sending.language}. A translation belongs with this letter: please tell us if it is not there.`,
        ),
      ]
    : []

function compose(content: LetterContent): Composed {
  switch (content.kind) {
    case 'acknowledgement':
      return acknowledgement(content)
    case 'definition':
      return definition(content)
    case 'provisional findings':
      return provisionalFindings(content)
    case 'update':
      return update(content)
    case 'new day':
      return newDay(content)
    case 'extension':
      return extension(content)
    case 'refusal':
      return refusal(content)
    case 'stage 1 response':
    case 'final response':
      return response(content)
  }
}
