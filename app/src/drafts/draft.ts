/** Words in the making, as they were last saved. The content is what a form of drafts took. */
export interface Draft {
  content: Record<string, unknown>
  version: number
  savedAt: string
  savedBy: string
}

/** A part of a complaint as it was drafted; undefined where it was not. Parts may have changed since. */
export const draftedPart = (draft: Draft | null, head: number): DraftedPart | undefined =>
  partsOf(draft).find(part => Number(part.head) === head)

export interface DraftedPart {
  head: string
  towards?: string
  outcome?: string
  reasons?: string
  impact?: string
  remedies?: Record<string, string>[]
  actions?: Record<string, string>[]
}

export const partsOf = (draft: Draft | null): DraftedPart[] =>
  Array.isArray(draft?.content.heads) ? (draft.content.heads as DraftedPart[]) : []
