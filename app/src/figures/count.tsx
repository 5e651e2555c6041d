import type { Measure } from '@putright/figures'
import type { ReactNode } from 'react'
import { casesAddress } from './addresses.ts'
import { measureInWords } from './measure-words.ts'
import { countInWords } from './numbers.ts'

/** Whose figures a page shows, and whether what is behind them may be seen. */
export interface Whose {
  coop: string
  year: string
  handled: boolean
}

interface CountProps {
  whose: Whose
  measure: Measure
  value: number
  /** How it is written, where it is no plain count. */
  children?: ReactNode
}

/** A figure, leading to the complaints it counts for whoever handles them. */
export function Count({ whose, measure, value, children = countInWords(value) }: CountProps) {
  if (!whose.handled || value === 0) return <>{children}</>
  return (
    <a href={casesAddress(whose.coop, whose.year, measure)} className="govuk-link">
      {children}
      <span className="govuk-visually-hidden"> – {measureInWords(measure)}</span>
    </a>
  )
}
