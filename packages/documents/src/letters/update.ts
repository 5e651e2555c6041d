import type { UpdateLetter } from '@putright/handling-code'
import { dayInWords } from '@putright/working-days'
import { type Block, paragraph, row, section } from './blocks.ts'
import { contactInWords } from './frame.ts'
import type { Composed } from './letter-blocks.ts'
import { ombudsmanAtAnyTime } from './ombudsman.ts'

/** Code 5.9. */
export function update(content: UpdateLetter): Composed {
  return {
    name: `Update, stage ${content.stage}`,
    heading: 'How your complaint is going',
    blocks: [
      whereItStands(content),
      ...late(content),
      ...section('What has happened since you last heard', paragraph(content.words)),
      ...section('What we do next', paragraph(content.next)),
      ...section('When you will hear again', paragraph(again(content))),
      ...ombudsmanAtAnyTime(content),
    ],
  }
}

const whereItStands = (content: UpdateLetter): Block => ({
  type: 'facts',
  rows: [
    row('This letter', 'tells you how things stand. You do not need to do anything.'),
    row('Where it stands', `Your complaint is at stage ${content.stage}. We have not answered it yet.`),
    isLate(content)
      ? row('By when', `Our response was due by ${dayInWords(content.responseDue)}. It is late.`)
      : row('By when', `You will have our response by ${dayInWords(content.responseDue)}.`),
  ],
})

const isLate = ({ issuedOn, responseDue }: UpdateLetter): boolean => issuedOn > responseDue

const late = (content: UpdateLetter): Block[] =>
  isLate(content) && content.expectedOn
    ? [
        paragraph(
          `We are sorry that you have had to wait. We now expect to answer by ${dayInWords(content.expectedOn)}. That does not make the answer any less late.`,
        ),
      ]
    : []

function again(content: UpdateLetter): string {
  const ask = `If you would like to hear more or less often, please tell us: ${contactInWords(content)}.`
  return content.nextUpdate
    ? `We will write to you again by ${dayInWords(content.nextUpdate)}, unless you have our response before then. ${ask}`
    : `You will hear from us when there is something to tell, and with our response. ${ask}`
}
