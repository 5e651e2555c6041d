import { asOperator } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledge } from '../acts/acknowledge.ts'
import { decide } from '../acts/decide.ts'
import { escalate } from '../acts/escalate.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { recommend } from '../acts/recommend.ts'
import { adoptedPolicy, draftPolicy } from '../demo/terrace-policy.ts'
import { adoptPolicy } from '../operator/organisations.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, agreed, allocated, decided, must, recommended } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'

// A co-op that has its agent handle complaints, by a policy of two procedures: A about the agent's own service, B about the
// committee's decisions, on the agent's report. What is weaker than the Code in such a policy is refused; what is stricter is
// kept: stage 2 within twenty working days of the request, and no more than ten more without good reason.

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

type Person = keyof Office['world']['officers'] | keyof Office['world']['members']
const id = (name: Person): string => ({ ...office.world.officers, ...office.world.members })[name]
const as = (name: Person, day: string) => office.as(id(name), day)
const coop = () => office.world.coops.plover

it('2.4, 1.5, 1.2: what the policy does weaker than the Code is named, and the rest is adopted', async () => {
  const adopt = (settings: typeof draftPolicy) =>
    asOperator(office.connection, db =>
      adoptPolicy(db, coop(), { title: 'Service complaints', adoptedOn: on('2025-01-15'), settings }),
    )
  const refused = await adopt(draftPolicy)
  expect(refused.done || refused.because.join(' ')).toMatch(/1\.2.*1\.5|1\.5.*2\.4|2\.4/s)
  must(await adopt(adoptedPolicy))
})

describe('procedure A: about the agent’s service', () => {
  it('the agent acknowledges, decides and answers; somebody else of the agent reviews within twenty days of the request', async () => {
    const { complaintId } = await aComplaint(as('asha', '2025-03-03'), coop())
    await acknowledged(as('asha', '2025-03-05'), await office.at(complaintId), 'agent')
    await allocated(as('asha', '2025-03-05'), await office.at(complaintId), id('asha'))
    await decided(as('asha', '2025-03-18'), await office.at(complaintId), 'not upheld', [1])
    must(await issueResponse(as('asha', '2025-03-19'), await office.at(complaintId)))
    const asked = { receivedOn: on('2025-03-24'), channel: 'letter' as const, reasons: '' }
    must(await escalate(as('asha', '2025-03-24'), await office.at(complaintId), asked))
    await acknowledged(as('asha', '2025-03-31'), await office.at(complaintId), 'agent')
    const { response } = (await office.position(complaintId)).stage2?.clocks ?? {}
    // Twenty from the request of 24 March; twenty from the acknowledgement would be 30 April. Easter is on 18 and 21 April.
    expect(response).toMatchObject({ due: '2025-04-23', codeDue: '2025-04-30' })
    await allocated(as('asha', '2025-03-31'), await office.at(complaintId), id('bryn'))
    await decided(as('bryn', '2025-04-17'), await office.at(complaintId), 'upheld', [1])
    must(await issueResponse(as('bryn', '2025-04-22'), await office.at(complaintId)))
    expect(await office.position(complaintId)).toMatchObject({
      procedure: 'A',
      end: 'final response',
      outcome: 'upheld',
    })
  })
})

describe('procedure B: about the committee’s decision', () => {
  it('the agent reports; the Secretary decides at stage 1 and a panel independent so far at stage 2', async () => {
    const { complaintId } = await aComplaint(as('asha', '2025-05-06'), coop(), { category: 'Allocations' })
    await acknowledged(as('asha', '2025-05-08'), await office.at(complaintId), 'landlord')
    await allocated(as('asha', '2025-05-08'), await office.at(complaintId), id('asha'), [id('sol')])
    await recommended(as('asha', '2025-05-16'), await office.at(complaintId), 1)
    await decided(as('sol', '2025-05-20'), await office.at(complaintId), 'not upheld', [1])
    expect(await office.position(complaintId)).toMatchObject({ procedure: 'B', state: 'answered' })
    const asked = {
      receivedOn: on('2025-05-27'),
      channel: 'email' as const,
      reasons: 'I think they were wrong.',
    }
    must(await escalate(as('asha', '2025-05-27'), await office.at(complaintId), asked))
    await acknowledged(as('asha', '2025-05-29'), await office.at(complaintId), 'landlord')
    await allocated(as('asha', '2025-05-29'), await office.at(complaintId), id('bryn'), [
      id('mina'),
      id('noor'),
    ])
    await recommended(as('bryn', '2025-06-10'), await office.at(complaintId), 1)
    await decided(as('mina', '2025-06-16'), await office.at(complaintId), 'upheld', [1])
    await agreed(as('noor', '2025-06-17'), await office.at(complaintId))
    expect(await office.position(complaintId)).toMatchObject({
      end: 'final response',
      endedOn: '2025-06-17',
      stage1: { outcome: 'not upheld' },
      outcome: 'upheld',
    })
  })
})

describe('both at once: the agent was slow, and the committee refused a transfer', () => {
  it('5.4, 5.7: one clock, one acknowledgement that says who answers what, one response; each part by its own body', async () => {
    const { complaintId } = await aComplaint(as('asha', '2025-09-01'), coop())
    must(
      await acknowledge(as('asha', '2025-09-03'), await office.at(complaintId), {
        heads: [
          { words: 'That three letters went unanswered', responsibility: 'agent' },
          { words: 'That the transfer was refused', responsibility: 'landlord' },
        ],
        outcomesSought: 'An answer, and the transfer.',
        notOurs: 'Housing benefit, which the council decides.',
        question: '',
      }),
    )
    const [acknowledgement] = await office.letters(complaintId)
    expect(acknowledgement?.html).toContain('Harbour Lights Housing Services, about its own service')
    expect(acknowledgement?.html).toContain(
      'Plover Court Housing Co-operative, on a report by Harbour Lights',
    )
    expect(acknowledgement?.html).toContain('Housing benefit, which the council decides.')
    await allocated(as('asha', '2025-09-03'), await office.at(complaintId), id('asha'), [id('sol')])
    await eachByItsOwn(complaintId)
    must(await issueResponse(as('asha', '2025-09-16'), await office.at(complaintId)))
    const answers = (await office.letters(complaintId)).filter(({ kind }) => kind === 'stage 1 response')
    expect(answers).toHaveLength(1)
    expect(await office.position(complaintId)).toMatchObject({
      procedure: 'A and B',
      outcome: 'partially upheld',
    })
  })

  async function eachByItsOwn(complaintId: string) {
    const part = (head: number, outcome: 'upheld' | 'not upheld') => ({
      head,
      outcome,
      reasons: 'The letters are on file, and the transfer policy was applied as it stands.',
      remedies:
        outcome === 'upheld'
          ? [{ kind: 'apology' as const, what: 'We apologise.', amount: null, by: null }]
          : [],
      actions: [],
    })
    const overTheLine = await decide(as('asha', '2025-09-10'), await office.at(complaintId), {
      heads: [part(2, 'upheld')],
    })
    expect(overTheLine, 'the agent does not decide for the co-op').toMatchObject({ done: false })
    must(await decide(as('asha', '2025-09-10'), await office.at(complaintId), { heads: [part(1, 'upheld')] }))
    const report = { report: 'I read the minutes and the transfer policy.', heads: [part(2, 'not upheld')] }
    must(await recommend(as('asha', '2025-09-11'), await office.at(complaintId), report))
    const accepted = { heads: [{ head: 2, towards: 'accepted' as const }] }
    const tooFar = await decide(as('sol', '2025-09-12'), await office.at(complaintId), {
      heads: [part(1, 'not upheld')],
    })
    expect(tooFar, 'nor the co-op for the agent').toMatchObject({ done: false })
    must(await decide(as('sol', '2025-09-12'), await office.at(complaintId), accepted))
  }
})

it('5.1: a complaint is held to the policy of the day it was received', async () => {
  const before = await aComplaint(as('asha', '2025-01-14'), coop())
  const after = await aComplaint(as('asha', '2025-01-15'), coop())
  const limits = await Promise.all([before, after].map(({ complaintId }) => office.file(complaintId)))
  expect(limits.map(({ policy }) => policy.extensionDays[2])).toEqual([20, 10])
})

it('the record verifies afterwards', async () => {
  expect(await verify(office.connection)).toMatchObject({ faults: [] })
})
