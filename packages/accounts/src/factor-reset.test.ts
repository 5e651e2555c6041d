import { asWorker } from '@putright/db'
import { tokenForLink } from '@putright/db/queries/account-links'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeAt } from './authenticator.ts'
import type { Standing } from './standing.ts'
import { from, openAccounts, PASSWORD } from './testing/accounts.ts'

vi.setConfig({ testTimeout: 60_000 })
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const NONE = { password: PASSWORD, code: '' }

let world: Awaited<ReturnType<typeof openAccounts>>
const organisations: Record<string, string> = {}
beforeAll(async () => {
  world = await openAccounts()
  for (const [name, kind] of [
    ['agent', 'agent'],
    ['other', 'agent'],
    ['coop', 'coop'],
  ] as const) {
    const { rows } = await world.owner.query<{ id: string }>(
      'insert into organisations (kind, slug, name) values ($1, $2, $2) returning id',
      [kind, `made-up-${name}`],
    )
    organisations[name] = rows[0]?.id ?? ''
  }
})
afterAll(() => world.close())

let count = 0

/** Somebody with roles, an app they passed, and a password they have had for a year. */
async function withRoles(name: string, roles: Record<string, string>): Promise<Standing> {
  count += 1
  const email = `${name}-${count}@agent.example`
  const id = await world.person(email)
  for (const [organisation, role] of Object.entries(roles))
    await world.owner.query(`insert into memberships values ($1, $2, $3, '2024-04-01')`, [
      id,
      organisations[organisation],
      role,
    ])
  await world.accounts.installApp(id, SECRET)
  await world.owner.query(`update credentials set set_at = now() - interval '1 year' where person_id = $1`, [
    id,
  ])
  const cookie = await world.signedIn(email)
  await world.owner.query('update sessions set second_factor_at = now() where user_id = $1', [id])
  return world.standing(cookie)
}

const manager = (at = 'agent') => withRoles(`mair-${at}`, { [at]: at === 'coop' ? 'chair' : 'manager' })
const officer = (also: Record<string, string> = {}) =>
  withRoles('asha', { agent: 'complaints officer', ...also })

const ask = (asker: Standing, colleague: Standing, at = 'agent', shown = now()) =>
  world.accounts.askFactorReset(
    asker,
    { organisationId: organisations[at] ?? '', personId: colleague.person.id },
    shown,
  )
const now = () => ({ password: PASSWORD, code: codeAt(SECRET, Date.now()) })

async function mailedToken({ person }: Standing): Promise<string | undefined> {
  const { rows } = await world.owner.query<{ id: string }>(
    `select id from account_links where person_id = $1 and purpose = 'second factor reset' order by asked_at desc limit 1`,
    [person.id],
  )
  const [link] = rows
  return link && (await asWorker(world.database.connection, db => tokenForLink(db, link.id)))?.token
}

const factors = async ({ person }: Standing) => {
  const { app, passkeys } = await world.accounts.factorsOf(person.id)
  return app || passkeys > 0
}

describe('a colleague who has lost their second factor', () => {
  it('is mailed a link at the word of a manager, and opens it with their own password, once', async () => {
    const [mair, other, asha] = [await manager(), await manager(), await officer()]
    const code = `insert into recovery_codes (person_id, code_hash) values ($1, '\\x00')`
    await world.owner.query(code, [asha.person.id])
    expect(await ask(mair, asha)).toEqual({ done: true, waits: false })
    expect(await factors(asha)).toBe(true)
    expect(await world.letters(other.person.id)).toContain('second factor reset asked')
    expect(await world.letters(mair.person.id)).not.toContain('second factor reset asked')

    const token = (await mailedToken(asha)) ?? ''
    expect(await world.accounts.factorResetOpens(token, from())).toEqual({ found: true, wait: null })
    expect(await world.accounts.resetFactor(token, 'somebody else’s', from())).toMatchObject({
      field: 'password',
    })
    expect(await factors(asha)).toBe(true)
    expect(await world.accounts.resetFactor(token, PASSWORD, from())).toEqual({ done: true })
    expect(await factors(asha)).toBe(false)
    expect(await world.accounts.recoveryCodesLeft(asha.person.id)).toBe(0)
    expect(await world.accounts.sessionsOf(asha.person.id)).toEqual([])
    expect(await world.letters(asha.person.id)).toContain('second factor changed')
    expect(await world.accounts.resetFactor(token, PASSWORD, from())).toMatchObject({ done: false })
    const cookie = await world.signedIn(asha.person.email)
    expect((await world.standing(cookie)).needs).toBe('to set one up')
  })

  it('leaves a line in the log of each of their organisations, with identifiers alone', async () => {
    const [mair, asha] = [await manager(), await officer()]
    await ask(mair, asha)
    await world.accounts.resetFactor((await mailedToken(asha)) ?? '', PASSWORD, from())
    const { rows } = await world.owner.query(
      `select what, actor, organisation_id from audit_entries where subject ->> 'personId' = $1 order by seq`,
      [asha.person.id],
    )
    const at = { organisation_id: organisations.agent }
    expect(rows).toContainEqual({ what: 'second factor reset asked', actor: mair.person.id, ...at })
    expect(rows).toContainEqual({ what: 'second factor reset', actor: asha.person.id, ...at })
  })
})

describe('no organisation opens an account that reaches another', () => {
  it('each of theirs has to say the same before a link goes out', async () => {
    const [mair, tove, asha] = [
      await manager(),
      await manager('other'),
      await officer({ other: 'complaints officer' }),
    ]
    expect(await ask(mair, asha)).toEqual({ done: true, waits: true })
    expect(await mailedToken(asha)).toBeUndefined()
    expect(await world.letters(tove.person.id)).toContain('second factor reset asked')
    expect(await ask(tove, asha, 'other')).toEqual({ done: true, waits: false })
    expect(await world.accounts.resetFactor((await mailedToken(asha)) ?? '', PASSWORD, from())).toEqual({
      done: true,
    })
  })

  it('what one said counts for seven days', async () => {
    const [mair, tove, asha] = [await manager(), await manager('other'), await officer({ other: 'auditor' })]
    await ask(mair, asha)
    await world.owner.query(
      `update factor_vouches set vouched_at = now() - interval '8 days' where person_id = $1`,
      [asha.person.id],
    )
    expect(await ask(tove, asha, 'other')).toEqual({ done: true, waits: true })
    expect(await mailedToken(asha)).toBeUndefined()
  })

  it('one they join after the link was mailed has not said so: the link opens nothing', async () => {
    const [mair, asha] = [await manager(), await officer()]
    await ask(mair, asha)
    const token = (await mailedToken(asha)) ?? ''
    await world.owner.query(`insert into memberships values ($1, $2, 'committee member', '2024-04-01')`, [
      asha.person.id,
      organisations.coop,
    ])
    expect(await world.accounts.resetFactor(token, PASSWORD, from())).toMatchObject({ done: false })
    expect(await factors(asha)).toBe(true)
  })

  it('one that nobody but they run: refused, and left to the operator', async () => {
    const { rows } = await world.owner.query<{ id: string }>(
      `insert into organisations (kind, slug, name) values ('agent', $1, 'Alone') returning id`,
      [`alone-${count}`],
    )
    organisations.alone = rows[0]?.id ?? ''
    const [mair, asha] = [await manager(), await officer({ alone: 'manager' })]
    expect(await ask(mair, asha)).toMatchObject({
      done: false,
      because: expect.stringContaining('nobody but them runs'),
    })
    expect(await mailedToken(asha)).toBeUndefined()
  })
})

describe('is refused, and nothing is changed', () => {
  it('to themself', async () => {
    const mair = await manager()
    const before = await world.noted('second factor reset refused')
    expect(await ask(mair, mair)).toMatchObject({
      because: expect.stringContaining('Nobody resets their own'),
    })
    expect(await world.noted('second factor reset refused')).toBe(before + 1)
  })

  it('to whoever does not run an organisation of theirs, whatever organisation the form names', async () => {
    const asha = await officer()
    for (const [asker, at] of [
      [await officer(), 'agent'],
      [await manager('other'), 'agent'],
      [await manager('other'), 'other'],
    ] as const)
      expect(await ask(asker, asha, at)).toMatchObject({
        because: expect.stringContaining('no role today in an organisation that you run'),
      })
    expect(await mailedToken(asha)).toBeUndefined()
  })

  it('by the database itself, to accounts that say it for somebody who does not run it', async () => {
    const [peer, asha] = [await officer(), await officer()]
    const saying = world.web.pool.query(
      'insert into factor_vouches (organisation_id, person_id, vouched_by) values ($1, $2, $3)',
      [organisations.agent, asha.person.id, peer.person.id],
    )
    await expect(saying).rejects.toThrow('row-level security')
  })

  it('without the asker’s own password and code, and to one who has no second factor', async () => {
    const [mair, asha] = [await manager(), await officer()]
    expect(await ask(mair, asha, 'agent', { ...now(), password: 'not this one' })).toMatchObject({
      field: 'password',
    })
    expect(await ask(mair, asha, 'agent', NONE)).toMatchObject({ field: 'code' })
    const chair = await manager('coop')
    await world.owner.query('delete from second_factors where person_id = $1', [chair.person.id])
    expect(await ask(chair, asha, 'coop', NONE)).toMatchObject({
      because: expect.stringContaining('Set up a second factor of your own first'),
    })
  })

  it('guessing at the asker’s code: after ten tries there is a wait, though the password is right', async () => {
    const [mair, asha] = [await manager(), await officer()]
    for (let guess = 0; guess < 10; guess += 1)
      await ask(mair, asha, 'agent', { password: PASSWORD, code: '000000' })
    expect(await ask(mair, asha)).toMatchObject({ because: expect.stringMatching(/Wait 1[45] minutes/) })
  })

  it('where the colleague has none', async () => {
    const [mair, asha] = [await manager(), await officer()]
    await world.owner.query('delete from second_factors where person_id = $1', [asha.person.id])
    expect(await ask(mair, asha)).toMatchObject({ because: expect.stringContaining('no second factor') })
  })

  it('with a password set in the last three days: whoever reads somebody’s mail could have set it', async () => {
    const [mair, asha] = [await manager(), await officer()]
    await ask(mair, asha)
    const token = (await mailedToken(asha)) ?? ''
    await world.owner.query('update credentials set set_at = now() where person_id = $1', [asha.person.id])
    expect(await world.accounts.resetFactor(token, PASSWORD, from())).toMatchObject({
      because: expect.stringContaining('less than three days ago'),
    })
    expect(await factors(asha)).toBe(true)
  })

  it('by a link that was forged, has expired, or outlived a new password', async () => {
    const [mair, asha] = [await manager(), await officer()]
    await ask(mair, asha)
    const token = (await mailedToken(asha)) ?? ''
    expect(await world.accounts.resetFactor('a'.repeat(43), PASSWORD, from())).toMatchObject({ done: false })
    await world.accounts.setPassword(asha.person.id, 'three wrens on a wire')
    expect(await world.accounts.resetFactor(token, 'three wrens on a wire', from())).toMatchObject({
      done: false,
    })
    expect(await factors(asha)).toBe(true)
  })
})

describe('is stopped', () => {
  it('by anybody who runs an organisation of theirs; the link then opens nothing', async () => {
    const [mair, second, asha] = [await manager(), await manager(), await officer()]
    await ask(mair, asha)
    const token = (await mailedToken(asha)) ?? ''
    const about = { organisationId: organisations.agent ?? '', personId: asha.person.id }
    expect(await world.accounts.factorResetOf(about)).toMatchObject({ by: 'Odalys Penhallow' })
    expect(await world.accounts.stopFactorReset(await officer(), about)).toMatchObject({ done: false })
    expect(await world.accounts.stopFactorReset(second, about)).toEqual({ done: true })
    expect(await world.accounts.stopFactorReset(second, about)).toMatchObject({ done: false })
    expect(await world.accounts.factorResetOf(about)).toBeUndefined()
    expect(await world.accounts.resetFactor(token, PASSWORD, from())).toMatchObject({ done: false })
  })

  it('by whoever shows the second factor that they are said to have lost', async () => {
    const [mair, asha] = [await manager(), await officer()]
    await ask(mair, asha)
    const token = (await mailedToken(asha)) ?? ''
    const again = await world.standing(await world.signedIn(asha.person.email))
    expect(await world.accounts.passCode(again, now().code)).toEqual({ done: true })
    expect(await world.accounts.resetFactor(token, PASSWORD, from())).toMatchObject({ done: false })
    expect(await factors(asha)).toBe(true)
  })
})
