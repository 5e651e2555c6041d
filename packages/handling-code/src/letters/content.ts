import type { CalendarDate } from '@putright/working-days'
import type { Outcome, RefusalGround, RemedyKind, Responsibility, Stage } from '../words.ts'

export interface LetterHead {
  number: number
  words: string
  responsibility: Responsibility
  /** Who answers this head, in words: `Harbour Lights Housing, for the co-op` … */
  answeredBy: string
  /** Whatever it is about, since the agreement with the agent covers one procedure alone. */
  byAgreement?: boolean | undefined
}

export interface LetterDecision {
  head: number
  outcome: Outcome
  /** With policy, law or good practice where fitting (6.7). */
  reasons: string
}

export interface LetterRemedy {
  kind: RemedyKind
  what: string
  /** Pence. */
  amount: number | null
  by: CalendarDate | null
  /** How money is paid. */
  route?: 'direct' | 'rent account' | undefined
  /** Who sees to it; left out by older records. */
  who?: string | undefined
  /** The parts it puts right; left out by older letters, where it is for all. */
  heads?: number[] | undefined
}

export interface LetterAction {
  what: string
  who: string
  by: CalendarDate
}

export interface OmbudsmanContact {
  version: string
  name: string
  web: string
  telephone: string
  post: string
}

/** How a letter reaches somebody, as agreed with them (5.10). */
export interface Sending {
  print: 'standard' | 'large'
  /** By post it is printed and sent; by telephone it is read out. */
  by: 'email' | 'post' | 'telephone'
  /** The language they asked for, where it is not English; a translation goes with the letter. */
  language: string
}

/** A picture by its fingerprint, SHA-256 in hexadecimal: as it was when the letter went, whatever came after. */
export interface LetterLogo {
  sha256: string
  /** Whose it is, for whoever does not see it. */
  alt: string
}

/** What every letter carries. */
export interface LetterFrame {
  reference: string
  issuedOn: CalendarDate
  /** The landlord, and the agent who writes for it, if any. */
  landlord: string
  sender: { organisation: string; name: string; role: string; contact: string }
  resident: { name: string; address: string }
  /** Left out only by a landlord outside the Ombudsman's scheme (rulebook 6.11). */
  ombudsman: OmbudsmanContact | null
  ombudsmanMember: boolean
  /** Left out where nothing was agreed: standard print, by e-mail, in English. */
  sending?: Sending | undefined
  /** The landlord's stands at the head, for it answers; the sender's, where that is its agent, under the signature. */
  logos?: { landlord: LetterLogo | null; sender: LetterLogo | null } | undefined
}

export interface AcknowledgementLetter extends LetterFrame {
  kind: 'acknowledgement'
  stage: Stage
  requestedOn: CalendarDate
  heads: LetterHead[]
  outcomesSought: string
  notOurs: string
  question: string
  /** Who will consider it; null while nobody is named. */
  considerer: string | null
  responseDue: CalendarDate
  /** Adjustments agreed, or the question whether any are needed (5.10). */
  adjustments: string
}

/** The definition as changed since the acknowledgement (5.6, 6.8). */
export interface DefinitionLetter extends LetterFrame {
  kind: 'definition'
  stage: Stage
  heads: LetterHead[]
  outcomesSought: string
  /** What was changed, a sentence each. */
  changes: string[]
  /** What the resident said that changed it. */
  reason: string
  responseDue: CalendarDate
}

/** What is thought so far, for the resident to comment on before anybody decides (5.8b). */
export interface ProvisionalFindingsLetter extends LetterFrame {
  kind: 'provisional findings'
  stage: Stage
  heads: LetterHead[]
  /** None for a head that is still being looked into. */
  findings: LetterDecision[]
  replyBy: CalendarDate
  responseDue: CalendarDate
}

/** How things stand, as agreed with an extension or where the answer is late (5.9). */
export interface UpdateLetter extends LetterFrame {
  kind: 'update'
  stage: Stage
  words: string
  next: string
  /** When the resident hears again; null where no interval was agreed. */
  nextUpdate: CalendarDate | null
  responseDue: CalendarDate
  /** Where the response is late: the day it is expected now, which moves no date. */
  expectedOn: CalendarDate | null
}

/** Another day for something that a response promised, agreed with the resident (6.6, 6.17, 7.3). */
export interface NewDayLetter extends LetterFrame {
  kind: 'new day'
  stage: Stage
  /** What was promised. */
  what: string
  /** The day it was promised for; null where none was named. */
  before: CalendarDate | null
  by: CalendarDate
  reason: string
}

export interface ExtensionLetter extends LetterFrame {
  kind: 'extension'
  stage: Stage
  originalDue: CalendarDate
  newDue: CalendarDate
  reason: string
  goodReason: string | null
  /** Working days between updates (5.9); null until agreed. */
  updateEveryDays: number | null
  /** Whether the resident agreed, where the landlord's policy asks (rulebook K4); left out by older letters. */
  agreed?: 'yes' | 'no' | 'not asked' | undefined
}

export interface RefusalLetter extends LetterFrame {
  kind: 'refusal'
  of: 'complaint' | 'escalation'
  requestedOn: CalendarDate
  ground: RefusalGround
  reasoning: string
  discretion: string | null
  elsewhere: string
}

export interface ResponseLetter extends LetterFrame {
  kind: 'stage 1 response' | 'final response'
  requestedOn: CalendarDate
  heads: LetterHead[]
  outcomesSought: string
  decisions: LetterDecision[]
  outcome: Outcome
  remedies: LetterRemedy[]
  actions: LetterAction[]
  /** Stage 1: how to ask for stage 2 (6.9g), with the guide in working days where the policy has one. */
  nextStep: { how: string; guideDays: number | null } | null
  /** Stage 2: who contributed (6.20). */
  contributors: string[]
}

export type LetterContent =
  | AcknowledgementLetter
  | DefinitionLetter
  | ProvisionalFindingsLetter
  | UpdateLetter
  | NewDayLetter
  | ExtensionLetter
  | RefusalLetter
  | ResponseLetter
export type LetterKind = LetterContent['kind']
