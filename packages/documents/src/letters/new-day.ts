import type { NewDayLetter } from '@putright/handling-code'
import { dayInWords } from '@putright/working-days'
import { paragraph, row, section } from './blocks.ts'
import { contactInWords } from './frame.ts'
import type { Composed } from './letter-blocks.ts'
import { ombudsmanAtAnyTime } from './ombudsman.ts'

/** Code 6.6, 6.17, 7.3. */
export const newDay = (content: NewDayLetter): Composed => ({
  name: `New day, stage ${content.stage}`,
  heading: 'Another day for what we promised you',
  blocks: [
    {
      type: 'facts',
      rows: [
        row(
          'This letter',
          'gives you the new day that we have agreed with you. You do not need to do anything.',
        ),
        row('What we promised', content.what),
        ...(content.before ? [row('Promised for', dayInWords(content.before))] : []),
        row('The new day', `By ${dayInWords(content.by)}`),
      ],
    },
    ...section('Why it takes longer', paragraph(content.reason)),
    ...section(
      'If this is not what we agreed',
      paragraph(
        `Please tell us, and tell us too if it has not been done by the new day: ${contactInWords(content)}.`,
      ),
    ),
    ...ombudsmanAtAnyTime(content),
  ],
})
