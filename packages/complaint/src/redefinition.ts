import type { Responsibility } from '@putright/handling-code'
import type { Head, HeadNumber } from './events.ts'
import type { RedefinitionReason } from './facts/deciding.ts'
import type { Concern } from './facts/independence.ts'
import type { HeadPosition } from './position.ts'

/** A head as somebody wants it to read. Null: a new one. */
export interface WantedHead {
  number: HeadNumber | null
  words: string
  responsibility: Responsibility
  /** Whom the part is to name. Of one that is decided they stay as they were. */
  concerns: Concern[]
}

export type Redefinition = { heads: Head[] } | { because: string }

/**
 * Code 5.6, 6.8: the heads as they would stand. A number once given stays with its head; what is decided stays as it is;
 * nothing is dropped, only split. `given`: the highest number ever given at this stage.
 */
export function redefinition(
  now: readonly HeadPosition[],
  wanted: readonly WantedHead[],
  as: RedefinitionReason,
  given: HeadNumber,
): Redefinition {
  const because =
    strange(now, wanted) ?? decidedChanged(now, wanted) ?? dropped(now, wanted, as) ?? unlike(now, wanted, as)
  if (because) return { because }
  const inherited = as === 'split' ? concernsOfSplit(now, wanted) : []
  let next = given
  return { heads: wanted.map(head => numbered(head, now, inherited, () => ++next)) }
}

function numbered(
  { number, words, responsibility, concerns }: WantedHead,
  now: readonly HeadPosition[],
  inherited: readonly Concern[],
  nextNumber: () => HeadNumber,
): Head {
  const before = now.find(head => head.number === number)
  const concerned = !before
    ? [...inherited, ...concerns]
    : isDecided(before)
      ? (before.concerns ?? [])
      : concerns
  return {
    number: number ?? nextNumber(),
    words,
    responsibility,
    ...(concerned.length > 0 && { concerns: concerned }),
  }
}

function strange(now: readonly HeadPosition[], wanted: readonly WantedHead[]): string | null {
  const numbers = wanted.flatMap(({ number }) => number ?? [])
  const unknown = numbers.find(number => now.every(head => head.number !== number))
  if (unknown !== undefined) return `There is no part ${unknown} of this complaint.`
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index)
  return twice === undefined ? null : `Part ${twice} is there twice.`
}

function decidedChanged(now: readonly HeadPosition[], wanted: readonly WantedHead[]): string | null {
  const changed = now.find(head => {
    const kept = wanted.find(({ number }) => number === head.number)
    return isDecided(head) && (!kept || isChanged(head, kept))
  })
  return changed
    ? `Part ${changed.number} has been decided, so it stays as it is. Add what is new as a part of its own.`
    : null
}

const isDecided = ({ decision, proposal }: HeadPosition): boolean => Boolean(decision ?? proposal)

function dropped(
  now: readonly HeadPosition[],
  wanted: readonly WantedHead[],
  as: RedefinitionReason,
): string | null {
  const gone = missing(now, wanted)
  if (gone.length === 0) return null
  if (as === 'split' && gone.length === 1 && added(wanted).length > 1) return null
  return `Part ${gone[0]?.number} is missing. No part is dropped: keep it, or split it alone into two new ones or more.`
}

function unlike(
  now: readonly HeadPosition[],
  wanted: readonly WantedHead[],
  as: RedefinitionReason,
): string | null {
  const isNew = added(wanted).length > 0
  if (as === 'clarified')
    return isNew ? 'A part is new. Say that a part was split, or that a new issue joined.' : null
  if (!isNew) return 'No part is new. Add it, or say that the definition was made clearer.'
  const split = missing(now, wanted).length > 0 || reworded(now, wanted).length > 0
  if (as === 'split' && !split)
    return 'A part that is split no longer says all it did. Take out what the new part says now.'
  return null
}

// Whoever was named in what was split is named in its parts, until somebody says otherwise: a bar is not lost by rewording.
const concernsOfSplit = (now: readonly HeadPosition[], wanted: readonly WantedHead[]): Concern[] =>
  [...missing(now, wanted), ...reworded(now, wanted)].flatMap(({ concerns }) => concerns ?? [])

const added = (wanted: readonly WantedHead[]) => wanted.filter(({ number }) => number === null)

const missing = (now: readonly Head[], wanted: readonly { number: HeadNumber | null }[]) =>
  now.filter(head => wanted.every(({ number }) => number !== head.number))

const reworded = <H extends Head>(now: readonly H[], wanted: readonly WantedHead[]): H[] =>
  now.filter(head => wanted.some(each => each.number === head.number && isChanged(head, each)))

const isChanged = (head: Head, { words, responsibility }: WantedHead): boolean =>
  head.words !== words || head.responsibility !== responsibility

/** What is different from one definition to the next, a sentence each, for the resident; none where nothing is. */
export function changesInWords(
  before: { heads: readonly Head[]; outcomesSought: string },
  after: { heads: readonly Head[]; outcomesSought: string },
): string[] {
  const gone = missing(before.heads, after.heads).map(({ number }) => number)
  const made = after.heads.filter(({ number }) => before.heads.every(head => head.number !== number))
  return [
    ...gone.map(number => `Part ${number} is now ${made.map(head => `part ${head.number}`).join(' and ')}.`),
    ...before.heads.flatMap(head => changeOf(head, after.heads)),
    ...(gone.length > 0 ? [] : made.map(({ number }) => `Part ${number} is new.`)),
    ...(before.outcomesSought === after.outcomesSought
      ? []
      : ['What you would like to happen reads differently.']),
  ]
}

function changeOf(head: Head, after: readonly Head[]): string[] {
  const now = after.find(({ number }) => number === head.number)
  if (!now) return []
  const words = head.words === now.words ? [] : [`Part ${head.number} used to say “${head.words}”`]
  const whose =
    head.responsibility === now.responsibility ? [] : [`Somebody else answers part ${head.number} now.`]
  const names = sameConcerns(head, now) ? [] : [`Whom part ${head.number} names reads differently.`]
  return [...words, ...whose, ...names]
}

const sameConcerns = (one: Head, other: Head): boolean => {
  const [before, after] = [one, other].map(({ concerns = [] }) =>
    concerns.map(({ personId, as }) => `${as} ${personId}`).sort(),
  )
  return String(before) === String(after)
}
