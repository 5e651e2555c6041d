import { asOperator, asPerson } from '@putright/db'
import { policyDraft, policyHistory } from '@putright/db/queries/policies'
import { READY_MADE } from '@putright/handling-code'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { adoptPolicyDraft } from './adopt-draft.ts'
import { discardPolicyDraft } from './discard-draft.ts'
import { policyDraftPage } from './draft-page.ts'
import { policiesPage } from './policies-page.ts'
import { PolicyAdoptionForm, PolicyDraftForm } from './policy-form.ts'
import { savePolicyDraft } from './save-draft.ts'
import { startPolicyDraft } from './start-draft.ts'
import { typedPolicy } from './typed-policy.fixture.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const PLOVER = 'plover-court'
const as = (name: 'asha' | 'bryn' | 'stranger' | 'sol' | 'mina', day = '2026-06-01') =>
  office.as({ ...office.world.officers, ...office.world.members }[name], day)

/** A draft of Plover Court’s, begun by its Secretary from the policy in force and saved once with a change. */
async function drafted(change: Parameters<typeof typedPolicy>[0] = {}): Promise<string> {
  const { draftId } = must(await startPolicyDraft(as('sol'), PLOVER, { from: 'the policy in force' }))
  must(await savePolicyDraft(as('sol'), PLOVER, draftId, typedPolicy(change, 1)))
  return draftId
}

const decided = (adoptedOn: string, version = 2) =>
  PolicyAdoptionForm.parse({
    meeting: 'the committee meeting, minute 7',
    meetingOn: '2026-05-28',
    adoptedOn,
    version,
  })

const draft = (id: string) =>
  asPerson(office.connection, office.world.members.sol, db => policyDraft(db, office.world.coops.plover, id))
const versions = () => asOperator(office.connection, db => policyHistory(db, office.world.coops.plover))
const auditOf = (what: 'policy refused' | 'policy adopted' | 'policy drafted') =>
  asOperator(office.connection, db =>
    db.selectFrom('audit_entries').where('what', '=', what).select(['subject', 'actor']).execute(),
  )

describe('a policy weaker than the Code', () => {
  it('2.3, 2.4, 6.3: may be drafted, and adopting it is refused with each provision; nothing is adopted', async () => {
    const id = await drafted({
      'settings.responseDays.1': '15',
      'settings.refusalLetter': 'when asked',
      'settings.ageLimit.months': '6',
    })
    const before = await versions()
    expect(await adoptPolicyDraft(as('sol'), PLOVER, id, decided('2026-06-08'))).toMatchObject({
      done: false,
      because: [
        'Code 6.3, days to answer stage 1: The Code allows 10 working days; residents would wait longer.',
        expect.stringContaining('Code 2.3, '),
        expect.stringContaining('Code 2.4, '),
      ],
    })
    expect(await versions()).toEqual(before)
    expect(await draft(id), 'what was drafted is kept').toMatchObject({ version: 2 })
    expect((await auditOf('policy refused')).at(-1)).toMatchObject({
      actor: office.world.members.sol,
      subject: { draftId: id, provisions: ['6.3', '2.3', '2.4'] },
    })
    must(await discardPolicyDraft(as('sol'), PLOVER, id, { version: 2 }))
  })

  it('settings that contradict each other are refused together', async () => {
    const id = await drafted({ 'settings.agreementOver': '45' })
    expect(await adoptPolicyDraft(as('sol'), PLOVER, id, decided('2026-06-08'))).toMatchObject({
      because: [expect.stringContaining('Agreement would be asked past 45 working days')],
    })
    const page = await asPerson(office.connection, office.world.members.sol, db =>
      policyDraftPage(db, PLOVER, id, on('2026-06-01')),
    )
    expect(page?.faults).toMatchObject([
      { settings: ['agreementOver', 'extensionDays.1', 'extensionDays.2'] },
    ])
    must(await discardPolicyDraft(as('sol'), PLOVER, id, { version: 2 }))
  })
})

describe('a stricter one', () => {
  it('5.1, 6.3: is adopted for a day; a complaint received before keeps its version, and one received on it has the new target beside the Code’s day', async () => {
    const { plover } = office.world.coops
    const before = await aComplaint(as('asha', '2026-06-05'), plover)
    const id = await drafted({
      'settings.responseDays.1': '8',
      'additions.records': 'Ask the Secretary for a copy.',
    })
    must(await adoptPolicyDraft(as('sol'), PLOVER, id, decided('2026-06-08')))
    const after = await aComplaint(as('asha', '2026-06-08'), plover)
    for (const { complaintId } of [before, after])
      await acknowledged(as('asha', '2026-06-09'), await office.at(complaintId), 'agent')
    const clock = async (complaintId: string) => (await office.position(complaintId)).stage1.clocks.response
    expect(await clock(before.complaintId)).toMatchObject({ due: '2026-06-23', codeDue: '2026-06-23' })
    expect(await clock(after.complaintId)).toMatchObject({ due: '2026-06-19', codeDue: '2026-06-23' })
    const files = await Promise.all([before, after].map(({ complaintId }) => office.file(complaintId)))
    expect(files.map(({ policy }) => policy.responseDays[1])).toEqual([10, 8])
    expect(await draft(id), 'adopted, so no longer a draft').toBeUndefined()
    expect((await auditOf('policy adopted')).at(-1)).toMatchObject({ subject: { inForceFrom: '2026-06-08' } })
  })

  it('is not in force before its day', async () => {
    const page = (day: string) =>
      asPerson(office.connection, office.world.members.mina, db => policiesPage(db, PLOVER, on(day)))
    expect(await page('2026-06-07')).toMatchObject({
      inForce: { meeting: '' },
      toCome: [
        { adoptedOn: '2026-06-08', meeting: 'the committee meeting, minute 7', adoptedBy: 'Sol Secretary' },
      ],
    })
    expect(await page('2026-06-08')).toMatchObject({
      inForce: { adoptedOn: '2026-06-08', additions: { records: 'Ask the Secretary for a copy.' } },
      toCome: [],
      past: [{ meeting: '' }],
    })
  })

  it('is compared with the version in force, setting by setting', async () => {
    const id = await drafted({ 'settings.extensionDays.2': '10', 'additions.complaining': 'Ring the bell.' })
    const page = await asPerson(office.connection, office.world.officers.asha, db =>
      policyDraftPage(db, PLOVER, id, on('2026-06-01')),
    )
    expect(page).toMatchObject({
      changes: [
        { setting: 'extensionDays.2', before: '20 working days', after: '10 working days', moves: 'better' },
      ],
      added: [{ key: 'complaining', before: '', after: 'Ring the bell.' }],
      faults: [],
    })
    must(await discardPolicyDraft(as('sol'), PLOVER, id, { version: 2 }))
  })
})

describe('the day and the meeting', () => {
  it.each<[string, Partial<Record<keyof PolicyAdoptionForm, string>>, string, string]>([
    ['a day that has passed', { adoptedOn: '2026-05-31' }, 'adoptedOn', 'does not reach back'],
    ['a meeting still to come', { meetingOn: '2026-06-02' }, 'meetingOn', 'is still to come'],
    ['a day in another century', { adoptedOn: '2126-06-08' }, 'adoptedOn', 'Is the year right?'],
    [
      'a day on which another one begins',
      { adoptedOn: '2026-06-08' },
      'adoptedOn',
      'never changed: choose another day',
    ],
  ])('%s is refused, and the draft is kept', async (_, change, field, because) => {
    const id = await drafted({})
    const form = PolicyAdoptionForm.parse({ ...decided('2026-07-01'), version: '2', ...change })
    expect(await adoptPolicyDraft(as('sol'), PLOVER, id, form)).toMatchObject({
      done: false,
      field,
      because: [expect.stringContaining(because)],
    })
    expect(await draft(id)).toMatchObject({ version: 2 })
    must(await discardPolicyDraft(as('sol'), PLOVER, id, { version: 2 }))
  })
})

describe('whose it is', () => {
  it('the agent’s officers draft and do not adopt', async () => {
    const { draftId } = must(await startPolicyDraft(as('asha'), PLOVER, { from: 'with an agent' }))
    const { title, settings, additions } = READY_MADE['with an agent']
    expect(await draft(draftId)).toMatchObject({ title, settings, additions, savedBy: 'Asha Example' })
    expect(await adoptPolicyDraft(as('asha'), PLOVER, draftId, decided('2026-07-02', 1))).toMatchObject({
      why: 'not yours',
      because: [expect.stringContaining('Secretary or its chair')],
    })
    must(await adoptPolicyDraft(as('sol'), PLOVER, draftId, decided('2026-07-02', 1)))
  })
  it('a committee member reads a draft and writes none; a stranger finds none', async () => {
    const id = await drafted({})
    const seen = (who: string) =>
      asPerson(office.connection, who, db => policyDraftPage(db, PLOVER, id, on('2026-06-01')))
    expect(await seen(office.world.members.mina)).toMatchObject({ rights: { drafts: false, adopts: false } })
    expect(await seen(office.world.officers.stranger)).toBeNull()
    expect(await savePolicyDraft(as('mina'), PLOVER, id, typedPolicy({}, 2))).toMatchObject({
      why: 'not yours',
    })
    expect(await adoptPolicyDraft(as('mina'), PLOVER, id, decided('2026-07-03'))).toMatchObject({
      why: 'not yours',
    })
    expect(await discardPolicyDraft(as('stranger'), PLOVER, id, { version: 2 })).toMatchObject({
      why: 'not found',
    })
    expect(await startPolicyDraft(as('stranger'), PLOVER, { from: 'on its own' })).toMatchObject({
      why: 'not found',
    })
    expect(await draft(id)).toMatchObject({ version: 2, savedBy: 'Sol Secretary' })
    must(await discardPolicyDraft(as('sol'), PLOVER, id, { version: 2 }))
  })
  it('a draft of another co-op is not reached through one’s own', async () => {
    const heron = office.as(office.world.heron.hana, '2026-06-01')
    const { draftId } = must(await startPolicyDraft(heron, 'heron-yard', { from: 'on its own' }))
    expect(await savePolicyDraft(as('sol'), PLOVER, draftId, typedPolicy({}, 1))).toMatchObject({
      why: 'not found',
    })
    expect(await savePolicyDraft(as('sol'), PLOVER, 'no-such-id', typedPolicy({}, 1))).toMatchObject({
      why: 'not found',
    })
  })
})

describe('two people at one draft', () => {
  it('whoever saves second is told of the first, nothing is overwritten, and nobody adopts what they have not read', async () => {
    const id = await drafted({})
    must(await savePolicyDraft(as('asha'), PLOVER, id, typedPolicy({ title: 'Asha’s title' }, 2)))
    for (const answer of [
      await savePolicyDraft(as('sol'), PLOVER, id, typedPolicy({ title: 'Sol’s title' }, 2)),
      await adoptPolicyDraft(as('sol'), PLOVER, id, decided('2026-07-04')),
      await discardPolicyDraft(as('sol'), PLOVER, id, { version: 2 }),
    ])
      expect(answer).toMatchObject({
        why: 'moved on',
        field: 'version',
        because: [expect.stringContaining('Asha Example saved this draft after you opened it')],
      })
    expect(await draft(id)).toMatchObject({ title: 'Asha’s title', version: 3 })
    must(await discardPolicyDraft(as('sol'), PLOVER, id, { version: 3 }))
  })
  it('of two at the same instant one is kept', async () => {
    const id = await drafted({})
    const answers = await Promise.all([
      savePolicyDraft(as('asha'), PLOVER, id, typedPolicy({}, 2)),
      adoptPolicyDraft(as('sol'), PLOVER, id, decided('2026-07-05')),
    ])
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
  })
})

describe('what a form holds', () => {
  const faultsIn = (change: Record<string, string>) =>
    PolicyDraftForm.safeParse(typedPolicy.raw(change, 1)).error?.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    )
  it.each([
    [
      'ten in words',
      { 'settings.responseDays.1': 'ten' },
      'settings.responseDays.1: Give the days to answer at stage 1 as a whole number',
    ],
    [
      'nine and a half',
      { 'settings.responseDays.2': '9.5' },
      'settings.responseDays.2: Give the days to answer at stage 2 as a whole number',
    ],
    [
      'nothing where a number belongs',
      { 'settings.retentionYears': '' },
      'settings.retentionYears: Give the years records are kept as a whole number',
    ],
    [
      'a way that there is not',
      { 'settings.refusalLetter': 'never' },
      'settings.refusalLetter: Choose one of the answers',
    ],
    [
      '200,000 characters',
      { 'additions.records': 'x'.repeat(200_000) },
      'additions.records: Shorten this to 5,000 characters or fewer',
    ],
    ['no title', { title: ' \u0007 ' }, 'title: Give the policy a title'],
  ])('%s is refused in a sentence', (_, change, fault) => expect(faultsIn(change)).toEqual([fault]))
  it('control characters and parts that there are not are left out', () => {
    const form = typedPolicy({ 'additions.records': 'Ask\u0000 us.' }, 1)
    expect(form.additions).toEqual({ records: 'Ask us.' })
    expect('ombudsmanMember' in form.settings).toBe(false)
  })
})
