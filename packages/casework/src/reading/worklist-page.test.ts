import { asPersonAt } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ExtensionForm, extend } from '../acts/extend.ts'
import { EvidenceRequestForm, requestEvidence } from '../acts/ombudsman/evidence-request.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { waitingBeside } from './waiting-beside.ts'
import { worklistPage } from './worklist-page.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const TODAY = on('2026-06-18')
const seenBy = (personId: string, filter = {}) =>
  asPersonAt(office.connection, personId, office.world.coops.plover, db => worklistPage(db, filter, TODAY, 1))

it('5.9: where the resident was to hear by a day that is past, it is overdue: counted so, listed so, and first', async () => {
  const { as, at, world } = office
  const { asha } = world.officers
  const { plover } = world.coops
  const extended = await aComplaint(as(asha), plover)
  await acknowledged(as(asha), await at(extended.complaintId), 'agent')
  const form = { to: '2026-06-29', reason: 'The report is late.', updateEveryDays: '5' }
  must(await extend(as(asha, '2026-06-08'), await at(extended.complaintId), ExtensionForm.parse(form)))
  const other = await aComplaint(as(asha, '2026-06-15'), plover)
  const { counts, lines } = await seenBy(asha)
  expect(counts).toMatchObject({ open: 2, overdue: 1 })
  expect(lines.map(({ reference }) => reference)).toEqual([extended.reference, other.reference])
  const late = await seenBy(asha, { overdue: true })
  expect(late.lines.map(({ reference }) => reference)).toEqual([extended.reference])
})

it('narrowed to one co-op, nothing of another stands on it', async () => {
  const { as, at, world } = office
  const { asha } = world.officers
  const { complaintId } = await aComplaint(as(asha), world.coops.plover)
  const form = { reference: '202612345', on: '2026-06-01', what: 'The whole file' }
  must(await requestEvidence(as(asha), await at(complaintId), EvidenceRequestForm.parse(form)))
  const waiting = (coopId: string) =>
    asPersonAt(office.connection, asha, coopId, db => waitingBeside(db, TODAY))
  expect((await waiting(world.coops.plover)).asked).toHaveLength(1)
  expect((await waiting(world.coops.wren)).asked).toEqual([])
})
