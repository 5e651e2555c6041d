import type { AcknowledgementLetter } from '@putright/handling-code'
import { dateInWords, dayInWords } from '@putright/working-days'
import { type Block, paragraph, row, section } from './blocks.ts'
import { contactInWords } from './frame.ts'
import type { Composed } from './letter-blocks.ts'
import { ombudsmanAtAnyTime } from './ombudsman.ts'
import { whyResponseDue } from './response-time.ts'
import { understoodHeads } from './understood-heads.ts'

/** Code 6.2, 6.11, 5.6, 5.7, 3.6, 3.7, 5.10. */
export function acknowledgement(content: AcknowledgementLetter): Composed {
  return {
    name: `Stage ${content.stage} acknowledgement`,
    heading:
      content.stage === 1 ? 'We have received your complaint' : 'We have received your request for stage 2',
    blocks: [
      whereItStands(content),
      ...understanding(content),
      ...question(content),
      ...considerer(content),
      ...support(content),
      ...ombudsmanAtAnyTime(content),
    ],
  }
}

function whereItStands(content: AcknowledgementLetter): Block {
  const { stage } = content
  const asked = stage === 1 ? 'We received your complaint' : 'You asked for stage 2'
  return {
    type: 'facts',
    rows: [
      row(
        'This letter',
        stage === 1
          ? 'tells you that we have your complaint, and what we understand it to be.'
          : 'tells you that we will look at your complaint again, and what we understand it to be.',
      ),
      row(
        'Where it stands',
        `${asked} on ${dateInWords(content.requestedOn)}. It is logged at stage ${stage} of our two stages. We acknowledged it on ${dateInWords(content.issuedOn)}.`,
      ),
      row(
        'What happens next',
        `We will look into it and send you our ${stage === 1 ? 'stage 1' : 'final'} response.`,
      ),
      row('By when', `By ${dayInWords(content.responseDue)}.`),
      row('Why that date', whyResponseDue(stage, content)),
    ],
  }
}

const understanding = (content: AcknowledgementLetter): Block[] => [
  ...section('What we understand your complaint to be', understoodHeads(content)),
  ...section('What you would like to happen', paragraph(content.outcomesSought)),
  ...section(
    'What we are not responsible for',
    paragraph(content.notOurs || 'Nothing that we know of. We can answer everything listed above.'),
  ),
]

const question = (content: AcknowledgementLetter): Block[] =>
  section(
    'Have we got this right?',
    ...(content.question === ''
      ? []
      : [
          paragraph('There is something we need to ask you:'),
          paragraph(content.question),
          paragraph('We will carry on while we wait. The date above stays the same.'),
        ]),
    paragraph(
      `If anything here is wrong or missing, please tell us and we will put it right. You can reach us here: ${contactInWords(content)}.`,
    ),
    ...(content.stage === 1
      ? []
      : [
          paragraph(
            'You do not have to give reasons for asking for stage 2. If you want to, tell us what we missed at stage 1. It will help us look in the right place.',
          ),
        ]),
  )

function considerer({ considerer: who, stage }: AcknowledgementLetter): Block[] {
  const apart =
    stage === 1
      ? 'had no part in what you are complaining about'
      : 'had no part in what you are complaining about, or in our stage 1 response'
  return section(
    'Who will look at it',
    paragraph(
      who === null
        ? `We are choosing someone who has ${apart}. We will tell you who it is.`
        : `This will be: ${who}. Whoever looks at your complaint must have ${apart}.`,
    ),
  )
}

const support = (content: AcknowledgementLetter): Block[] =>
  section(
    'Help and support',
    paragraph(content.adjustments),
    paragraph(
      'Someone you trust can act or speak for you, such as a friend, a relative or an adviser. They can come with you to any meeting. Just tell us who they are.',
    ),
  )
