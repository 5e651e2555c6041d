import type { LetterContent } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { HeadBlock, Row } from '../letters/blocks.ts'

/** What stands on the first page. */
export interface Cover {
  /** What it is. */
  title: string
  reference: string
  landlord: string
  /** Who manages for the landlord; empty where nobody does. */
  agent: string
  resident: string
  summary: string
  builtOn: CalendarDate
  builtBy: string
  /** What a reader has to know before the rest: names taken out, what it cannot hold. */
  notes: string[]
}

/** What is kept of a request that is no complaint. */
export interface RequestContent extends Cover {
  standing: Row[]
  /** In the words of whoever asked; empty where only a line was kept. */
  account: string
  happened: Entry[]
}

/**
 * Everything a case file says, in words, put together by whoever may read the record. Letters, documents and entries carry
 * the numbers by which one part names another: L01, D07, entry 12.
 */
export interface CaseFileContent extends Cover {
  standing: Row[]
  definitions: TitledHeads[]
  chronology: Entry[]
  clocks: CaseFileClock[]
  /** Who considered it at each stage, and what was declared (5.8c, 6.13). */
  independence: TitledRows[]
  decisions: TitledHeads[]
  letters: CaseFileLetter[]
  correspondence: Entry[]
  documents: CaseFileDocument[]
  undertakings: CaseFileUndertaking[]
  /** Dealings with the Ombudsman, by its reference. */
  ombudsman: TitledRows[]
  /** The policy the complaint was held to, setting by setting. */
  policy: TitledRows
  leftOut: { what: string; reason: string }[]
}

export interface TitledRows {
  title: string
  rows: Row[]
}

export interface TitledHeads extends TitledRows {
  heads: HeadBlock[]
}

/** One fact of the record. */
export interface Entry {
  number: number
  /** In words, with what else is said of the day: that it came from a register, or was written down later. */
  day: string
  by: string
  words: string
  rows: Row[]
  /** As it was first recorded, where it was corrected since. */
  firstReading: Row[]
}

export interface CaseFileClock {
  what: string
  due: string
  met: string
  why: string
}

export interface CaseFileLetter {
  number: string
  name: string
  rows: Row[]
  /** Null where it is left out, or came from elsewhere and only its file is there. */
  content: LetterContent | null
}

export interface CaseFileDocument {
  number: string
  name: string
  /** Type, size, SHA-256, when and by whom it was filed. */
  rows: Row[]
  /** Whether its picture is printed, its words, or neither: then the reader is told where it is. */
  shown: { as: 'picture'; alt: string } | { as: 'words'; words: string } | { as: 'elsewhere'; where: string }
}

export interface CaseFileUndertaking {
  what: string
  who: string
  due: string
  /** What became of it. */
  became: string
}
