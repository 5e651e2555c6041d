import type { ReactNode } from 'react'

/** plain: a fact; calm: under way; soon: needs care shortly; late: past its day; done: over and well. */
export type Tone = 'plain' | 'calm' | 'soon' | 'late' | 'done'

/** A word or two that can be found at a glance. The words say it all; the colour only helps. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <strong className={`tag tag--${tone}`}>{children}</strong>
)
