import { asOperator, asWorker } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPerson, giveRole as giveFirstRole } from '../operator/organisations.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { must } from '../testing/steps.ts'
import { EndingForm, endRoles } from './end-roles.ts'
import { GivenRoleForm, giveRole } from './give-role.ts'
import { sendInvitationAgain, withdrawInvitation } from './invitations.ts'
import { InvitationForm, invite } from './invite.ts'

// Roles follow the day in England and Wales, so these tests live today.
const TODAY = Temporal.Now.plainDateISO('Europe/London').toString()
const in5Days = Temporal.PlainDate.from(TODAY).add({ days: 5 }).toString()
const yesterday = Temporal.PlainDate.from(TODAY).subtract({ days: 1 }).toString()

let office: Office
beforeAll(async () => {
  office = await openOffice()
  const { asha } = office.world.officers
  const agentId = await idOf('harbour-lights')
  await asOperator(office.connection, db => giveFirstRole(db, asha, agentId, 'manager', on('2020-04-01')))
})
afterAll(() => office.close())

const as = (personId: string) => office.as(personId, TODAY)
const invitation = (form: object) =>
  InvitationForm.parse({ email: 'new@example.org', roles: ['complaints officer'], ...form })

const idOf = (slug: string): Promise<string> =>
  asOperator(office.connection, async db => {
    const { id } = await db
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    return id
  })
const invitations = () =>
  asWorker(office.connection, db => db.selectFrom('invitations').selectAll().execute())
/** Makes what was mailed as old as this. */
const later = (long = '1 hour') =>
  office.connection.pool.query('update account_mails set created_at = created_at - $1::interval', [long])
const mails = () => asWorker(office.connection, db => db.selectFrom('account_mails').selectAll().execute())
const roles = (personId: string) =>
  asWorker(office.connection, db =>
    db
      .selectFrom('memberships')
      .select(['role', 'until_on'])
      .where('person_id', '=', personId)
      .orderBy('role')
      .execute(),
  )
const audited = () =>
  asOperator(office.connection, db =>
    db.selectFrom('audit_entries').select(['what', 'subject', 'actor']).orderBy('at').execute(),
  )

describe('an invitation', () => {
  it('is written down and mailed, with identifiers alone in the mail’s row and in the audit log', async () => {
    must(
      await invite(
        as(office.world.officers.asha),
        'harbour-lights',
        invitation({ email: ' New@Example.org ', roles: ['complaints officer', 'manager'] }),
      ),
    )
    const [written] = await invitations()
    expect(written).toMatchObject({
      email: 'new@example.org',
      roles: ['complaints officer', 'manager'],
      token_hash: null,
    })
    expect(await mails()).toMatchObject([{ letter: 'invitation', invitation_id: written?.id, payload: {} }])
    expect((await audited()).at(-1)).toMatchObject({
      what: 'invited',
      subject: { invitationId: written?.id },
    })
  })
  it('is not written twice for one address while one waits', async () => {
    const answer = await invite(as(office.world.officers.asha), 'harbour-lights', invitation({}))
    expect(answer).toMatchObject({
      done: false,
      field: 'email',
      because: [expect.stringContaining('has been invited')],
    })
  })
  it('is sent again, and withdrawn once', async () => {
    const asha = as(office.world.officers.asha)
    const [{ id } = { id: '' }] = await invitations()
    await later()
    must(await sendInvitationAgain(asha, 'harbour-lights', id))
    expect(await mails()).toHaveLength(2)
    must(await withdrawInvitation(asha, 'harbour-lights', id))
    for (const act of [withdrawInvitation, sendInvitationAgain])
      expect(await act(asha, 'harbour-lights', id)).toMatchObject({ done: false, why: 'not possible' })
    expect(await mails()).toHaveLength(2)
  })
  it('is sent again once an hour and five times at all, withdrawn and written anew or not', async () => {
    const asha = as(office.world.officers.asha)
    const email = 'stranger@somewhere.example'
    const inviting = () => invite(asha, 'harbour-lights', invitation({ email }))
    const waiting = async () =>
      (await invitations()).find(row => row.email === email && row.withdrawn_at === null)?.id ?? ''
    const again = async () => sendInvitationAgain(asha, 'harbour-lights', await waiting())
    must(await inviting())
    const before = (await mails()).length
    const tooSoon = 'It was sent less than an hour ago, and may still be on its way.'
    expect(await again()).toMatchObject({
      done: false,
      because: [`${tooSoon} It can be sent again in 60 minutes. Nothing was sent.`],
    })
    await later('59 minutes')
    expect(await again()).toMatchObject({
      because: [`${tooSoon} It can be sent again in a minute. Nothing was sent.`],
    })
    await later('1 minute')
    for (const _ of [1, 2, 3, 4]) {
      must(await again())
      await later()
    }
    must(await withdrawInvitation(asha, 'harbour-lights', await waiting()))
    must(await inviting())
    await later()
    const sixWent = [expect.stringContaining('Six invitations were sent to this address within thirty days')]
    expect(await again()).toMatchObject({ done: false, because: sixWent })
    must(await withdrawInvitation(asha, 'harbour-lights', await waiting()))
    expect(await inviting()).toMatchObject({ done: false, field: 'email', because: sixWent })
    expect((await mails()).length).toBe(before + 5)
    await later('30 days')
    must(await inviting())
  })
  it('pressed many times at once is mailed once', async () => {
    const asha = as(office.world.officers.asha)
    const before = (await mails()).length
    const offered = invitation({ email: 'pressed@example.org' })
    const answers = await Promise.all([1, 2, 3, 4].map(() => invite(asha, 'harbour-lights', offered)))
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
    expect((await mails()).length).toBe(before + 1)
  })
  it('is withdrawn by a colleague who runs it too', async () => {
    const agentId = await idOf('harbour-lights')
    const colleague = await asOperator(office.connection, async db => {
      const id = await createPerson(db, { name: 'Dilys Example', email: 'dilys@example.org' })
      await giveFirstRole(db, id, agentId, 'manager', on('2020-04-01'))
      return id
    })
    const offered = invitation({ email: 'taken-back@example.org' })
    must(await invite(as(office.world.officers.asha), 'harbour-lights', offered))
    const sent = (await invitations()).find(({ email }) => email === offered.email)
    must(await withdrawInvitation(as(colleague), 'harbour-lights', sent?.id ?? ''))
    await office.connection.pool.query('delete from memberships where person_id = $1', [colleague])
  })
  it.each([
    ['a role that does not exist', { roles: ['emperor'] }, 'roles'],
    ['a role of another kind of organisation', { roles: ['complaints officer', 'secretary'] }, 'roles'],
    ['a last day that has passed', { until: yesterday }, 'until'],
    ['somebody who has a role already', { email: 'bryn.example@example.org' }, 'email'],
  ])('%s is refused in words, and nothing is written', async (_, form, field) => {
    const before = [await invitations(), await mails()]
    const answer = await invite(as(office.world.officers.asha), 'harbour-lights', invitation(form))
    expect(answer).toMatchObject({ done: false, field })
    expect([await invitations(), await mails()]).toEqual(before)
  })
  it('of a role that is not theirs to give leaves the attempt in the audit log', async () => {
    const { asha } = office.world.officers
    await invite(as(asha), 'harbour-lights', invitation({ roles: ['secretary'] }))
    expect((await audited()).at(-1)).toMatchObject({
      what: 'role refused',
      actor: asha,
      subject: { because: 'no such role' },
    })
  })
  it('by somebody who does not run it is refused, and by a stranger not found', async () => {
    const { bryn, stranger } = office.world.officers
    expect(await invite(as(bryn), 'harbour-lights', invitation({}))).toMatchObject({ why: 'not yours' })
    expect(await invite(as(stranger), 'harbour-lights', invitation({}))).toMatchObject({ why: 'not found' })
    expect(await withdrawInvitation(as(stranger), 'harbour-lights', 'x')).toMatchObject({ why: 'not found' })
  })
  it.each([
    ['no address', { email: 'asha' }],
    ['an address of 200,000 characters', { email: `${'a'.repeat(200_000)}@example.org` }],
    ['no role', { roles: [] }],
    ['a day that is none', { until: '2026-02-30' }],
  ])('%s is no invitation', (_, form) => {
    const whole = { email: 'a@example.org', roles: ['manager'], until: '', ...form }
    expect(InvitationForm.safeParse(whole).success).toBe(false)
  })
})

describe('another role', () => {
  const given = (form: object) => GivenRoleForm.parse({ role: 'manager', until: '', ...form })
  it('is given to a colleague until a day, and another last day after that', async () => {
    const { asha, bryn } = office.world.officers
    must(await giveRole(as(asha), 'harbour-lights', bryn, given({ until: in5Days })))
    expect(await roles(bryn)).toMatchObject([
      { role: 'complaints officer' },
      { role: 'manager', until_on: in5Days },
    ])
    must(await giveRole(as(asha), 'harbour-lights', bryn, given({})))
    expect(await roles(bryn)).toMatchObject([
      { role: 'complaints officer' },
      { role: 'manager', until_on: null },
    ])
    expect(await giveRole(as(asha), 'harbour-lights', bryn, given({}))).toMatchObject({
      done: false,
      field: 'role',
    })
  })
  it('nobody gives to themself: refused, and the attempt in the audit log', async () => {
    const { asha } = office.world.officers
    const before = await roles(asha)
    expect(await giveRole(as(asha), 'harbour-lights', asha, given({ role: 'auditor' }))).toMatchObject({
      why: 'not yours',
    })
    expect(await roles(asha)).toEqual(before)
    expect((await audited()).at(-1)).toMatchObject({ what: 'role refused', actor: asha })
  })
  it('to somebody of another organisation, or of a role it does not have, is refused', async () => {
    const { asha, bryn, stranger } = office.world.officers
    expect(await giveRole(as(asha), 'harbour-lights', stranger, given({}))).toMatchObject({
      why: 'not possible',
    })
    expect(await giveRole(as(asha), 'harbour-lights', 'nobody', given({}))).toMatchObject({
      why: 'not possible',
    })
    expect(await giveRole(as(asha), 'harbour-lights', bryn, given({ role: 'chair' }))).toMatchObject({
      field: 'role',
    })
  })
})

describe('the end of a role', () => {
  const ending = (form: object) => EndingForm.parse({ roles: ['manager'], on: TODAY, ...form })
  it('comes on the day said, and is not put off by ending it again', async () => {
    const { asha, bryn } = office.world.officers
    must(await endRoles(as(asha), 'harbour-lights', bryn, ending({ on: in5Days })))
    expect(await roles(bryn)).toMatchObject([{}, { role: 'manager', until_on: in5Days }])
    const later = Temporal.PlainDate.from(in5Days).add({ days: 9 }).toString()
    expect(await endRoles(as(asha), 'harbour-lights', bryn, ending({ on: later }))).toMatchObject({
      field: 'on',
    })
    expect(await endRoles(as(asha), 'harbour-lights', bryn, ending({ on: yesterday }))).toMatchObject({
      field: 'on',
    })
    expect(await endRoles(as(asha), 'harbour-lights', bryn, ending({ roles: ['auditor'] }))).toMatchObject({
      field: 'roles',
    })
  })
  it('is for those who run it, and of one’s own for everybody', async () => {
    const { bryn, carys, stranger } = office.world.officers
    const officer = { roles: ['complaints officer'] }
    expect(await endRoles(as(carys), 'harbour-lights', bryn, ending(officer))).toMatchObject({
      why: 'not yours',
    })
    expect(await endRoles(as(stranger), 'harbour-lights', bryn, ending(officer))).toMatchObject({
      why: 'not found',
    })
    must(await endRoles(as(carys), 'harbour-lights', carys, ending({ ...officer, on: in5Days })))
    expect(await roles(carys)).toMatchObject([{ until_on: in5Days }])
    expect((await audited()).at(-1)).toMatchObject({ what: 'left', actor: carys })
  })
  it('the last who runs it cannot leave: a sentence, and nothing is changed', async () => {
    const { asha } = office.world.officers
    const before = [await roles(asha), await audited()]
    const answer = await endRoles(
      as(asha),
      'harbour-lights',
      asha,
      ending({ roles: ['manager', 'complaints officer'], on: in5Days }),
    )
    expect(answer).toMatchObject({
      done: false,
      because: [expect.stringContaining('nobody would be left to run')],
    })
    expect([await roles(asha), await audited()]).toEqual(before)
  })
  it('two who leave one after the other do not leave it empty either', async () => {
    const { asha, bryn } = office.world.officers
    const carys = office.world.officers.carys
    must(
      await giveRole(as(asha), 'harbour-lights', carys, GivenRoleForm.parse({ role: 'manager', until: '' })),
    )
    must(await endRoles(as(carys), 'harbour-lights', asha, ending({ on: in5Days })))
    const answer = await endRoles(as(carys), 'harbour-lights', carys, ending({}))
    expect(answer).toMatchObject({
      done: false,
      because: [expect.stringContaining('nobody would be left to run')],
    })
    expect(await roles(bryn)).toMatchObject([{}, { until_on: in5Days }])
  })
})
