/** What an act answers: done, or refused with the reason in words for the person who tried. */
export type Answer<Done extends object = object> = ({ done: true } & Done) | Refusal

export interface Refusal {
  done: false
  why: 'not found' | 'moved on' | 'not possible' | 'not yours' | 'not complete'
  /** Sentences; the first is the reason, the others what exactly is missing. */
  because: string[]
  /** The field of the form it is about, where there is one. */
  field: string | null
}

/** A refusal: why, for the page; in words, for the person; and the field it is about, where there is one. */
export const refuse = (
  why: Refusal['why'],
  because: string | string[],
  field: string | null = null,
): Refusal => ({
  done: false,
  why,
  because: [because].flat(),
  field,
})

// What one may not see is not found, never forbidden: a refusal would say that it is there.
export const NOT_FOUND = refuse('not found', 'There is no such complaint.')
