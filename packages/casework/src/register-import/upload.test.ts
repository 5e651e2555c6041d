import { asOperator, asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { must } from '../testing/steps.ts'
import { importUpload, RegisterUploadForm, uploadedPlan, uploadRegister } from './upload.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const SLUG = 'plover-court'
const today = on('2026-06-01')
const csv = (...lines: string[]) =>
  new File([['reference,received_on,kind', ...lines].join('\n')], '../register‮.csv')
const uploaded = async (register: File) =>
  must(await uploadRegister(office.as(office.world.officers.asha), SLUG, { register })).uploadId
const seenBy = (personId: string, uploadId: string) =>
  asPerson(office.connection, personId, db => uploadedPlan(db, SLUG, uploadId, today))

const close = async (person_id: string, reference: string) => {
  const { kysely } = office.connection
  const complaint = await kysely
    .selectFrom('complaints')
    .where('reference', '=', reference)
    .select(['coop_id', 'id as complaint_id'])
    .executeTakeFirstOrThrow()
  await kysely
    .insertInto('walls')
    .values({ ...complaint, person_id, because: 'conflict of interest' })
    .execute()
}

describe('a register on its way in', () => {
  it('is kept as sent, and nothing is imported until it is said', async () => {
    const { asha } = office.world.officers
    const before = await office.count('complaints')
    const found = await seenBy(asha, await uploaded(csv('A-1,2025-05-01,', 'A-2,never,')))
    expect(found).toMatchObject({ imported: false, fileName: '../register.csv' })
    expect([found?.plan.rows.length, found?.plan.bad.length]).toEqual([1, 1])
    expect(await office.count('complaints')).toBe(before)
  })

  it('goes in once, however often it is sent', async () => {
    const { asha } = office.world.officers
    const uploadId = await uploaded(csv('B-1,2025-05-01,', 'B-2,2026-05-01,', 'B-3,2025-05-01,enquiry'))
    const before = [await office.count('complaints'), await office.count('contacts')]
    const answers = await Promise.all(
      [asha, asha, asha].map(personId => importUpload(office.as(personId), SLUG, uploadId)),
    )
    const rows = answers.map(answer => must(answer).plan.rows.length).toSorted()
    expect(rows).toEqual([0, 0, 3])
    expect(answers.map(answer => must(answer).latestYear)).toContain('2026/27')
    expect([await office.count('complaints'), await office.count('contacts')]).toEqual([
      (before[0] ?? 0) + 2,
      (before[1] ?? 0) + 1,
    ])
    expect(await seenBy(asha, uploadId)).toMatchObject({ imported: true, plan: { rows: [], bad: [] } })
  })

  it('5.8: tells a colleague no line of a complaint that is closed to them, before its import and after', async () => {
    const { asha, bryn } = office.world.officers
    const uploadId = await uploaded(csv('D-1,2025-05-01,', 'D-2,2025-05-01,'))
    expect(await seenBy(bryn, uploadId)).toBeNull()
    must(await importUpload(office.as(asha), SLUG, uploadId))
    await close(bryn, 'D-1')
    expect(await seenBy(bryn, uploadId)).toBeNull()
    expect(await importUpload(office.as(bryn), SLUG, uploadId)).toMatchObject({ why: 'not found' })
    const straight = asPerson(office.connection, bryn, db =>
      db.selectFrom('register_uploads').select('content').where('id', '=', uploadId).execute(),
    )
    await expect(straight).rejects.toThrow('permission denied')
  })

  it('5.8: a reference of what is closed to somebody is taken, and told in the same words as any other', async () => {
    const { asha, bryn } = office.world.officers
    must(await importUpload(office.as(asha), SLUG, await uploaded(csv('F-1,2025-05-01,', 'F-2,2025-05-01,'))))
    await close(bryn, 'F-1')
    const { uploadId } = must(
      await uploadRegister(office.as(bryn), SLUG, {
        register: csv('F-1,2025-06-01,', 'F-2,2025-06-01,', 'F-3,2025-06-01,'),
      }),
    )
    const { bad } = must(await importUpload(office.as(bryn), SLUG, uploadId)).plan
    const [first, second] = bad.map(({ problems }) => problems[0]?.because)
    expect([bad.length, first]).toEqual([2, second])
  })

  it('5.8: is all imported to whoever sent it, also once a complaint in it is closed to them', async () => {
    const { asha } = office.world.officers
    const uploadId = await uploaded(csv('E-1,2025-05-01,', 'E-2,2025-05-01,'))
    must(await importUpload(office.as(asha), SLUG, uploadId))
    await close(asha, 'E-1')
    const found = await seenBy(asha, uploadId)
    expect([found?.imported, found?.plan.rows.length, found?.plan.unchanged.length]).toEqual([true, 0, 2])
    expect(must(await importUpload(office.as(asha), SLUG, uploadId)).plan.rows).toEqual([])
  })

  it('is for whoever sent it and handles the co-op, and nobody else', async () => {
    const { officers, members } = office.world
    const uploadId = await uploaded(csv('C-1,2025-05-01,'))
    expect(await seenBy(officers.asha, uploadId)).not.toBeNull()
    for (const personId of [officers.stranger, members.sol, members.mina]) {
      expect(await seenBy(personId, uploadId)).toBeNull()
      expect(await importUpload(office.as(personId), SLUG, uploadId)).toMatchObject({ why: 'not found' })
      const sent = await uploadRegister(office.as(personId), SLUG, { register: csv('C-2,2025-05-01,') })
      expect(sent).toMatchObject({ why: 'not found' })
    }
    const kept = await asOperator(office.connection, db =>
      db.selectFrom('complaints').select('id').where('reference', 'in', ['C-1', 'C-2']).execute(),
    )
    expect(kept).toEqual([])
  })

  it('that is no text file is not kept', async () => {
    const register = new File(['PK\x03\x04…'], 'register.xlsx')
    const answer = await uploadRegister(office.as(office.world.officers.asha), SLUG, { register })
    expect(answer).toMatchObject({ done: false, field: 'register', because: [/workbook/] })
  })

  it.each([
    ['no file', new File([], ''), 'Choose the file of the register'],
    ['an empty file', new File([], 'register.csv'), 'This file is empty. Its first line names the columns'],
  ])('answers %s in a sentence', (_, register, sentence) => {
    const { error } = RegisterUploadForm.safeParse({ register })
    expect(error?.issues.map(({ message }) => message)).toEqual([sentence])
  })
})
