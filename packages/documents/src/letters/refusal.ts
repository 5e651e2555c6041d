import type { RefusalGround, RefusalLetter } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { type Block, paragraph, row, section } from './blocks.ts'
import { contactInWords } from './frame.ts'
import type { Composed } from './letter-blocks.ts'
import { ombudsmanAboutRefusal } from './ombudsman.ts'

/** Code 2.1 to 2.5 and 5.11. */
export function refusal(content: RefusalLetter): Composed {
  const complaint = content.of === 'complaint'
  return {
    name: complaint ? 'Complaint not taken' : 'Stage 2 not taken',
    heading: complaint
      ? 'We cannot take this through our complaints process'
      : 'We cannot take your complaint to stage 2',
    blocks: [
      whereItStands(content),
      paragraph('We know this is not the answer you hoped for. Here is how we came to it.'),
      ...section('Why we decided this', paragraph(content.reasoning)),
      ...section('The part of our policy we relied on', paragraph(GROUNDS[content.ground])),
      ...discretion(content),
      ...elsewhere(content),
      ...ombudsmanAboutRefusal(content),
      ...section(
        'If we have missed something',
        paragraph(
          `If there is something we did not know, please tell us and we will think again. You can reach us here: ${contactInWords(content)}.`,
        ),
      ),
    ],
  }
}

const whereItStands = (content: RefusalLetter): Block => ({
  type: 'facts',
  rows: [
    row(
      'This letter',
      content.of === 'complaint'
        ? 'tells you that we cannot look at this matter as a complaint, and why.'
        : 'tells you that we cannot look at your complaint again at stage 2, and why.',
    ),
    row(
      'Where it stands',
      content.of === 'complaint'
        ? `You complained to us on ${dateInWords(content.requestedOn)}. We have not opened a complaint.`
        : `You asked for stage 2 on ${dateInWords(content.requestedOn)}. Our stage 1 response stands.`,
    ),
    row('What happens next', nextStep(content)),
    row('By when', `Our decision counts from ${dateInWords(content.issuedOn)}, the date of this letter.`),
  ],
})

const nextStep = ({ ombudsmanMember }: RefusalLetter): string =>
  ombudsmanMember
    ? 'We will not do more on this unless you tell us something new. You can ask the Housing Ombudsman to look at our decision.'
    : 'We will not do more on this unless you tell us something new.'

const GROUNDS: Record<RefusalGround, string> = {
  'older than the time limit':
    'Our policy sets a time limit for making a complaint. It counts from when something happened, or from when you became aware of it.',
  'court proceedings have begun':
    'Our policy does not cover a matter once a court case about it has started and the claim has been filed.',
  'already considered under this policy':
    'Our policy does not cover a matter that we have already looked at as a complaint.',
  'another ground of the policy':
    'Our policy has a list of matters that it does not cover. We have explained above which one applies to you, and why.',
}

const discretion = ({ discretion: considered }: RefusalLetter): Block[] =>
  considered === null
    ? []
    : section(
        'Whether we could make an exception',
        paragraph('We thought about whether to take it anyway.'),
        paragraph(considered),
      )

const elsewhere = ({ elsewhere: where }: RefusalLetter): Block[] =>
  where === '' ? [] : section('Where you can take this instead', paragraph(where))
