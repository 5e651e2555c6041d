import type { Column } from '@putright/casework'
import { KINDS } from '@putright/figures'
import { CHANNELS, OUTCOMES } from '@putright/handling-code'

interface ColumnWords {
  meaning: string
  /** What may stand there. */
  allowed: string
  /** The cell of the example line; empty where it has none. */
  example: string
}

const DATE = 'A date'
const TEXT = 'Text'

const column = (meaning: string, allowed: string, example = ''): ColumnWords => ({
  meaning,
  allowed,
  example,
})

/** The register format, for those who fill it in. */
export const FORMAT: Readonly<Record<Column, ColumnWords>> = {
  reference: column('Your own reference. No two lines of a co-op share one.', 'Text, needed', 'EX-014'),
  received_on: column(
    'The day it first reached the co-op, its agent or a committee member.',
    'A date, needed',
    '2025-06-02',
  ),
  channel: column('How it came.', oneOf(CHANNELS), 'email'),
  category: column('The service area it is about. The figures count by these words.', TEXT, 'Repairs'),
  summary: column('What it is about, in one line, without names.', TEXT, 'Boiler left without a part'),
  procedure: column('A: the agent’s service. B: the co-op’s own decision.', 'A or B; A where empty', 'A'),
  acknowledged_on: column('The day the acknowledgement went out.', DATE, '2025-06-05'),
  stage1_responded_on: column('The day the stage 1 response went out.', DATE, '2025-06-26'),
  stage1_outcome: column('How stage 1 ended. Needed with a response.', oneOf(OUTCOMES), 'upheld'),
  stage1_extended_to: column(
    'The new date, where the resident was told that stage 1 would take longer.',
    DATE,
    '2025-07-01',
  ),
  stage1_extension_sent_on: column('The day they were told.', DATE, '2025-06-18'),
  stage1_extension_reason: column('The reason they were given.', TEXT, 'Waiting for the maker’s report'),
  escalated_on: column('The day the request for stage 2 was received.', DATE),
  stage2_acknowledged_on: column('The day stage 2 was acknowledged.', DATE),
  stage2_responded_on: column('The day the final response went out.', DATE),
  stage2_outcome: column('How stage 2 ended. Needed with a response.', oneOf(OUTCOMES)),
  stage2_extended_to: column('The new date, where stage 2 was extended.', DATE),
  stage2_extension_sent_on: column('The day they were told.', DATE),
  stage2_extension_reason: column('The reason they were given.', TEXT),
  refused_on: column('The day you told them it was not accepted as a complaint.', DATE),
  refusal_ground: column('On what ground.', TEXT),
  withdrawn_on: column('The day they withdrew it.', DATE),
  kind: column(
    'What the line is. An enquiry is one from an MP or a councillor. Only complaints count in the measures.',
    `${oneOf(KINDS)}; complaint where empty`,
    'complaint',
  ),
}

/** The columns in the order of the format. */
export const FORMAT_COLUMNS = Object.keys(FORMAT) as Column[]

function oneOf(words: readonly string[]): string {
  return words.join(', ')
}
