import type { PolicyDraftPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { type Column, Table } from '../ui/table.tsx'
import { Tag, type Tone } from '../ui/tag.tsx'

type Change = PolicyDraftPage['changes'][number]

/** What a draft changes of the policy in force, setting by setting and part by part; and the days it promises. */
export function Comparison({ inForce, changes, added, promised, today }: PolicyDraftPage) {
  return (
    <>
      {inForce && (
        <Table
          caption={`Against “${inForce.title}”, in force since ${dateInWords(inForce.adoptedOn)}`}
          columns={CHANGES}
          rows={changes}
          rowKey={({ setting }) => setting}
          empty="No setting differs from the policy in force."
        />
      )}
      <Table
        caption="What you add in your own words"
        columns={ADDED}
        rows={added}
        rowKey={({ key }) => key}
        empty="No words of your own differ from the policy in force."
      />
      <Table
        caption={`What it would promise whoever complained, or asked for stage 2, on ${dateInWords(today)}`}
        columns={PROMISED}
        rows={promised}
        rowKey={({ stage, what }) => `${stage} ${what}`}
        empty=""
      />
    </>
  )
}

const MOVES: Record<Change['moves'], { words: string; tone: Tone }> = {
  better: { words: 'Better for residents', tone: 'done' },
  worse: { words: 'Less for residents', tone: 'soon' },
  neither: { words: 'Neither way', tone: 'plain' },
}

const VERDICTS: Record<Change['verdict'], string> = {
  stricter: 'stricter than the Code',
  'as the Code': 'within the Code',
  weaker: 'weaker than the Code',
  'out of bounds': 'cannot be',
}

const CHANGES: Column<Change>[] = [
  { heading: 'Setting', names: true, cell: ({ name }) => name },
  { heading: 'In force', cell: ({ before }) => before },
  { heading: 'Draft', cell: ({ after }) => after },
  {
    heading: 'Which way it moves',
    cell: ({ moves, verdict, provision }) => (
      <span className="named">
        <Tag tone={MOVES[moves].tone}>{MOVES[moves].words}</Tag>{' '}
        <span className="named__more">
          {VERDICTS[verdict]}
          {provision && ` (${provision})`}
        </span>
      </span>
    ),
  },
]

const words = (text: string) => (text ? <span className="as-written">{text}</span> : 'Nothing')

const ADDED: Column<PolicyDraftPage['added'][number]>[] = [
  { heading: 'Part', names: true, cell: ({ title }) => title },
  { heading: 'In force', cell: ({ before }) => words(before) },
  { heading: 'Draft', cell: ({ after }) => words(after) },
]

const WHAT = {
  acknowledgement: 'acknowledged by',
  response: 'answered by',
  'longest without good reason': 'at the longest, without good reason',
}

const PROMISED: Column<PolicyDraftPage['promised'][number]>[] = [
  { heading: 'What', names: true, cell: ({ stage, what }) => `Stage ${stage}: ${WHAT[what]}` },
  { heading: 'By this draft', cell: ({ due }) => dateInWords(due) },
  {
    heading: 'The Code’s limit',
    cell: ({ due, codeDue }) => (due === codeDue ? 'the same day' : dateInWords(codeDue)),
  },
]
