import type { ExtensionLetter } from '@putright/handling-code'
import { dayInWords } from '@putright/working-days'
import { type Block, paragraph, row, section } from './blocks.ts'
import { contactInWords } from './frame.ts'
import type { Composed } from './letter-blocks.ts'
import { ombudsmanAboutExtension, ombudsmanAtAnyTime } from './ombudsman.ts'
import { whyExtensionDue } from './response-time.ts'

/** Code 6.4, 6.5, 6.15, 6.16, 5.9. */
export function extension(content: ExtensionLetter): Composed {
  return {
    name: `Stage ${content.stage} extension`,
    heading: 'We need more time to answer your complaint',
    blocks: [
      whereItStands(content),
      paragraph('We are sorry that you will have to wait longer.'),
      ...section('Why we need more time', paragraph(content.reason), ...goodReason(content)),
      ...section('How we will keep you informed', paragraph(updates(content))),
      ...(content.agreed === 'no' ? ombudsmanAboutExtension(content) : ombudsmanAtAnyTime(content)),
    ],
  }
}

const whereItStands = (content: ExtensionLetter): Block => ({
  type: 'facts',
  rows: [
    row('This letter', 'tells you that our response will come later than we said.'),
    row(
      'Where it stands',
      `Your complaint is at stage ${content.stage}. Our response was due by ${dayInWords(content.originalDue)}.`,
    ),
    row(
      'What happens next',
      `We will send you our ${content.stage === 1 ? 'stage 1' : 'final'} response. You do not need to do anything.`,
    ),
    row('By when', `By ${dayInWords(content.newDue)}.`),
    row('Why that date', whyExtensionDue(content.stage, content.goodReason !== null, content)),
  ],
})

const goodReason = ({ goodReason: why }: ExtensionLetter): Block[] =>
  why === null
    ? []
    : [paragraph('We need longer than we are usually allowed. This is our reason:'), paragraph(why)]

const updates = (content: ExtensionLetter): string =>
  content.updateEveryDays === null
    ? `Please tell us how often you would like to hear from us until then. You can reach us here: ${contactInWords(content)}.`
    : `We will tell you how things are going ${everyWorkingDays(content.updateEveryDays)}, until you have our response. If you would like to hear more or less often, please tell us.`

const everyWorkingDays = (days: number): string =>
  days === 1 ? 'every working day' : `at least every ${days} working days`
