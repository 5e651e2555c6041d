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
