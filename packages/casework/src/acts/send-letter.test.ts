import { asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lettersWaiting } from '../reading/letters-on-file.ts'
import { agreeAdjustment } from '../support/adjust.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { SentLetterForm, sendLetter } from './send-letter.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const asha = (today?: string) => office.as(office.world.officers.asha, today)

const waitingFor = (personId: string, complaintId: string) =>
  asPerson(office.connection, personId, async db =>
    (await lettersWaiting(db)).filter(line => line.complaintId === complaintId),
  )

/** A complaint acknowledged on Monday 1 June 2026, by a road that was agreed or that is the only one. */
async function acknowledgedBy(road: 'post' | 'telephone' | 'email', rest: object = {}) {
  const { complaintId } = await aComplaint(asha(), office.world.coops.plover, rest)
  if (road !== 'email')
    must(
      await agreeAdjustment(asha(), await office.at(complaintId), {
        what: 'No e-mail',
        print: 'standard',
        sendBy: road,
        language: '',
        reviewOn: on('2026-09-01'),
        need: '',
      }),
    )
  await acknowledged(asha(), await office.at(complaintId), 'agent')
  const letterId = (await office.letters(complaintId))[0]?.id ?? ''
  return { complaintId, letterId }
}

const sent = (rest: object = {}) =>
  SentLetterForm.parse({ by: 'letter', sentOn: '2026-06-02', words: '', ...rest })

describe('5.10: a letter that no e-mail carries waits until somebody has sent it', () => {
  it.each([
    ['as agreed, by post', 'post', {}, 'post'],
    ['as agreed, by telephone', 'telephone', {}, 'telephone'],
    ['to somebody without e-mail, by post', 'email', { residentEmail: '' }, 'post'],
    [
      'to somebody with a telephone only, by telephone',
      'email',
      { residentEmail: '', residentAddress: '', residentTelephone: '01632 960001' },
      'telephone',
    ],
  ] as const)('%s', async (_, agreed, rest, road) => {
    const { complaintId, letterId } = await acknowledgedBy(agreed, rest)
    const { asha, stranger } = office.world.officers
    expect(await waitingFor(asha, complaintId)).toMatchObject([{ letterId, road, kind: 'acknowledgement' }])
    expect(await waitingFor(stranger, complaintId)).toEqual([])
  })

  it.each([
    ['by e-mail', {}],
    ['to somebody who left nothing to reach them by', { residentEmail: '', residentAddress: '' }],
  ])('%s: nobody has to do anything', async (_, rest) => {
    const { complaintId } = await acknowledgedBy('email', rest)
    expect(await waitingFor(office.world.officers.asha, complaintId)).toEqual([])
  })

  it('recorded as gone, it waits no more, and the file says when and how (5.12)', async () => {
    const { complaintId, letterId } = await acknowledgedBy('post')
    must(
      await sendLetter(
        asha('2026-06-03'),
        { ...(await office.at(complaintId)), letterId },
        sent({ words: 'First class' }),
      ),
    )
    expect(await waitingFor(office.world.officers.asha, complaintId)).toEqual([])
    expect((await office.events(complaintId)).at(-1)).toMatchObject({
      type: 'corresponded',
      on: '2026-06-02',
      by: 'letter',
      with: 'resident',
      direction: 'out',
      subject: 'Acknowledgement of 1 June 2026, posted',
      words: 'First class',
    })
  })

  it.each<[string, 'asha' | 'stranger', object, string, object]>([
    ['by another agent’s officer', 'stranger', {}, '2026-06-03', { why: 'not found' }],
    ['before it was issued', 'asha', { sentOn: '2026-05-31' }, '2026-06-03', { field: 'sentOn' }],
    ['in the future', 'asha', { sentOn: '2026-06-04' }, '2026-06-03', { field: 'sentOn' }],
  ])('is refused %s, and it goes on waiting', async (_, who, rest, today, refusal) => {
    const { complaintId, letterId } = await acknowledgedBy('post')
    const actor = office.as(office.world.officers[who], today)
    const answer = await sendLetter(actor, { ...(await office.at(complaintId)), letterId }, sent(rest))
    expect(answer).toMatchObject({ done: false, ...refusal })
    expect(await waitingFor(office.world.officers.asha, complaintId)).toHaveLength(1)
  })

  it('is refused twice, for a letter of another complaint, and for one that is none', async () => {
    const { complaintId, letterId } = await acknowledgedBy('telephone')
    const other = await acknowledgedBy('post')
    const send = async (id: string) =>
      sendLetter(asha('2026-06-03'), { ...(await office.at(complaintId)), letterId: id }, sent())
    for (const foreign of [other.letterId, 'x', "'; drop table letters"])
      expect(await send(foreign)).toMatchObject({ why: 'not possible' })
    must(await send(letterId))
    expect(await send(letterId)).toMatchObject({ because: [expect.stringContaining('waits for nobody')] })
  })

  it.each([
    ['no day', { sentOn: '' }],
    ['a road there is not', { by: 'pigeon' }],
    ['200,000 characters', { words: 'x'.repeat(200_000) }],
  ])('its form takes no %s', (_, rest) =>
    expect(SentLetterForm.safeParse({ by: 'letter', sentOn: '2026-06-02', words: '', ...rest }).success).toBe(
      false,
    ),
  )
})
