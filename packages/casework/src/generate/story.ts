import { type Outcome, outcomeOf, type Responsibility, type Stage } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { DatedFact } from '../record/case-file.ts'
import type { Dice } from './dice.ts'

export interface Cast {
  officers: readonly [string, string, ...string[]]
  members: readonly [string, string, ...string[]]
}

/** A made-up complaint's facts, received on a day, as far as they had come by `today`. */
export function story(
  reference: string,
  receivedOn: CalendarDate,
  today: CalendarDate,
  cast: Cast,
  dice: Dice,
): DatedFact[] {
  const category = dice.one(CATEGORIES)
  const trouble = dice.one(TROUBLES)
  const whose: Responsibility = dice.percent(75) ? 'agent' : 'landlord'
  const [first, second] = twoOf(cast.officers, dice)
  // Never still to come: whatever is on record has its reference.
  const loggedOn = later(receivedOn, dice.between(0, 1))
  const facts: DatedFact[] = [
    {
      type: 'received',
      on: receivedOn,
      channel: dice.one(['telephone', 'email', 'letter', 'text']),
      category,
      summary: trouble,
      account: `${trouble}. ${dice.one(TROUBLES)}. I have told you ${dice.between(2, 9)} times.`,
      handler: 'agent',
    },
    { type: 'logged', on: loggedOn <= today ? loggedOn : receivedOn, reference },
  ]
  const heads = Array.from({ length: dice.between(1, 3) }, (_, index) => ({
    number: index + 1,
    words: dice.one(TROUBLES),
    responsibility: whose,
  }))
  const play = (stage: Stage, from: CalendarDate, investigator: string) =>
    stageFacts({ stage, from, investigator, whose, heads, members: cast.members, dice })
  facts.push(...play(1, receivedOn, first))
  const answered = facts.at(-1)
  // A few are stuck for good, so that something is overdue; some others go on to stage 2.
  if (dice.percent(2)) facts.splice(dice.between(2, facts.length - 1))
  else if (answered?.type === 'responded' && dice.percent(18)) {
    const escalatedOn = later(answered.on, dice.between(1, 20))
    facts.push(
      { type: 'escalated', on: escalatedOn, channel: 'email', reasons: '' },
      ...play(2, escalatedOn, second),
    )
  }
  return facts.filter(fact => fact.on <= today)
}

interface StageStory {
  stage: Stage
  from: CalendarDate
  investigator: string
  whose: Responsibility
  heads: { number: number; words: string; responsibility: Responsibility }[]
  members: Cast['members']
  dice: Dice
}

function stageFacts({ stage, from, investigator, whose, heads, members, dice }: StageStory): DatedFact[] {
  const acknowledgedOn = later(from, dice.between(1, 5))
  const decidedOn = later(acknowledgedOn, dice.between(4, stage === 1 ? 11 : 21))
  const deciders =
    whose === 'landlord' ? twoOf(stage === 1 ? members : rotated(members), dice).slice(0, stage) : []
  const outcomes = heads.map(() => dice.one<Outcome>(['upheld', 'partially upheld', 'not upheld']))
  return [
    {
      type: 'acknowledged',
      on: acknowledgedOn,
      stage,
      heads,
      outcomesSought: 'To have it put right',
      notOurs: '',
      question: '',
      letterId: null,
    },
    { type: 'allocated', on: acknowledgedOn, stage, role: 'investigator', personIds: [investigator] },
    ...(deciders.length > 0
      ? [
          {
            type: 'allocated' as const,
            on: acknowledgedOn,
            stage,
            role: 'decider' as const,
            personIds: deciders,
          },
        ]
      : []),
    ...[investigator, ...deciders].map(personId => ({
      type: 'declared' as const,
      on: acknowledgedOn,
      personId,
      conflict: null,
      raisedBy: 'themselves' as const,
    })),
    ...(deciders.length > 0
      ? heads.map((head, index) => ({
          type: 'recommended' as const,
          on: later(acknowledgedOn, 3),
          stage,
          head: head.number,
          outcome: outcomes[index] ?? 'upheld',
          reasons: 'As the file shows.',
        }))
      : []),
    ...heads.map((head, index) => ({
      type: 'decided' as const,
      on: decidedOn,
      stage,
      head: head.number,
      outcome: outcomes[index] ?? 'upheld',
      reasons: 'As the file shows.',
      remedies: [],
      actions: [],
      decidedBy: deciders.length > 0 ? deciders : [investigator],
    })),
    { type: 'responded', on: decidedOn, stage, outcome: outcomeOf(outcomes), letterId: null },
  ]
}

const later = (date: CalendarDate, days: number) => englandAndWales.after(date, days)

// Code 6.13: the panel of stage 2 has nobody in it who decided stage 1.
const rotated = (members: Cast['members']): [string, string, ...string[]] => {
  const others = members.slice(2)
  return [others[0] ?? members[0], others[1] ?? members[1], ...others.slice(2)]
}

function twoOf(people: readonly [string, string, ...string[]], dice: Dice): [string, string] {
  const first = dice.one(people)
  const others = people.filter(person => person !== first)
  return [first, others[dice.between(0, others.length - 1)] ?? people[0]]
}

const CATEGORIES = [
  'Repairs',
  'Allocations',
  'Neighbourhoods',
  'Rent and service charges',
  'Communal areas',
  'Committee',
] as const

const TROUBLES = [
  'The boiler has failed again and nobody came',
  'Damp and mould in the back bedroom',
  'The lift has been out of order for weeks',
  'My transfer request was turned down without reasons',
  'The gutters overflow onto the entrance',
  'Noise at night and no answer to my reports',
  'The rent account shows arrears that I paid',
  'The front door lock was left broken',
  'A contractor left rubble in the garden',
  'The committee discussed my home in front of neighbours',
] as const
