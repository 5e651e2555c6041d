import { undertakingsOf } from '@putright/complaint'
import { asOperator } from '@putright/db'
import { reportingYearOf } from '@putright/figures'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledge } from '../acts/acknowledge.ts'
import { confirmUndertaking } from '../acts/confirm-undertaking.ts'
import { decide } from '../acts/decide.ts'
import { DecisionForm } from '../acts/decision-form.ts'
import { escalate } from '../acts/escalate.ts'
import { fulfilUndertaking } from '../acts/fulfil-undertaking.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { figuresFromScratch } from '../figures/year-figures.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, allocated, must } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'

// Two complaints as a council's annual report for 2023-24 tells of them, with people and days made up: one put right with a
// refund, an apology and work to follow; and one where stage 2 found what stage 1 had not, that nobody kept the resident told.

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

type Officer = keyof Office['world']['officers']
const officer = (name: Officer): string => office.world.officers[name]
const as = (name: Officer, day: string) => office.as(officer(name), day)

const APOLOGY = { kind: 'apology', what: 'We apologise for it.', amount: '', by: '' }
const decision = (head: number, outcome: string, remedies: object[] = [], actions: object[] = []) => ({
  head,
  outcome,
  reasons: 'The job sheets and the resident’s photographs agree.',
  impact: outcome === 'not upheld' ? '' : 'Three weeks without a kitchen.',
  remedies,
  actions,
})

async function defined(day: string, first: string, ...others: string[]) {
  const { complaintId } = await aComplaint(as('asha', day), office.world.coops.plover)
  const heads = [first, ...others].map(words => ({ words, responsibility: 'agent' as const }))
  const definition = { heads, outcomesSought: 'The money back, and an apology.', notOurs: '', question: '' }
  must(await acknowledge(as('asha', day), await office.at(complaintId), definition))
  await allocated(as('asha', day), await office.at(complaintId), officer('asha'))
  return complaintId
}

describe('a kitchen left unfinished by a contractor', () => {
  it('7.1, 7.2, 7.3: a refund, an apology and work to follow, each to its end', async () => {
    const id = await defined('2023-10-02', 'That the kitchen was left unfinished for three weeks')
    const refund = {
      kind: 'payment',
      what: 'The cost of three weeks’ meals',
      amount: '£126.50',
      by: '2023-10-27',
      route: 'direct',
      guidanceConsidered: 'yes',
      guidance: 'Guidance on remedies, 2023',
    }
    const work = { what: 'Fit the last two doors', who: 'The contractor', by: '2023-10-31' }
    const form = DecisionForm.parse({ heads: [decision(1, 'upheld', [refund, APOLOGY], [work])] })
    must(await decide(as('asha', '2023-10-12'), await office.at(id), form))
    must(await issueResponse(as('asha', '2023-10-13'), await office.at(id)))
    const letter = (await office.letters(id)).at(-1)
    for (const said of ['£126.50', 'We apologise for it.', 'Fit the last two doors', '31 October 2023'])
      expect(letter?.html).toContain(said)

    const { heads } = (await office.position(id)).stage1
    expect(heads[0]?.decision?.impact, '7.2: what it meant for the resident').toBe(
      'Three weeks without a kitchen.',
    )
    const [payment, doors] = await open(id)
    const paid = {
      on: on('2023-10-24'),
      evidence: 'The bank’s advice',
      documentIds: [],
      paid: 12_650,
      route: 'direct' as const,
    }
    must(await fulfilUndertaking(as('asha', '2023-10-24'), await office.at(id), payment?.id ?? '', paid))
    const fitted = {
      on: on('2023-11-02'),
      evidence: 'A photograph of both doors',
      documentIds: [],
      paid: null,
    }
    must(await fulfilUndertaking(as('asha', '2023-11-02'), await office.at(id), doors?.id ?? '', fitted))
    expect(await open(id)).toEqual([])
    const says = { says: 'done' as const, words: 'Both doors close.' }
    must(await confirmUndertaking(as('asha', '2023-11-03'), await office.at(id), doors?.id ?? '', says))
  })

  const open = async (id: string) => {
    const { events, position } = await office.file(id)
    return undertakingsOf(events, position).filter(({ doneOn }) => doneOn === null)
  }
})

describe('an applicant whom nobody told anything', () => {
  it('6.18: stage 2 upholds on communication what stage 1 had not, and both stay in the figures', async () => {
    const id = await defined(
      '2024-01-08',
      'That the application was banded wrongly',
      'That nobody answered three calls',
    )
    const no = DecisionForm.parse({ heads: [decision(1, 'not upheld'), decision(2, 'not upheld')] })
    must(await decide(as('asha', '2024-01-18'), await office.at(id), no))
    must(await issueResponse(as('asha', '2024-01-19'), await office.at(id)))
    const asked = {
      receivedOn: on('2024-01-29'),
      channel: 'telephone' as const,
      reasons: 'Nobody rang me back, whatever the log says.',
    }
    must(await escalate(as('asha', '2024-01-29'), await office.at(id), asked))
    const heads = ['That the application was banded wrongly', 'That nobody answered three calls'].map(
      words => ({
        words,
        responsibility: 'agent' as const,
      }),
    )
    const again = { heads, outcomesSought: 'An apology.', notOurs: '', question: '' }
    must(await acknowledge(as('bryn', '2024-01-31'), await office.at(id), again))
    await allocated(as('bryn', '2024-01-31'), await office.at(id), officer('bryn'))
    const turned = DecisionForm.parse({
      heads: [decision(1, 'not upheld'), decision(2, 'upheld', [APOLOGY])],
    })
    must(await decide(as('bryn', '2024-02-16'), await office.at(id), turned))
    must(await issueResponse(as('bryn', '2024-02-19'), await office.at(id)))
    expect(await office.position(id)).toMatchObject({
      stage1: { outcome: 'not upheld' },
      stage2: { outcome: 'partially upheld' },
      outcome: 'partially upheld',
    })
    const year = reportingYearOf(on('2024-01-08'), '03-31')
    const figures = await asOperator(office.connection, db =>
      figuresFromScratch(db, office.world.coops.plover, year, on('2024-06-12')),
    )
    expect(figures).toMatchObject({
      stage1: { outcomes: { upheld: 1, 'not upheld': 1 } },
      stage2: { outcomes: { 'partially upheld': 1 } },
    })
  })
})

it('the record verifies afterwards', async () => {
  expect(await verify(office.connection)).toMatchObject({ faults: [] })
})
