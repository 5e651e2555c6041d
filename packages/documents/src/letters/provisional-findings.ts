import type { Outcome, ProvisionalFindingsLetter } from '@putright/handling-code'
import { dayInWords } from '@putright/working-days'
import { type Block, type HeadBlock, paragraph, row, section } from './blocks.ts'
import { contactInWords } from './frame.ts'
import type { Composed } from './letter-blocks.ts'
import { ombudsmanAtAnyTime } from './ombudsman.ts'

/** Code 5.8: the resident puts their side before anybody decides. */
export function provisionalFindings(content: ProvisionalFindingsLetter): Composed {
  const by = dayInWords(content.replyBy)
  return {
    name: `Provisional findings, stage ${content.stage}`,
    heading: 'What we think so far, for you to comment on',
    blocks: [
      whereItStands(content),
      paragraph('Nothing has been decided yet. We want to hear from you first.'),
      ...section('What we think so far, and why', {
        type: 'heads',
        heads: content.heads.map(head => headBlock(head, content)),
      }),
      ...section(
        'How to reply',
        paragraph(
          `Tell us by ${by} if we have missed something, got something wrong, or not heard your side. You can write, ring or tell us in person: ${contactInWords(content)}.`,
        ),
        paragraph(
          'You can send us photographs, letters or anything else that shows what happened. Someone you trust can reply for you.',
        ),
      ),
      ...section(
        'If you do not reply',
        paragraph(
          'You do not have to. We will then decide on what we know, and it will not be held against you.',
        ),
      ),
      ...ombudsmanAtAnyTime(content),
    ],
  }
}

const whereItStands = ({ stage, replyBy, responseDue }: ProvisionalFindingsLetter): Block => ({
  type: 'facts',
  rows: [
    row('This letter', 'tells you what we think so far. It is not our decision.'),
    row('Where it stands', `Your complaint is at stage ${stage}. We are still looking into it.`),
    row('Reply by', `${dayInWords(replyBy)}, if you would like to.`),
    row(
      'What happens next',
      `We will read what you say, decide, and send you our ${stage === 1 ? 'stage 1' : 'final'} response.`,
    ),
    row('By when', `By ${dayInWords(responseDue)}. Asking you does not move this date.`),
  ],
})

function headBlock(
  { number, words }: ProvisionalFindingsLetter['heads'][number],
  { findings }: ProvisionalFindingsLetter,
): HeadBlock {
  const finding = findings.find(({ head }) => head === number)
  const rows = finding
    ? [row('What we think so far', SO_FAR[finding.outcome]), row('Why', finding.reasons)]
    : [row('What we think so far', 'We are still looking into this.')]
  return { number, words, rows }
}

const SO_FAR: Record<Outcome, string> = {
  upheld: 'We may agree with you about this.',
  'partially upheld': 'We may agree with you about some of this.',
  'not upheld': 'So far we have not found that something went wrong.',
}
