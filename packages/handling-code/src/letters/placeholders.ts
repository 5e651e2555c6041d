import type { ProvisionId } from '../provisions/provisions.ts'
import type { Item } from './checklist.ts'
import type { LetterContent } from './content.ts'

// XXX in capitals only: a resident may sign with kisses.
const PLACEHOLDER = /\[[^\]\n]*\]|\{\{.*?\}\}|\bX{3,}\b|\b(?:TBC|tbc)\b|\b[Ll]orem\b/

/** What a template left to be filled in. A letter with one says nothing plainly (6.9, 6.19). */
export const placeholders = (letter: LetterContent, provision: ProvisionId): Item[] =>
  textsIn(letter, '').flatMap(({ field, text }) => {
    const found = PLACEHOLDER.exec(text)?.[0]
    return found ? [{ ...left(found), provision, field, missing: true }] : []
  })

const left = (found: string) => ({
  item: 'text in place of a placeholder',
  because: `“${found}” is still to be filled in.`,
})

interface Text {
  field: string
  text: string
}

function textsIn(value: unknown, field: string): Text[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, field ? `${field}.${key}` : key))
}
