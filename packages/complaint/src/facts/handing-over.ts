import type { Handler } from '../events.ts'

/** Whose team answers a complaint. The name as it was that day: whoever reads the record later may not know them. */
export interface Team {
  organisationId: string
  name: string
  handler: Handler
}

/** A co-op’s agent changed, came or went while the complaint was open. No clock stops for it. */
export interface HandingOverFact {
  type: 'handed over'
  from: Team
  to: Team
}
