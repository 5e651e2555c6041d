import type { CoopFigures } from '@putright/casework'
import type { YearFigures } from '@putright/figures'

/** One line of the list: a co-op with the year that is shown of it. */
export interface CoopLine {
  slug: string
  name: string
  figuresNote: string
  thisYear: string
  /** Null where nothing was counted for it. */
  shown: YearFigures | null
  /** Labels of its years that are not shown, latest first. */
  others: string[]
}

/** Every year that any of them has, latest first. */
export const yearsOf = (coops: readonly CoopFigures[]): string[] =>
  [...new Set(coops.flatMap(({ years }) => years.map(({ year }) => year)))].toSorted().toReversed()

/** A co-op’s figures of the year that was asked for; of its latest where none was. */
export function inYear({ years, ...coop }: CoopFigures, year: string | null): CoopLine {
  const shown = (year === null ? years[0] : years.find(one => one.year === year)) ?? null
  return { ...coop, shown, others: years.filter(one => one !== shown).map(one => one.year) }
}
