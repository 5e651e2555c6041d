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

const REMAINS: { [T in FactType]: Reduce<T> } = {
  received: ({ type, channel, category, handler, handledBy, complainant, countsForMeasures }) => ({
    type,
    channel,
    category,
    summary: ERASED,
    account: '',
    handler,
    handledBy,
    complainant,
    countsForMeasures,
  }),
  logged: ({ type, reference }) => ({ type, reference }),
  acknowledged: ({ type, stage, heads }) => ({
    type,
    stage,
    heads: heads.map(headLeft),
    outcomesSought: '',
    notOurs: '',
    question: '',
    letterId: null,
  }),
  allocated: ({ type, stage, role }) => ({ type, stage, role, personIds: [] }),
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
  recommended: ({ type, stage, head, outcome }) => ({ type, stage, head, outcome, reasons: '' }),
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
  responded: ({ type, stage, outcome }) => ({ type, stage, outcome, letterId: null }),
  escalated: ({ type, channel, loggedOn }) => ({ type, channel, reasons: '', loggedOn }),
  refused: ({ type, of, ground }) => ({
    type,
    of,
    ground: groundLeft(ground),
    reasoning: '',
    discretion: null,
    letterId: null,
  }),
  withdrawn: ({ type }) => ({ type, reason: '' }),
  reminded: ({ type, clock, undertaking, due, occasion }) => ({ type, clock, undertaking, due, occasion }),
  represented: ({ type, scope }) => ({ type, representativeId: NOBODY, scope, until: null }),
  'representation ended': ({ type }) => ({ type, representativeId: NOBODY, reason: '' }),
  linked: ({ type, as }) => ({ type, id: NOBODY, reference: '', as }),
  redefined: ({ type, stage, heads, as }) => ({
    type,
    stage,
    heads: heads.map(headLeft),
    outcomesSought: '',
    as,
    reason: '',
    letterId: null,
  }),
  reported: ({ type, stage }) => ({ type, stage, report: '' }),
  shared: ({ type, stage, findings, replyBy }) => ({
    type,
    stage,
    findings: findings.map(({ head, outcome }) => ({ head, outcome, reasons: '' })),
    replyBy,
    letterId: NOBODY,
  }),
  commented: ({ type, stage, channel }) => ({ type, stage, channel, words: '' }),
  agreed: ({ type, stage, decisions }) => ({ type, stage, decisions: [...decisions] }),
  deputised: ({ type, stage }) => ({ type, stage, deputies: [], silent: [] }),
  'extension asked': ({ type, stage, to, updateEveryDays, agreed }) => ({
    type,
    stage,
    to,
    reason: '',
    goodReason: '',
    updateEveryDays,
    agreed,
    of: NOBODY,
  }),
  'extension declined': ({ type, stage, asked }) => ({ type, stage, asked, reason: '' }),
  updated: ({ type, stage, expectedOn, everyDays }) => ({
    type,
    stage,
    words: '',
    next: '',
    expectedOn,
    everyDays,
    letterId: NOBODY,
  }),
  reversed: ({ type, of }) => ({ type, of, reference: '', reasons: '' }),
  declared: ({ type, raisedBy }) => ({ type, personId: NOBODY, conflict: null, raisedBy }),
  lent: ({ type, stage }) => ({ type, stage, personId: NOBODY, coopId: NOBODY }),
  corresponded: ({ type, direction, by, with: whom }) => ({
    type,
    direction,
    by,
    with: whom,
    subject: ERASED,
    words: '',
    documentIds: [],
  }),
  filed: ({ type }) => ({ type, about: ERASED, documentIds: [] }),
  marked: ({ type, what, withheld }) => ({
    type,
    what: 'seq' in what ? { seq: what.seq } : { documentId: NOBODY },
    withheld,
    reason: '',
  }),
  chased: ({ type, undertaking }) => ({ type, undertaking, words: '' }),
  're-agreed': ({ type, undertaking, by }) => ({ type, undertaking, by, reason: '' }),
  fulfilled: ({ type, undertaking, paid, route }) => ({
    type,
    undertaking,
    evidence: '',
    documentIds: [],
    paid,
    route,
  }),
  confirmed: ({ type, undertaking, satisfied }) => ({ type, undertaking, satisfied, words: '' }),
  learned: ({ type }) => ({ type, rootCause: '', lessonId: null, none: '' }),
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
  packed: ({ type, kind, namesWithheld, leftOut }) => ({
    type,
    packId: NOBODY,
    kind,
    pdfSha256: '',
    zipSha256: '',
    namesWithheld,
    leftOut,
  }),
  adjusted: ({ type, as }) => ({ type, adjustmentId: NOBODY, as }),
  restricted: ({ type, as }) => ({ type, restrictionId: NOBODY, as }),
  'data protection raised': ({ type, head }) => ({ type, head, words: '' }),
  'data protection acknowledged': ({ type, raised }) => ({ type, raised, words: '' }),
  'data protection answered': ({ type, raised }) => ({ type, raised, outcome: '', told: '' }),
  'access asked': ({ type }) => ({ type, identity: '' }),
  'access question put': ({ type, asked }) => ({ type, asked, question: '' }),
  'access question answered': ({ type, asked }) => ({ type, asked, answer: '' }),
  'access extended': ({ type, asked }) => ({ type, asked, reason: '' }),
  'access given': ({ type, asked }) => ({ type, asked, packId: NOBODY, reasons: '' }),
  held: ({ type, by }) => ({ type, by, reason: '' }),
  'hold ended': ({ type, hold }) => ({ type, hold, reason: '' }),
  // Organisations, and nobody.
  'handed over': ({ type, from, to }) => ({ type, from, to }),
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
const remedyLeft = ({ kind, amount, by, route }: Remedy): Remedy => ({ kind, what: '', amount, by, route })
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
