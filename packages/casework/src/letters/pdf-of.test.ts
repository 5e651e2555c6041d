import { asPerson, asWorker } from '@putright/db'
import { letterToSend } from '@putright/db/queries/mails'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged } from '../testing/steps.ts'
import { pdfOf } from './pdf-of.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** The letter of an acknowledgement just sent, as the worker finds it. */
async function aLetter() {
  const { as, at, letters, world } = office
  const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
  await acknowledged(as(world.officers.asha), await at(complaintId), 'agent')
  const [letter] = await letters(complaintId)
  if (!letter) throw new Error('No letter was issued')
  return { complaintId, coopId: letter.coop_id, id: letter.id, pdf: letter.pdf }
}

const throughTheWorker = ({ coopId, id }: { coopId: string; id: string }) =>
  asWorker(office.connection, async db => pdfOf(db, await letterToSend(db, coopId, id)))

const throughThePages = ({ coopId, id }: { coopId: string; id: string }) =>
  asPerson(office.connection, office.world.officers.asha, async db =>
    pdfOf(db, await letterToSend(db, coopId, id)),
  )

describe('Code 5.12: a letter’s PDF is set once, after the act, and kept as it went out', () => {
  it('the act stores the letter without it', async () => {
    expect((await aLetter()).pdf).toBeNull()
  })
  it('whoever wants it first has it set, and everybody after gets the same bytes', async () => {
    const letter = await aLetter()
    const opened = await throughThePages(letter)
    expect(opened.subarray(0, 5).toString()).toBe('%PDF-')
    const [stored] = await office.letters(letter.complaintId)
    expect(stored?.pdf?.equals(opened)).toBe(true)
    expect((await throughTheWorker(letter)).equals(opened)).toBe(true)
  })
  it('the worker and somebody with the page open want it at the same moment: one is kept, both get it', async () => {
    const letter = await aLetter()
    const [one, other, third] = await Promise.all([
      throughTheWorker(letter),
      throughThePages(letter),
      throughTheWorker(letter),
    ])
    const [stored] = await office.letters(letter.complaintId)
    for (const pdf of [one, other, third]) expect(stored?.pdf?.equals(pdf)).toBe(true)
  })
  it('what another set while one was setting it is what one gets', async () => {
    const letter = await aLetter()
    const before = await asWorker(office.connection, db => letterToSend(db, letter.coopId, letter.id))
    const first = await throughThePages(letter)
    const late = await asWorker(office.connection, db =>
      pdfOf(db, { ...before, content: { ...before.content, reference: 'OTHER-1' } }),
    )
    expect(late.equals(first)).toBe(true)
  })
})
