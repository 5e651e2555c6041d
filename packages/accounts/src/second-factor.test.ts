import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { accountsOf } from './accounts.ts'
import { codeAt } from './authenticator.ts'
import { from, openAccounts, PASSWORD, SETTINGS } from './testing/accounts.ts'

let world: Awaited<ReturnType<typeof openAccounts>>
beforeAll(async () => {
  world = await openAccounts()
})
afterAll(() => world.close())

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const now = () => codeAt(SECRET, Date.now())

/** Somebody who has set up an app, with a session opened by their password alone. */
async function withApp(email: string, kind?: 'agent' | 'coop') {
  const id = await world.person(email, kind)
  await world.accounts.installApp(id, SECRET)
  const cookie = await world.signedIn(email)
  return { id, cookie, standing: await world.standing(cookie) }
}

/** The same, and they have passed it. */
async function passed(email: string, kind?: 'agent' | 'coop') {
  const { id, cookie, standing } = await withApp(email, kind)
  await world.accounts.passCode(standing, now())
  await world.owner.query('update second_factors set last_step = null where person_id = $1', [id])
  return { id, cookie, standing: await world.standing(cookie) }
}

describe('whom a password alone does not let in', () => {
  it.each([
    ['an agent’s officer', 'agent', 'to set one up'],
    ['a federation’s', 'federation', 'to set one up'],
    ['a co-op’s own officer', 'coop', null],
  ] as const)('%s, who has no second factor yet', async (_, kind, needs) => {
    await world.person(`none@${kind}.example`, kind)
    expect(await world.standing(await world.signedIn(`none@${kind}.example`))).toMatchObject({ needs })
  })

  it('an agent’s officer whose role has ended: it does', async () => {
    const id = await world.person('was@agent.example', 'agent')
    await world.owner.query(`update memberships set until_on = today_here() - 1 where person_id = $1`, [id])
    expect((await world.standing(await world.signedIn('was@agent.example'))).needs).toBeNull()
  })

  it('whoever has set one up, whatever their role', async () => {
    expect((await withApp('chosen@coop.example', 'coop')).standing.needs).toBe('a code')
  })
})

describe('a code of the app', () => {
  it('opens the session it is shown to, and no other', async () => {
    const { cookie, standing } = await withApp('one@agent.example', 'agent')
    const other = await world.signedIn('one@agent.example')
    expect(await world.accounts.passCode(standing, now())).toEqual({ done: true })
    expect((await world.standing(cookie)).needs).toBeNull()
    expect((await world.standing(other)).needs).toBe('a code')
  })

  it('is taken once: a second time, or one before it, is refused and noted', async () => {
    const { standing } = await withApp('twice@agent.example', 'agent')
    const code = now()
    const [one, other] = await Promise.all([
      world.accounts.passCode(standing, code),
      world.accounts.passCode(standing, code),
    ])
    expect([one.done, other.done].toSorted()).toEqual([false, true])
    const earlier = codeAt(SECRET, Date.now() - 30_000)
    expect(await world.accounts.passCode(standing, earlier)).toMatchObject({
      done: false,
      because: expect.stringContaining('has been used'),
    })
    expect(await world.noted('code replayed')).toBe(2)
  })

  it.each([
    ['a wrong one', '000000'],
    ['one of an hour ago', codeAt(SECRET, Date.now() - 3_600_000)],
    ['no code at all', '12'],
    ['200,000 digits', '1'.repeat(200_000)],
  ])('%s is refused, and the session stays shut', async (_, code) => {
    const email = `${Math.random().toString(36).slice(2)}@agent.example`
    const { cookie, standing } = await withApp(email, 'agent')
    expect((await world.accounts.passCode(standing, code)).done).toBe(false)
    expect((await world.standing(cookie)).needs).toBe('a code')
  })

  it('after ten wrong ones has to wait, the right one too, over a restart', async () => {
    const { standing } = await withApp('guessed@agent.example', 'agent')
    for (let guess = 0; guess < 10; guess += 1) await world.accounts.passCode(standing, '000000')
    const restarted = accountsOf(world.web, SETTINGS)
    expect(await restarted.passCode(standing, now())).toMatchObject({
      done: false,
      because: expect.stringMatching(/Wait 1[45] minutes/),
    })
  })
})

describe('setting up an app', () => {
  it('shows the same key until a code proves it, then ten recovery codes once', async () => {
    const id = await world.person('new@agent.example', 'agent')
    const cookie = await world.signedIn('new@agent.example')
    const standing = await world.standing(cookie)
    const { secret, qrCode } = await world.accounts.enrolment(standing)
    expect((await world.accounts.enrolment(standing)).secret).toBe(secret)
    expect(qrCode).toMatch(/^<svg /)
    expect(await world.accounts.addApp(standing, { code: '000000', password: '' })).toMatchObject({
      done: false,
    })
    const added = await world.accounts.addApp(standing, { code: codeAt(secret, Date.now()), password: '' })
    expect(added).toMatchObject({ done: true, codes: expect.any(Array) })
    expect('codes' in added && new Set(added.codes).size).toBe(10)
    expect((await world.standing(cookie)).needs).toBeNull()
    expect(await world.letters(id)).toContain('second factor changed')
  })

  it('keeps the key encrypted, for its person only', async () => {
    const { id } = await withApp('sealed@agent.example', 'agent')
    const { rows } = await world.owner.query('select secret from second_factors where person_id = $1', [id])
    expect(rows[0].secret.toString('latin1')).not.toContain('12345678901234567890')
    const { standing } = await withApp('sealed-too@agent.example', 'agent')
    await world.owner.query('update second_factors set secret = $1 where person_id = $2', [
      rows[0].secret,
      standing.person.id,
    ])
    await expect(world.accounts.passCode(standing, now())).rejects.toThrow()
  })

  it('another in its place takes the password, and the first stays until then', async () => {
    const { standing } = await passed('again@agent.example', 'agent')
    const { secret } = await world.accounts.enrolment(standing)
    const code = codeAt(secret, Date.now())
    expect(await world.accounts.addApp(standing, { code, password: 'not this one' })).toMatchObject({
      done: false,
      field: 'password',
    })
    expect(await world.accounts.addApp(standing, { code, password: PASSWORD })).toMatchObject({ done: true })
  })

  it('is impossible for whoever has one and has not shown it', async () => {
    const { standing } = await withApp('half@agent.example', 'agent')
    await expect(world.accounts.addApp(standing, { code: now(), password: PASSWORD })).rejects.toThrow()
  })

  it('to do without it is refused where the role needs one, and goes elsewhere', async () => {
    const officer = await passed('must@agent.example', 'agent')
    expect(await world.accounts.removeApp(officer.standing, PASSWORD)).toMatchObject({ done: false })
    const secretary = await passed('may@coop.example', 'coop')
    expect(await world.accounts.removeApp(secretary.standing, 'not this one')).toMatchObject({ done: false })
    expect(await world.accounts.removeApp(secretary.standing, PASSWORD)).toEqual({ done: true })
    const again = await world.standing(await world.signedIn('may@coop.example'))
    expect(again.needs).toBeNull()
  })
})

describe('recovery codes', () => {
  it('each opens once, however it is written; new ones end the old', async () => {
    const { id, standing } = await passed('paper@agent.example', 'agent')
    const made = await world.accounts.newRecoveryCodes(standing, PASSWORD)
    const [code = '', second = ''] = ('codes' in made && made.codes) || []
    const half = async () => world.standing(await world.signedIn('paper@agent.example'))
    expect(
      await world.accounts.passCode(await half(), ` ${code.toUpperCase().replaceAll('-', ' ')}`),
    ).toEqual({
      done: true,
    })
    expect(await world.accounts.passCode(await half(), code)).toMatchObject({ done: false })
    expect(await world.accounts.recoveryCodesLeft(id)).toBe(9)
    await world.accounts.newRecoveryCodes(standing, PASSWORD)
    expect(await world.accounts.passCode(await half(), second)).toMatchObject({ done: false })
  })

  it('of somebody else open nothing', async () => {
    const { standing } = await passed('mine@agent.example', 'agent')
    const made = await world.accounts.newRecoveryCodes(standing, PASSWORD)
    const other = await withApp('theirs@agent.example', 'agent')
    const [code = ''] = ('codes' in made && made.codes) || []
    expect(await world.accounts.passCode(other.standing, code)).toMatchObject({ done: false })
  })
})

it('a passkey that was made up opens and adds nothing', async () => {
  const { standing } = await passed('key@agent.example', 'agent')
  for (const answer of ['', 'not JSON', '{}', '{"id":"AAAA"}', 'null', '['.repeat(5000)]) {
    expect(await world.accounts.signInByPasskey(answer, from('203.0.113.9'))).toMatchObject({
      signedIn: false,
    })
    expect(await world.accounts.addPasskey(standing, { name: 'Laptop', answer })).toMatchObject({
      done: false,
    })
  }
  expect(await world.accounts.removePasskey(standing, 'AAAA')).toMatchObject({ done: false })
})

vi.setConfig({ testTimeout: 60_000 })
