import type { WorkingDays } from '@putright/working-days'
import { responseProvision } from '../provisions/of-a-stage.ts'
import { type Item, isBlank } from './checklist.ts'
import type { LetterDecision, ProvisionalFindingsLetter } from './content.ts'
import { frameChecklist } from './frame.ts'

/** Code 5.8: the resident may put their side before anybody decides. No clock stops for it. */
export const provisionalFindingsChecklist = (
  letter: ProvisionalFindingsLetter,
  calendar: WorkingDays,
): Item[] => [
  ...frameChecklist(letter, { text: '5.8', ombudsman: '3.7' }),
  {
    item: 'what is thought so far',
    provision: '5.8',
    field: 'findings',
    because: 'Say what you think so far about one part of the complaint at least.',
    missing: letter.findings.length === 0,
  },
  ...letter.findings.flatMap((finding, index) => findingItems(finding, index, letter)),
  {
    item: 'time to reply',
    provision: '5.8',
    field: 'replyBy',
    because: 'Give the resident a day after today to reply by.',
    missing: letter.replyBy <= letter.issuedOn,
  },
  {
    item: 'time to decide',
    provision: responseProvision(letter.stage),
    field: 'replyBy',
    because: 'Leave a working day at least between the reply and the day the response is due.',
    missing: calendar.between(letter.replyBy, letter.responseDue) < 1,
  },
]

const findingItems = (
  { head, reasons }: LetterDecision,
  index: number,
  { heads }: ProvisionalFindingsLetter,
): Item[] => [
  {
    item: `why that is thought of head ${head}`,
    provision: '5.8',
    field: `findings.${index}.reasons`,
    because: `Say why you think so of head ${head}: nobody can comment on an outcome alone.`,
    missing: isBlank(reasons),
  },
  {
    item: `head ${head}`,
    provision: '5.8',
    field: `findings.${index}.head`,
    because: `Head ${head} is no part of the definition.`,
    missing: heads.every(({ number }) => number !== head),
  },
]
