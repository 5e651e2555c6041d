import type { Outcome, ResponseLetter } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { type Block, type HeadBlock, paragraph, row, section } from './blocks.ts'
import { hasAgent } from './frame.ts'
import type { Composed } from './letter-blocks.ts'
import { ombudsmanAfterFinalResponse, ombudsmanAtAnyTime, ombudsmanBefore } from './ombudsman.ts'
import { actionsToCome, lastPromise, remediesOffered } from './putting-right.ts'

/** Code 6.9 at stage 1, 6.19 and 6.20 at stage 2. */
export function response(content: ResponseLetter): Composed {
  const final = content.kind === 'final response'
  return {
    name: final ? 'Final response, stage 2' : 'Stage 1 response',
    heading: final ? 'Our final response to your complaint' : 'Our stage 1 response to your complaint',
    blocks: [
      whereItStands(content),
      ...apology(content),
      ...decisions(content),
      ...remediesOffered(content),
      ...actionsToCome(content),
      ...(final ? contributors(content) : stage2(content)),
      ...(final ? ombudsmanAfterFinalResponse(content) : ombudsmanAtAnyTime(content)),
    ],
  }
}

function whereItStands(content: ResponseLetter): Block {
  const final = content.kind === 'final response'
  return {
    type: 'facts',
    rows: [
      row(
        'This letter',
        final
          ? 'is our final response. It ends our complaints process.'
          : 'is our response at stage 1, the first of our two stages.',
      ),
      row(
        'Where it stands',
        `${final ? 'You asked for stage 2' : 'We received your complaint'} on ${dateInWords(content.requestedOn)}. ${overall(content)}`,
      ),
      row('What happens next', nextStep(content)),
      ...lastPromise(content),
      ...yourNextStep(content),
    ],
  }
}

const overall = ({ outcome }: ResponseLetter): string =>
  ({
    upheld: 'We agree with your complaint: it is upheld.',
    'partially upheld': 'We agree with some of your complaint: it is partly upheld.',
    'not upheld': 'We do not agree that something went wrong: your complaint is not upheld.',
  })[outcome]

const nextStep = ({ remedies, actions }: ResponseLetter): string =>
  remedies.length + actions.length === 0
    ? 'There is nothing more for us to do. You can read our reasons below.'
    : 'We will do what we promise in this letter.'

function yourNextStep(content: ResponseLetter) {
  if (content.kind === 'stage 1 response')
    return [row('If you are not happy', 'You can ask us for stage 2. We say how below.')]
  return content.ombudsmanMember
    ? [row('If you are not happy', `You can go to the Housing Ombudsman before ${ombudsmanBefore(content)}.`)]
    : []
}

const apology = ({ outcome }: ResponseLetter): Block[] =>
  outcome === 'not upheld'
    ? [paragraph('Thank you for telling us about this. We have looked at it carefully.')]
    : [paragraph('Thank you for telling us about this. We are sorry for what went wrong.')]

const decisions = (content: ResponseLetter): Block[] => [
  ...section('Your complaint and our decisions', {
    type: 'heads',
    heads: content.heads.map(head => headBlock(head, content)),
  }),
  ...section('What you wanted to happen', paragraph(content.outcomesSought)),
]

function headBlock({ number, words, answeredBy }: ResponseLetter['heads'][number], content: ResponseLetter) {
  const decision = content.decisions.find(({ head }) => head === number)
  const rows = decision
    ? [row('Our decision', DECISIONS[decision.outcome]), row('Our reasons', decision.reasons)]
    : [row('Our decision', 'Not yet made.')]
  const answered = hasAgent(content) ? [row('Who decided', answeredBy)] : []
  return { number, words, rows: [...rows, ...answered] } satisfies HeadBlock
}

const DECISIONS: Record<Outcome, string> = {
  upheld: 'Upheld. We agree with you about this.',
  'partially upheld': 'Partly upheld. We agree with you about some of this.',
  'not upheld': 'Not upheld. We did not find that something went wrong.',
}

/** Code 6.9g, 6.10, 6.12. Days are a guide and never a bar. */
function stage2({ nextStep: step }: ResponseLetter): Block[] {
  return section(
    'If you are not happy with this response',
    paragraph(
      'You can ask us to look at your complaint again, at stage 2. You do not have to give reasons. Somebody who had no part in this response will look at it.',
    ),
    ...(step === null ? [] : [paragraph(step.how)]),
    ...(step === null || step.guideDays === null ? [] : [paragraph(guide(step.guideDays))]),
  )
}

const guide = (days: number): string =>
  `It helps us if you ask within ${days} working days of the date of this letter. That is only a guide. We will still consider a later request.`

const contributors = ({ contributors: who }: ResponseLetter): Block[] =>
  who.length === 0 ? [] : section('Who took part in this response', { type: 'list', items: who })
