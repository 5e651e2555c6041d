import { asOperator } from '@putright/db'
import { reportingYearOf } from '@putright/figures'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledge } from '../acts/acknowledge.ts'
import { allocate } from '../acts/allocate.ts'
import { approveExtension } from '../acts/approve-extension.ts'
import { escalate } from '../acts/escalate.ts'
import { ExtensionForm, extend } from '../acts/extend.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { redefine } from '../acts/redefine.ts'
import { figuresFromScratch } from '../figures/year-figures.ts'
import { addNote } from '../requests/add-note.ts'
import { logRequest } from '../requests/log-request.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, agreed, allocated, decided, must } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'

// The three complaints that a small co-op without an agent tells of in its annual report for 2023-24, with people and days
// made up: an entry without consent; a bereaved daughter; a quarrel about cameras that was no complaint about a service.

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

type Officer = keyof Office['world']['heron']
const officer = (name: Officer): string => office.world.heron[name]
const as = (name: Officer, day: string) => office.as(officer(name), day)
const coop = () => office.world.coops.heron

describe('an officer entered a home without consent', () => {
  it('somebody else looks into it; it is not upheld, and the letter says what the resident may do', async () => {
    const { complaintId: id } = await aComplaint(as('hugo', '2023-06-05'), coop(), {
      summary: 'Entry without consent',
      category: 'Staff conduct',
      account: 'The officer let herself in while I was out.',
    })
    const heads = [
      {
        words: 'That the officer entered the home without consent on 1 June',
        responsibility: 'landlord' as const,
        named: [officer('hana')],
      },
    ]
    const definition = { heads, outcomesSought: 'An assurance.', notOurs: '', question: '' }
    must(await acknowledge(as('hugo', '2023-06-07'), await office.at(id), definition))
    expect(
      await allocate(as('hugo', '2023-06-07'), await office.at(id), {
        investigator: officer('hana'),
        deciders: [],
      }),
    ).toMatchObject({
      done: false,
      because: [expect.stringMatching(/named/)],
    })
    await allocated(as('hugo', '2023-06-07'), await office.at(id), officer('hugo'))
    await decided(as('hugo', '2023-06-16'), await office.at(id), 'not upheld', [1])
    must(await issueResponse(as('hugo', '2023-06-19'), await office.at(id)))
    const letter = (await office.letters(id)).at(-1)
    expect(letter?.html).toContain('stage 2')
    expect(letter?.html).toContain('Housing Ombudsman')
    expect(await office.position(id)).toMatchObject({
      state: 'answered',
      outcome: 'not upheld',
      whoseMove: 'resident',
    })
  })
})

describe('the daughter of a tenant who died, about empathy and then about her data', () => {
  it('6.4: three weeks more need a good reason and a second person; two who had no part hear her at stage 2', async () => {
    const { complaintId: id } = await aComplaint(as('hana', '2023-09-04'), coop(), {
      residentName: 'Dilys Example',
      summary: 'How a succession was handled',
      category: 'Succession',
      account: 'My mother had just died, and nobody showed any care.',
    })
    const first = {
      words: 'That her case was handled without empathy or care',
      responsibility: 'landlord' as const,
    }
    must(
      await acknowledge(as('hana', '2023-09-06'), await office.at(id), {
        heads: [first],
        outcomesSought: 'To be heard, and an apology.',
        notOurs: '',
        question: '',
      }),
    )
    await allocated(as('hana', '2023-09-06'), await office.at(id), officer('hana'))
    must(
      await redefine(as('hana', '2023-09-11'), await office.at(id), {
        as: 'new issue joined',
        reason: 'She wrote that her data had been passed on.',
        heads: [
          { ...first, number: 1 },
          {
            number: null,
            words: 'That her data was not handled as the law asks',
            responsibility: 'landlord',
          },
        ],
        outcomesSought: 'To be heard, and an apology.',
      }),
    )
    // The Code of 2022, under which this was received, counted ten working days from logging.
    expect((await office.position(id)).stage1.clocks.response.due).toBe('2023-09-18')
    await extendedByThreeWeeks(id)
    await decided(as('hana', '2023-10-06'), await office.at(id), 'not upheld', [1, 2])
    must(await issueResponse(as('hana', '2023-10-09'), await office.at(id)))

    must(
      await escalate(as('hana', '2023-10-16'), await office.at(id), {
        receivedOn: on('2023-10-16'),
        channel: 'email',
        reasons: '',
      }),
    )
    must(
      await acknowledge(as('hugo', '2023-10-18'), await office.at(id), {
        heads: [
          first,
          { words: 'That her data was not handled as the law asks', responsibility: 'landlord' },
        ],
        outcomesSought: 'To be heard, and an apology.',
        notOurs: '',
        question: '',
      }),
    )
    const again = await allocate(as('hugo', '2023-10-18'), await office.at(id), {
      investigator: officer('hugo'),
      deciders: [officer('hana'), officer('ines')],
    })
    expect(again).toMatchObject({ done: false, because: [expect.stringContaining('6.13')] })
    await allocated(as('hugo', '2023-10-18'), await office.at(id), officer('hugo'), [
      officer('ines'),
      officer('ivan'),
    ])
    await decided(as('ines', '2023-11-06'), await office.at(id), 'not upheld', [1, 2])
    expect(await office.position(id), 'one of a panel alone decides nothing').toMatchObject({
      next: 'decide',
    })
    await agreed(as('ivan', '2023-11-07'), await office.at(id))
    expect(await finished(id)).toMatchObject({ end: 'final response', outcome: 'not upheld' })
  })

  async function extendedByThreeWeeks(id: string) {
    const form = {
      to: on('2023-10-09'),
      reason: 'It needs the papers of three other bodies.',
      approver: officer('hugo'),
      updateEveryDays: 5,
    }
    const bare = await extend(as('hana', '2023-09-14'), await office.at(id), ExtensionForm.parse(form))
    expect(bare).toMatchObject({ done: false, field: 'goodReason' })
    const asked = ExtensionForm.parse({ ...form, goodReason: 'The coroner’s papers come on 2 October.' })
    expect(must(await extend(as('hana', '2023-09-14'), await office.at(id), asked))).toMatchObject({
      waits: true,
    })
    expect((await office.position(id)).stage1.clocks.response.due).toBe('2023-09-18')
    const yes = { answer: 'approve' as const, reason: '' }
    must(await approveExtension(as('hugo', '2023-09-15'), await office.at(id), yes))
    expect((await office.position(id)).stage1.clocks.response.due).toBe('2023-10-09')
  }

  async function finished(id: string) {
    const position = await office.position(id)
    if (position.next === 'respond') must(await issueResponse(as('hugo', '2023-11-08'), await office.at(id)))
    return office.position(id)
  }
})

describe('neighbours about cameras: no complaint about a service', () => {
  it('1.4: is a request that is answered, and counts as one', async () => {
    const request = must(
      await logRequest(as('hana', '2024-01-15'), {
        coopId: coop(),
        kind: 'service request',
        receivedOn: on('2024-01-15'),
        channel: 'telephone',
        askedBy: '',
        residentName: 'Emrys Example',
        residentAddress: '',
        residentEmail: '',
        residentTelephone: '',
        category: 'Neighbours',
        summary: 'Cameras in the shared hall',
        account: 'Next door’s camera films my door.',
        reviewOn: on('2024-01-29'),
        passedOn: '',
      }),
    )
    const answer = {
      kind: 'answer' as const,
      on: on('2024-01-22'),
      words: 'Everybody was told what the law asks of cameras.',
      reviewOn: on('2024-02-05'),
    }
    must(await addNote(as('hana', '2024-01-22'), { requestId: request.requestId, seen: 0 }, answer))
  })
})

// The Code allows more with good reason (6.4); the measures count an extension of ten working days at most, and say so.
it('the year shows two complaints, one of them late whatever was agreed, and one request', async () => {
  const year = reportingYearOf(on('2023-06-05'), '03-31')
  const figures = await asOperator(office.connection, db =>
    figuresFromScratch(db, coop(), year, on('2024-08-22')),
  )
  expect(figures).toMatchObject({
    serviceRequests: 1,
    stage1: { received: 2, inTime: 1, inTimeOrExtended: 1, outcomes: { 'not upheld': 2 } },
    stage2: { received: 1, inTime: 1, outcomes: { 'not upheld': 1 } },
  })
  expect(await verify(office.connection)).toMatchObject({ faults: [] })
})
