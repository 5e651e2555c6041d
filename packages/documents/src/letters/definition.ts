import type { DefinitionLetter } from '@putright/handling-code'
import { dayInWords } from '@putright/working-days'
import { type Block, paragraph, row, section } from './blocks.ts'
import { contactInWords } from './frame.ts'
import type { Composed } from './letter-blocks.ts'
import { ombudsmanAtAnyTime } from './ombudsman.ts'
import { understoodHeads } from './understood-heads.ts'

/** Code 5.6, 5.7, 6.8. */
export function definition(content: DefinitionLetter): Composed {
  return {
    name: `Changed definition, stage ${content.stage}`,
    heading: 'We have changed how we understand your complaint',
    blocks: [
      whereItStands(content),
      ...section(
        'What is different',
        { type: 'list', items: content.changes },
        paragraph('This is why we changed it:'),
        paragraph(content.reason),
      ),
      ...section('What we now understand your complaint to be', understoodHeads(content)),
      ...section('What you would like to happen', paragraph(content.outcomesSought)),
      ...section(
        'Have we got this right?',
        paragraph(
          `If anything here is wrong or missing, please tell us and we will put it right. You can reach us here: ${contactInWords(content)}.`,
        ),
      ),
      ...ombudsmanAtAnyTime(content),
    ],
  }
}

const whereItStands = ({ stage, responseDue }: DefinitionLetter): Block => ({
  type: 'facts',
  rows: [
    row('This letter', 'tells you what has changed in the list of points that we will answer.'),
    row('Where it stands', `Your complaint is at stage ${stage}.`),
    row(
      'What happens next',
      `We will look into every point below and send you our ${stage === 1 ? 'stage 1' : 'final'} response.`,
    ),
    row('By when', `By ${dayInWords(responseDue)}. The change does not move this date.`),
  ],
})
