import type { LetterFrame } from '@putright/handling-code'
import { addCalendarMonths, dayInWords } from '@putright/working-days'
import { type Block, paragraph, row, section } from './blocks.ts'

/** Code 3.7: at any time, and how. A landlord outside the scheme says nothing of it (rulebook 6.11). */
export const ombudsmanAtAnyTime = (content: LetterFrame): Block[] =>
  content.ombudsmanMember
    ? section(
        'You can go to the Housing Ombudsman at any time',
        paragraph(
          'You can ask the Housing Ombudsman for help or advice at any time. You do not have to wait until we have finished. The Ombudsman is free to use and independent of us.',
        ),
        ...contactBlock(content),
      )
    : []

/** Rulebook K4: the resident was asked to agree to more time and did not. The extension stands, and may be challenged. */
export const ombudsmanAboutExtension = (content: LetterFrame): Block[] =>
  content.ombudsmanMember
    ? section(
        'If you do not agree to wait longer',
        paragraph(
          'We asked whether you agree to the new date, and you told us that you do not. You can challenge it with the Housing Ombudsman now. You do not have to wait until we have finished. The Ombudsman is free to use and independent of us.',
        ),
        ...contactBlock(content),
      )
    : section(
        'If you do not agree to wait longer',
        paragraph(
          'We asked whether you agree to the new date, and you told us that you do not. Tell us why: we will read what you say and write back to you.',
        ),
      )

/** Refusals, Code 2.4 and 5.11: the decision itself may be taken to the Ombudsman. */
export const ombudsmanAboutRefusal = (content: LetterFrame): Block[] =>
  content.ombudsmanMember
    ? section(
        'If you think this decision is wrong',
        paragraph(
          'You have the right to take this decision to the Housing Ombudsman. You can do this at any time. The Ombudsman is free to use and independent of us, and can tell us to take your complaint.',
        ),
        ...contactBlock(content),
      )
    : section(
        'If you think this decision is wrong',
        paragraph('Tell us why. We will read what you say and write back to you.'),
      )

/** Final response, Code 6.19g. The Ombudsman's year: too late is “12 months or more” (rulebook 2.2). */
export const ombudsmanAfterFinalResponse = (content: LetterFrame): Block[] =>
  content.ombudsmanMember
    ? section(
        'If you are still not happy',
        paragraph(
          `You can take your complaint to the Housing Ombudsman. Please do this before ${ombudsmanBefore(content)}. That is 12 months from the date of this letter. After that, the Ombudsman may not be able to look at it.`,
        ),
        paragraph('The Ombudsman is free to use and independent of us. You do not need our agreement.'),
        ...contactBlock(content),
      )
    : section(
        'If you are still not happy',
        paragraph(
          'This is the last step of our complaints process. You can get free, independent advice, for example from Citizens Advice or a law centre.',
        ),
      )

export const ombudsmanBefore = (content: LetterFrame): string =>
  dayInWords(addCalendarMonths(content.issuedOn, 12))

const contactBlock = ({ ombudsman }: LetterFrame): Block[] =>
  ombudsman === null
    ? []
    : [
        {
          type: 'contact',
          name: ombudsman.name,
          rows: [
            row('Website', ombudsman.web),
            row('Telephone', ombudsman.telephone),
            row('Post', ombudsman.post),
          ],
        },
      ]
