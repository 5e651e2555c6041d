/** Every column of the register, in the order the format lists them. */
export const COLUMNS = [
  'reference',
  'received_on',
  'channel',
  'category',
  'summary',
  'procedure',
  'acknowledged_on',
  'stage1_responded_on',
  'stage1_outcome',
  'stage1_extended_to',
  'stage1_extension_sent_on',
  'stage1_extension_reason',
  'escalated_on',
  'stage2_acknowledged_on',
  'stage2_responded_on',
  'stage2_outcome',
  'stage2_extended_to',
  'stage2_extension_sent_on',
  'stage2_extension_reason',
  'refused_on',
  'refusal_ground',
  'withdrawn_on',
  'kind',
] as const
export type Column = (typeof COLUMNS)[number]

/** Without these a line says nothing. Any other column may be left out, and is then empty throughout. */
export const REQUIRED: readonly Column[] = ['reference', 'received_on']

/** Stands in the file of bad rows that Putright gives back; ignored when that file is read again. */
export const ERROR_COLUMN = 'error'

export const isColumn = (name: string): name is Column => COLUMNS.some(column => column === name)
