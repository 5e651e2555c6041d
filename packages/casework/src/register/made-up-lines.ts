import { on } from '@putright/working-days'
import { COLUMNS, type Column } from './columns.ts'
import { readRegister } from './read-register.ts'

// Lines of a made-up register, for the tests.
export const today = on('2026-11-22')
export const read = (text: string) => readRegister(new TextEncoder().encode(text), today)

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
export type Cells = Partial<Record<Column, string>>
export const csv = (...lines: Cells[]) =>
  [COLUMNS.join(','), ...lines.map(line => COLUMNS.map(column => cell(line[column] ?? '')).join(','))].join(
    '\n',
  )

export const answered: Cells = {
  reference: 'JC-1',
  received_on: '2025-06-02',
  acknowledged_on: '2025-06-05',
  stage1_responded_on: '2025-06-19',
  stage1_outcome: 'upheld',
}
export const escalated: Cells = {
  ...answered,
  escalated_on: '2025-06-30',
  stage2_acknowledged_on: '2025-07-03',
}
export const extended: Cells = {
  ...answered,
  stage1_responded_on: '2025-06-26',
  stage1_extended_to: '2025-06-30',
  stage1_extension_sent_on: '2025-06-18',
  stage1_extension_reason: 'The surveyor is on leave',
}
