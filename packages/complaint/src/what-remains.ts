import { REFUSAL_GROUNDS } from '@putright/handling-code'
import type {
  ComplaintEvent,
  Fact,
  FactOf,
  FactType,
  Happening,
  Head,
  OutstandingAction,
  Remedy,
} from './events.ts'
import type { OmbudsmanOrder } from './facts/ombudsman.ts'
import type { Position } from './position.ts'

/** What stands where a figure asks that there were words. */
export const ERASED = 'Erased'

/** Stands for a person, a letter, a document that nobody can find any more. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * What is left of a record once it is erased: for each type of fact the fields that the position and the year's figures are
 * worked out from, by name, and nothing that anybody wrote, nor who did what. A field that is not named here is gone; a new
 * type of fact does not compile without its line. `position`: as the whole record gave it.
 */
export function whatRemains(record: readonly ComplaintEvent[], position: Position): ComplaintEvent[] {
  const about: About = { inForce: decisionsInForce(position), cases: casesIn(record) }
  return record.map(event => {
    const { seq, on, recordedAt, source } = event
    return { ...reduced(event, seq, about), seq, on, recordedAt, recordedBy: null, source } as ComplaintEvent
  })
}

interface About {
  /** How many took each decision in force, by its `seq`. */
  inForce: ReadonlyMap<number, number>
  /** The Ombudsman's references, in order. */
  cases: readonly string[]
}

type Reduce<T extends FactType> = (fact: FactOf<T>, about: About, seq: number) => FactOf<T>

const reduced = (fact: Fact, seq: number, about: About): Fact =>
  (REMAINS[fact.type] as (fact: Fact, about: About, seq: number) => Fact)(fact, about, seq)

/** Keeps these fields of a fact, and writes `rest` in place of the others. */
const keeping =
  <F extends Fact, Kept extends keyof F>(kept: readonly Kept[], rest: Omit<F, Kept | 'type'>) =>
  (fact: F): F =>
    ({
      type: fact.type,
      ...Object.fromEntries(kept.flatMap(field => (field in fact ? [[field, fact[field]]] : []))),
      ...rest,
    }) as F

const REMAINS: { [T in FactType]: Reduce<T> } = {
  received: keeping(['channel', 'category', 'handler', 'handledBy', 'complainant', 'countsForMeasures'], {
    summary: ERASED,
    account: '',
  }),
  logged: keeping(['reference'], {}),
  acknowledged: ({ type, stage, heads }) => ({
    type,
    stage,
    heads: heads.map(headLeft),
    outcomesSought: '',
    notOurs: '',
    question: '',
    letterId: null,
  }),
  allocated: keeping(['stage', 'role'], { personIds: [] }),
  extended: ({ type, stage, from, to, reason, goodReason, updateEveryDays, contactBlock, agreed }) => ({
    type,
    stage,
    from,
    to,
    reason: asErased(reason),
    goodReason: goodReason && ERASED,
    approvedBy: null,
    updateEveryDays,
    contactBlock,
    letterId: null,
    agreed,
  }),
  recommended: keeping(['stage', 'head', 'outcome'], { reasons: '' }),
  decided: ({ type, stage, head, outcome, remedies, actions }, { inForce }, seq) => ({
    type,
    stage,
    head,
    outcome,
    reasons: '',
    remedies: remedies.map(remedyLeft),
    actions: actions.map(actionLeft),
    decidedBy: Array.from({ length: inForce.get(seq) ?? 0 }, (_, index) => somebody(index + 1)),
  }),
  responded: keeping(['stage', 'outcome'], { letterId: null }),
  escalated: keeping(['channel', 'loggedOn'], { reasons: '' }),
  refused: ({ type, of, ground }) => ({
    type,
    of,
    ground: groundLeft(ground),
    reasoning: '',
    discretion: null,
    letterId: null,
  }),
  withdrawn: keeping([], { reason: '' }),
  reminded: keeping(['clock', 'undertaking', 'due', 'occasion'], {}),
  represented: keeping(['scope'], { representativeId: NOBODY, until: null }),
  'representation ended': keeping([], { representativeId: NOBODY, reason: '' }),
  linked: keeping(['as'], { id: NOBODY, reference: '' }),
  redefined: ({ type, stage, heads, as }) => ({
    type,
    stage,
    heads: heads.map(headLeft),
    outcomesSought: '',
    as,
    reason: '',
    letterId: null,
  }),
  reported: keeping(['stage'], { report: '' }),
  shared: ({ type, stage, findings, replyBy }) => ({
    type,
    stage,
    findings: findings.map(({ head, outcome }) => ({ head, outcome, reasons: '' })),
    replyBy,
    letterId: NOBODY,
  }),
  commented: keeping(['stage', 'channel'], { words: '' }),
  'went on': keeping(['stage', 'replyBy'], { reason: '' }),
  agreed: keeping(['stage', 'decisions'], {}),
  deputised: keeping(['stage'], { deputies: [], silent: [] }),
  'extension asked': keeping(['stage', 'to', 'updateEveryDays', 'agreed'], {
    reason: '',
    goodReason: '',
    of: NOBODY,
  }),
  'extension declined': keeping(['stage', 'asked', 'as'], { reason: '' }),
  updated: keeping(['stage', 'expectedOn', 'everyDays'], { words: '', next: '', letterId: NOBODY }),
  reversed: keeping(['of', 'by'], { reference: '', reasons: '' }),
  declared: keeping(['raisedBy'], { personId: NOBODY, conflict: null }),
  lent: keeping(['stage'], { personId: NOBODY, coopId: NOBODY }),
  corresponded: keeping(['direction', 'by', 'with'], { subject: ERASED, words: '', documentIds: [] }),
  filed: keeping([], { about: ERASED, documentIds: [] }),
  marked: ({ type, what, withheld }) => ({
    type,
    what: 'seq' in what ? { seq: what.seq } : { documentId: NOBODY },
    withheld,
    reason: '',
  }),
  chased: keeping(['undertaking'], { words: '' }),
  're-agreed': keeping(['undertaking', 'by'], { reason: '' }),
  fulfilled: keeping(['undertaking', 'paid', 'route'], { evidence: '', documentIds: [] }),
  confirmed: keeping(['undertaking', 'satisfied'], { words: '' }),
  learned: keeping([], { rootCause: '', lessonId: null, none: '' }),
  'ombudsman contacted': ({ type, reference, direction, settles }, about) => ({
    type,
    reference: caseLeft(reference, about),
    direction,
    words: '',
    documentIds: [],
    settles,
  }),
  'evidence requested': ({ type, reference, due }, about) => ({
    type,
    reference: caseLeft(reference, about),
    what: '',
    due,
  }),
  'evidence sent': ({ type, reference }, about) => ({
    type,
    reference: caseLeft(reference, about),
    packId: null,
    words: '',
  }),
  'referred back': ({ type, reference, by }, about) => ({
    type,
    reference: caseLeft(reference, about),
    words: '',
    by,
  }),
  determined: ({ type, reference, findings, orders, recommendations }, about) => ({
    type,
    reference: caseLeft(reference, about),
    findings: findings.map(({ head, term }) => ({ head, about: '', term })),
    orders: orders.map(orderLeft),
    recommendations: recommendations.map(orderLeft),
  }),
  'failure found': ({ type, reference, as, kind, by }, about) => ({
    type,
    reference: caseLeft(reference, about),
    as,
    kind,
    words: '',
    by,
  }),
  packed: keeping(['kind', 'namesWithheld', 'leftOut'], { packId: NOBODY, pdfSha256: '', zipSha256: '' }),
  adjusted: keeping(['as'], { adjustmentId: NOBODY }),
  restricted: keeping(['as'], { restrictionId: NOBODY }),
  'data protection raised': keeping(['head'], { words: '' }),
  'data protection acknowledged': keeping(['raised'], { words: '' }),
  'data protection answered': keeping(['raised'], { outcome: '', told: '' }),
  'access asked': keeping([], { identity: '' }),
  'access question put': keeping(['asked'], { question: '' }),
  'access question answered': keeping(['asked'], { answer: '' }),
  'access extended': keeping(['asked'], { reason: '' }),
  'access given': keeping(['asked'], { packId: NOBODY, reasons: '' }),
  held: keeping(['by'], { reason: '' }),
  'hold ended': keeping(['hold'], { reason: '' }),
  // Organisations, and nobody.
  'handed over': keeping(['from', 'to'], {}),
  corrected: ({ type, corrects, reading }, about) => ({
    type,
    corrects,
    reason: '',
    reading: reading && { ...(reduced(reading, corrects, about) as Happening), on: reading.on },
  }),
}

const asErased = (words: string): string => (words.trim() === '' ? '' : ERASED)

const headLeft = ({ number, responsibility }: Head): Head => ({ number, words: ERASED, responsibility })

// Payments stay among the sums of the year, and nothing says for what.
const remedyLeft = ({ kind, amount, by, route, alsoFor }: Remedy): Remedy => ({
  kind,
  what: '',
  amount,
  by,
  route,
  alsoFor,
})
const actionLeft = ({ by }: OutstandingAction): OutstandingAction => ({ what: '', who: '', by })
const orderLeft = ({ kind, amount, by }: OmbudsmanOrder): OmbudsmanOrder => ({ kind, what: '', amount, by })

// A register names its ground in its own words.
const groundLeft = (ground: string): string =>
  (REFUSAL_GROUNDS as readonly string[]).includes(ground) ? ground : ERASED

// The Ombudsman publishes what it finds under its reference, by which a reader would have the name again.
const caseLeft = (reference: string, { cases }: About): string => `Case ${cases.indexOf(reference) + 1}`

const casesIn = (record: readonly ComplaintEvent[]): string[] => [
  ...new Set(
    record.flatMap(event => {
      const fact = event.type === 'corrected' ? event.reading : event
      return fact && 'reference' in fact && !NO_DEALING.has(fact.type) ? [fact.reference] : []
    }),
  ),
]

const NO_DEALING: ReadonlySet<FactType> = new Set(['logged', 'linked', 'reversed'])

// A decision is in force by how many took it: as many as did, none of them anybody.
function decisionsInForce({ stage1, stage2 }: Position): ReadonlyMap<number, number> {
  const heads = [...stage1.heads, ...(stage2?.heads ?? [])]
  return new Map(
    heads.flatMap(({ decision }) => (decision ? [[decision.seq, decision.decidedBy.length]] : [])),
  )
}

const somebody = (number: number): string => NOBODY.slice(0, -String(number).length) + number
