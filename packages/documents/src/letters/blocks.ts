import type { LetterLogo } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'

/** A letter composed: the one content that HTML, PDF and plain text all render, in reading order. */
export interface LetterBlocks {
  /** For the browser's tab and the PDF's metadata. */
  title: string
  language: 'en-GB'
  reference: string
  issuedOn: CalendarDate
  print: 'standard' | 'large'
  frame: Frame
  /** What the letter says it is: the only heading of the first level. */
  heading: string
  blocks: Block[]
}

export interface Frame {
  landlord: string
  /** Who writes for the landlord, in words; empty where the landlord writes itself. */
  sentBy: string
  addressee: string[]
  facts: Row[]
  greeting: string
  /** Name, role, organisation and how to reach them. */
  signature: string[]
  logos: { landlord: LetterLogo | null; sender: LetterLogo | null }
}

/** Words may hold line breaks; each line that is not empty is shown on its own. */
export type Block =
  | { type: 'heading'; words: string }
  | { type: 'paragraph'; words: string }
  | { type: 'list'; items: string[] }
  /** Where things stand, at a glance. */
  | { type: 'facts'; rows: Row[] }
  | { type: 'heads'; heads: HeadBlock[] }
  | { type: 'table'; caption: string; columns: string[]; rows: string[][] }
  | { type: 'contact'; name: string; rows: Row[] }

export interface Row {
  term: string
  words: string
}

export interface HeadBlock {
  number: number
  words: string
  rows: Row[]
}

export const heading = (words: string): Block => ({ type: 'heading', words })
export const paragraph = (words: string): Block => ({ type: 'paragraph', words })
export const row = (term: string, words: string): Row => ({ term, words })

/** A heading with what stands under it; nothing at all where there is nothing to say. */
export const section = (words: string, ...blocks: Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(words), ...blocks]

export const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
