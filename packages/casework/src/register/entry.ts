import type { RegisterRow } from '@putright/figures'
import type { Channel } from '@putright/handling-code'

/** One line of a complaints register, read and found sound. Its history was not clocked by Putright. */
export interface RegisterEntry extends RegisterRow {
  channel: Channel | null
  summary: string
  /** A: the agent’s service. B: the landlord’s own decision. */
  procedure: 'A' | 'B'
  /** In the register’s own words; empty where it gives none. */
  refusalGround: string
}

/** The columns that the measures ask for. */
export function toRegisterRow(entry: RegisterEntry): RegisterRow {
  const {
    channel: _channel,
    summary: _summary,
    procedure: _procedure,
    refusalGround: _ground,
    ...row
  } = entry
  return row
}
