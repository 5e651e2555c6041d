import type { ComplaintEvent, FactOf, HeadPosition, Position, StagePosition } from '@putright/complaint'
import type { Row, TitledHeads, TitledRows } from '@putright/documents'
import type { Clock } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import type { Gathered } from './gathered.ts'
import { inFull, type Named } from './in-full.ts'
import type { LeftOut } from './left-out.ts'
import { rowsOf } from './rows.ts'

const stagesOf = ({ stage1, stage2 }: Position): StagePosition[] => (stage2 ? [stage1, stage2] : [stage1])

/** Code 5.6: the definition, part by part, at each stage. */
export const definitions = ({ file, parties }: Gathered): TitledHeads[] =>
  stagesOf(file.position)
    .filter(({ heads }) => heads.length > 0)
    .map(({ stage, heads, outcomesSought, notOurs, question }) => ({
      title: `Stage ${stage}`,
      heads: heads.map(({ number, words, responsibility }) => ({
        number,
        words,
        rows: [
          {
            term: 'Who answers',
            words: (responsibility === 'agent' ? parties.agent?.name : null) ?? parties.coop.name,
          },
        ],
      })),
      rows: rowsOf(
        ['What the resident wants', outcomesSought],
        ['What is nobody’s responsibility here', notOurs],
        ['What the resident was asked', question],
      ),
    }))

/** What was decided of each part, by whom, why, and what was recommended before. */
export const decisions = ({ file, people }: Gathered, named: Named, leftOut: LeftOut): TitledHeads[] =>
  stagesOf(file.position)
    .filter(({ heads }) => heads.some(({ decision }) => decision))
    .map(({ stage, heads, outcome }) => ({
      title: `Stage ${stage}`,
      heads: heads.map(head => ({
        number: head.number,
        words: head.words,
        rows: [...decided(head, named, people), ...recommended(head, stage, file.events, leftOut)],
      })),
      rows: rowsOf(['Outcome of the stage', outcome ?? 'Not all parts are decided yet']),
    }))

function decided({ decision }: HeadPosition, named: Named, people: Gathered['people']): Row[] {
  if (!decision) return [{ term: 'Decided', words: 'Not yet' }]
  const { outcome, reasons, decidedBy } = decision
  return [
    ...rowsOf(['Outcome', outcome], ['Decided by', namesOf(decidedBy, people)], ['Reasons', reasons]),
    ...inFull(decision, named, ['stage', 'head', 'outcome', 'reasons', 'decidedBy']),
  ]
}

function recommended(
  { number }: HeadPosition,
  stage: StagePosition['stage'],
  events: readonly ComplaintEvent[],
  leftOut: LeftOut,
): Row[] {
  const event = events.findLast(
    one => one.type === 'recommended' && one.stage === stage && one.head === number,
  )
  if (event?.type !== 'recommended') return []
  const reason = leftOut.entry(event)
  return reason === null
    ? rowsOf(['Recommended', event.outcome], ['Reasons for that', event.reasons])
    : rowsOf(['Recommended', `Left out: ${reason}`])
}

/** Code 5.8c and 6.13: who considered it at each stage, and what interests were declared. */
export function independence({ file, people }: Gathered, leftOut: LeftOut): TitledRows[] {
  const considered = stagesOf(file.position)
    .filter(({ investigator, deciders }) => investigator ?? deciders.length > 0)
    .map(({ stage, investigator, deciders, deputies, actedBy }) => ({
      title: `Who considered it at stage ${stage}`,
      rows: rowsOf(
        ['Looked into it', investigator ? namesOf([investigator], people) : ''],
        ['Decide for the landlord', namesOf(deciders, people)],
        ['Deputies', namesOf(deputies, people)],
        ['Took part', namesOf(actedBy, people)],
      ),
    }))
  const declared = file.events
    .filter(event => event.type === 'declared')
    .map(event => ({
      term: `Entry ${event.seq}`,
      words: entryWords(event, leftOut.entry(event), people),
    }))
  return [...considered, ...(declared.length > 0 ? [{ title: 'What was declared', rows: declared }] : [])]
}

const entryWords = (
  { personId, conflict, raisedBy, as }: FactOf<'declared'>,
  reason: string | null,
  people: Gathered['people'],
): string =>
  reason === null
    ? `${namesOf([personId], people)}: ${conflict === null ? 'no conflict of interest' : as ? conflict : `${conflict} (said by ${raisedBy})`}`
    : `Left out: ${reason}`

/** The Code's clocks at each stage, with why each date. */
export const stageClocks = ({ file }: Gathered) =>
  stagesOf(file.position).flatMap(({ clocks: { acknowledgement, response } }) => [
    clockLine(acknowledgement),
    clockLine(response),
  ])

const clockLine = ({ name, due, codeDue, metOn, because }: Clock) => ({
  what: name.charAt(0).toUpperCase() + name.slice(1),
  due: due === codeDue ? dateInWords(due) : `${dateInWords(due)}; by the Code ${dateInWords(codeDue)}`,
  met: metOn ? dateInWords(metOn) : 'Not met yet',
  why: because,
})

const namesOf = (ids: readonly string[], people: Gathered['people']): string =>
  ids.map(id => people.get(id) ?? 'a former officer').join(', ')
