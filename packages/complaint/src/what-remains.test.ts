import { codeAsPolicy } from '@putright/handling-code'
import { addCalendarDays, englandAndWales, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asCorrected } from './corrections.ts'
import type { ComplaintEvent, Fact, Happening } from './events.ts'
import { ombudsmanOf } from './ombudsman.ts'
import type { Position, StagePosition } from './position.ts'
import { positionAfter } from './position-after.ts'
import { record, type Told } from './record.fixture.ts'
import { undertakingsOf } from './undertakings.ts'
import { whatRemains } from './what-remains.ts'

const SECRET = 'Nadia Example of 4 Plover Court'
const PERSON = '0197a5c0-0000-7000-8000-00000000000a'
const OTHER = '0197a5c0-0000-7000-8000-00000000000b'
const LETTER = '0197a5c0-0000-7000-8000-0000000000ff'

const RECEIVED: Fact = {
  type: 'received',
  channel: 'telephone',
  category: 'Repairs',
  summary: SECRET,
  account: SECRET,
  handler: 'agent',
  complainant: 'member',
  happenedOn: on('2026-05-01'),
}
const remedies = [
  {
    kind: 'payment' as const,
    what: SECRET,
    amount: 25_00,
    by: on('2026-09-01'),
    who: SECRET,
    guidance: SECRET,
  },
  { kind: 'apology' as const, what: SECRET, amount: null, by: null },
]
const REFERENCE = '202612345'

// Every type of fact, full of words and of people.
const FACTS: Happening[] = ([1, 2] as const).flatMap((stage): Happening[] => [
  { type: 'logged', reference: 'PC-0001' },
  {
    type: 'acknowledged',
    stage,
    heads: (['agent', 'landlord'] as const).map((responsibility, index) => ({
      number: index + 1,
      words: SECRET,
      responsibility,
      concerns: [{ personId: OTHER, as: 'named' }],
    })),
    outcomesSought: SECRET,
    notOurs: SECRET,
    question: SECRET,
    letterId: LETTER,
    triage: { answerable: 'at once', risk: SECRET },
  },
  { type: 'allocated', stage, role: 'decider', personIds: [PERSON, OTHER] },
  {
    type: 'extended',
    stage,
    from: on('2026-06-15'),
    to: on('2026-06-29'),
    reason: SECRET,
    goodReason: SECRET,
    approvedBy: PERSON,
    updateEveryDays: 5,
    contactBlock: '2026',
    letterId: LETTER,
  },
  { type: 'recommended', stage, head: 1, outcome: 'upheld', reasons: SECRET, remedies },
  {
    type: 'decided',
    stage,
    head: 1,
    outcome: 'upheld',
    reasons: SECRET,
    remedies,
    actions: [{ what: SECRET, who: SECRET, by: on('2026-09-02') }],
    decidedBy: [PERSON],
    impact: SECRET,
  },
  {
    type: 'decided',
    stage,
    head: 2,
    outcome: 'not upheld',
    reasons: SECRET,
    remedies,
    actions: [],
    decidedBy: [PERSON, OTHER],
  },
  { type: 'agreed', stage, decisions: [4, 5, 6, 7, 8] },
  { type: 'responded', stage, outcome: 'partially upheld', letterId: LETTER },
  { type: 'escalated', channel: 'email', reasons: SECRET, whenAsked: SECRET },
  {
    type: 'refused',
    of: stage === 1 ? 'complaint' : 'escalation',
    ground: SECRET,
    reasoning: SECRET,
    discretion: SECRET,
    letterId: LETTER,
    decidedBy: PERSON,
  },
  { type: 'reversed', of: 'complaint', reference: REFERENCE, reasons: SECRET },
  { type: 'withdrawn', reason: SECRET },
  { type: 'represented', representativeId: OTHER, scope: 'letters', until: null },
  { type: 'representation ended', representativeId: OTHER, reason: SECRET },
  { type: 'linked', id: OTHER, reference: 'PC-0002', as: 'about the same matter' },
  {
    type: 'redefined',
    stage,
    heads: [{ number: 1, words: SECRET, responsibility: 'agent' }],
    outcomesSought: SECRET,
    as: 'clarified',
    reason: SECRET,
    letterId: LETTER,
  },
  { type: 'reported', stage, report: SECRET },
  {
    type: 'shared',
    stage,
    findings: [{ head: 1, outcome: 'upheld', reasons: SECRET }],
    replyBy: on('2026-06-20'),
    letterId: LETTER,
  },
  { type: 'commented', stage, channel: 'email', words: SECRET },
  { type: 'deputised', stage, deputies: [OTHER], silent: [PERSON] },
  {
    type: 'extension asked',
    stage,
    to: on('2026-07-29'),
    reason: SECRET,
    goodReason: SECRET,
    updateEveryDays: 5,
    agreed: 'yes',
    of: PERSON,
  },
  { type: 'extension declined', stage, asked: 3, reason: SECRET },
  { type: 'updated', stage, words: SECRET, next: SECRET, expectedOn: null, everyDays: 5, letterId: LETTER },
  { type: 'declared', personId: PERSON, conflict: SECRET, raisedBy: 'themselves' },
  { type: 'lent', stage, personId: OTHER, coopId: LETTER },
  {
    type: 'corresponded',
    direction: 'in',
    by: 'email',
    with: 'witness',
    subject: SECRET,
    words: SECRET,
    documentIds: [LETTER],
  },
  { type: 'filed', about: SECRET, documentIds: [LETTER] },
  { type: 'marked', what: { documentId: LETTER }, withheld: true, reason: SECRET },
  { type: 'chased', undertaking: '7-0', words: SECRET },
  { type: 're-agreed', undertaking: '7-0', by: on('2026-10-01'), reason: SECRET, letterId: LETTER },
  {
    type: 'fulfilled',
    undertaking: '7-0',
    evidence: SECRET,
    documentIds: [LETTER],
    paid: 25_00,
    route: 'direct',
  },
  { type: 'confirmed', undertaking: '7-0', satisfied: true, words: SECRET },
  { type: 'learned', rootCause: SECRET, lessonId: LETTER, none: SECRET },
  {
    type: 'ombudsman contacted',
    reference: REFERENCE,
    direction: 'in',
    words: SECRET,
    documentIds: [LETTER],
  },
  { type: 'evidence requested', reference: REFERENCE, what: SECRET, due: on('2026-09-01') },
  { type: 'evidence sent', reference: REFERENCE, packId: LETTER, words: SECRET },
  { type: 'referred back', reference: REFERENCE, words: SECRET, by: on('2026-09-03') },
  {
    type: 'determined',
    reference: REFERENCE,
    findings: [{ head: 1, about: SECRET, term: 'maladministration' }],
    orders: [{ kind: 'payment', what: SECRET, amount: 100_00, by: on('2026-12-01') }],
    recommendations: [{ kind: 'training', what: SECRET, amount: null, by: null }],
  },
  { type: 'failure found', reference: REFERENCE, as: 'order', kind: 2, words: SECRET, by: null },
  {
    type: 'packed',
    packId: LETTER,
    kind: 'case file',
    pdfSha256: 'abc',
    zipSha256: 'def',
    namesWithheld: 1,
    leftOut: 0,
  },
  { type: 'adjusted', adjustmentId: LETTER, as: 'agreed' },
  { type: 'restricted', restrictionId: LETTER, as: 'imposed' },
  { type: 'data protection raised', head: 1, words: SECRET },
  { type: 'data protection acknowledged', raised: 4, words: SECRET },
  { type: 'data protection answered', raised: 4, outcome: SECRET, told: SECRET },
  { type: 'access asked', identity: SECRET },
  { type: 'access question put', asked: 5, question: SECRET },
  { type: 'access question answered', asked: 5, answer: SECRET },
  { type: 'access extended', asked: 5, reason: SECRET },
  { type: 'access given', asked: 5, packId: LETTER, reasons: SECRET },
  { type: 'held', by: 'a court', reason: SECRET },
  { type: 'hold ended', hold: 9, reason: SECRET },
])

const anyStory = fc
  .array(fc.record({ fact: fc.constantFrom(...FACTS), later: fc.nat(6), corrects: fc.option(fc.nat(9)) }), {
    maxLength: 40,
  })
  .map(steps => {
    let day = on('2026-06-01')
    const told: Told[] = [[day, RECEIVED]]
    for (const { fact, later, corrects } of steps) {
      day = addCalendarDays(day, later)
      const earlier = told[corrects ?? told.length]
      if (earlier && earlier[1].type !== 'corrected' && earlier[1].type !== 'received')
        told.push([
          day,
          {
            type: 'corrected',
            corrects: (corrects ?? 0) + 1,
            reason: SECRET,
            reading: later === 0 ? null : { ...earlier[1], on: on(earlier[0]) },
          },
        ])
      else told.push([day, fact])
    }
    return record(...told).map(event => ({ ...event, recordedBy: PERSON }))
  })

const fold = (events: readonly ComplaintEvent[]) => positionAfter(events, codeAsPolicy, englandAndWales)

/** All of a stage that columns and figures are made of. */
const measured = ({
  stage,
  requestedOn,
  acknowledgedOn,
  respondedOn,
  outcome,
  extensions,
  heads,
}: StagePosition) => ({
  stage,
  requestedOn,
  acknowledgedOn,
  respondedOn,
  outcome,
  extensions: extensions.map(({ sentOn, to, reason }) => ({ sentOn, to, given: reason !== '' })),
  heads: heads.map(({ number, responsibility, decision }) => [number, responsibility, decision?.outcome]),
})

const columns = ({ stage1, stage2, ...position }: Position) => {
  const { summary, account, next, whoseMove, refusal, ...rest } = position
  return { ...rest, refused: refusal?.of, stage1: measured(stage1), stage2: stage2 && measured(stage2) }
}

const promises = (events: readonly ComplaintEvent[], position: Position) =>
  undertakingsOf(asCorrected(events), position).map(
    ({ id, kind, amount, paid, promisedOn, due, doneOn, said }) => ({
      id,
      kind,
      amount,
      paid,
      promisedOn,
      due,
      doneOn,
      said,
    }),
  )

const askedIn = (events: readonly ComplaintEvent[]) =>
  ombudsmanOf(asCorrected(events))
    .flatMap(({ asked }) => asked)
    .map(({ seq, kind, askedOn, due, metOn }) => ({ seq, kind, askedOn, due, metOn }))

describe('rulebook 7: an erased record keeps what is counted and nothing that was said', () => {
  it('holds no words, no name and nobody’s id', () =>
    fc.assert(
      fc.property(anyStory, events => {
        const left = JSON.stringify(whatRemains(events, fold(events)))
        for (const gone of [SECRET, PERSON, OTHER, LETTER, REFERENCE]) expect(left).not.toContain(gone)
      }),
    ))
  it('stands where it stood: days, outcomes, promises in money, what the Ombudsman asked', () =>
    fc.assert(
      fc.property(anyStory, events => {
        const before = fold(events)
        const left = whatRemains(events, before)
        const after = fold(left)
        expect(columns(after)).toEqual(columns(before))
        expect(promises(left, after)).toEqual(promises(events, before))
        expect(askedIn(left)).toEqual(askedIn(events))
        expect(left.map(({ seq, type, on: day }) => [seq, type, day])).toEqual(
          events.map(({ seq, type, on: day }) => [seq, type, day]),
        )
      }),
    ))
  it('erased again it stays as it is', () =>
    fc.assert(
      fc.property(anyStory, events => {
        const left = whatRemains(events, fold(events))
        expect(whatRemains(left, fold(left))).toEqual(left)
      }),
    ))
})
