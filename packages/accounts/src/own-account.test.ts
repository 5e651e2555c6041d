import { asWorker } from '@putright/db'
import { tokenForLink } from '@putright/db/queries/account-links'
import { askAccountMail } from '@putright/db/queries/account-mails'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { accountsOf } from './accounts.ts'
import { browserInWords } from './browsers.ts'
import { from, openAccounts, PASSWORD, SETTINGS } from './testing/accounts.ts'

const ANOTHER = 'three wrens on a wire'
vi.setConfig({ testTimeout: 60_000 })

let world: Awaited<ReturnType<typeof openAccounts>>
beforeAll(async () => {
  world = await openAccounts()
})
afterAll(() => world.close())

/** The token that the worker would mail, for the link last asked for; for a reset, once it found whose address it is. */
async function mailedToken(personId: string): Promise<string> {
  const { connection } = world.database
  const { rows } = await world.owner.query<{ id: string }>(
    'select id from account_links order by asked_at desc, id desc limit 1',
  )
  await world.owner.query('update account_links set person_id = $1 where id = $2', [personId, rows[0]?.id])
  const link = await asWorker(connection, db => tokenForLink(db, rows[0]?.id ?? ''))
  return link?.token ?? ''
}

describe('a forgotten password', () => {
  it('an address that is nobody’s leaves the same behind as one that is somebody’s', async () => {
    await world.person('known@brackwater.example')
    const left = async (email: string) => {
      await world.owner.query('delete from account_mails; delete from account_links')
      expect(await world.accounts.askForReset(email, from())).toBeNull()
      const { rows } = await world.owner.query(
        'select letter, mail.person_id as whose, link.person_id, purpose from account_mails mail, account_links link',
      )
      return rows
    }
    expect(await left('known@brackwater.example')).toEqual(await left('nobody@brackwater.example'))
  })

  it('is set anew once, which ends every session and tells its person', async () => {
    const id = await world.person('reset@brackwater.example')
    const cookie = await world.signedIn('reset@brackwater.example')
    await world.accounts.askForReset('reset@brackwater.example', from())
    const token = await mailedToken(id)
    expect(await world.accounts.resetOpens(token, from())).toEqual({ found: true, wait: null })
    expect(await world.accounts.resetPassword(token, 'short', from())).toMatchObject({
      done: false,
      field: 'newPassword',
    })
    expect(await world.accounts.resetPassword(token, ANOTHER, from())).toEqual({ done: true })
    expect(await world.accounts.resetPassword(token, PASSWORD, from())).toMatchObject({ done: false })
    expect(await world.accounts.standing(cookie)).toBeNull()
    expect(await world.letters(id)).toContain('password changed')
    await world.signedIn('reset@brackwater.example', from(), ANOTHER)
  })

  it('does not pass by a second factor', async () => {
    const id = await world.person('reset@agent.example', 'agent')
    await world.accounts.installApp(id, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
    await world.accounts.askForReset('reset@agent.example', from())
    await world.accounts.resetPassword(await mailedToken(id), ANOTHER, from())
    const cookie = await world.signedIn('reset@agent.example', from(), ANOTHER)
    expect((await world.standing(cookie)).needs).toBe('a code')
  })

  it('a link that expired, was made up, or is for another purpose opens nothing', async () => {
    const id = await world.person('late@brackwater.example')
    await world.accounts.askForReset('late@brackwater.example', from())
    const token = await mailedToken(id)
    await world.owner.query(`update account_links set expires_at = now() - interval '1 second'`)
    expect(await world.accounts.resetPassword(token, ANOTHER, from())).toMatchObject({ done: false })
    expect(await world.accounts.resetPassword('a'.repeat(43), ANOTHER, from())).toMatchObject({ done: false })
    await world.owner.query(
      `update account_links set expires_at = now() + interval '1 hour', purpose = 'new address' where person_id = $1`,
      [id],
    )
    expect(await world.accounts.resetPassword(token, ANOTHER, from())).toMatchObject({ done: false })
    await world.signedIn('late@brackwater.example')
  })

  it('sending to links that lead nowhere is counted like looking at them, whatever they are for', async () => {
    const { accounts } = world
    const [made, visit] = ['b'.repeat(43), from('203.0.113.9')]
    const tooOften = { done: false, because: expect.stringMatching(/^That was tried too often/) }
    for (let tries = 0; tries <= 30; tries++)
      expect(await accounts.resetPassword(made, ANOTHER, visit)).not.toMatchObject(tooOften)
    const joining = { name: 'Mallory', password: PASSWORD }
    for (const answer of [
      await accounts.resetPassword(made, ANOTHER, visit),
      await accounts.resetFactor(made, PASSWORD, visit),
      await accounts.joinByInvitation(made, joining, visit),
    ])
      expect(answer).toMatchObject(tooOften)
    const { rows } = await world.owner.query(`select from audit_entries where what = 'invitation refused'`)
    expect(rows).toEqual([])
  })
})

describe('changing one’s password', () => {
  it('takes the old one, ends every session and opens a new one here', async () => {
    const id = await world.person('change@brackwater.example')
    const [here, elsewhere] = [
      await world.signedIn('change@brackwater.example'),
      await world.signedIn('change@brackwater.example'),
    ]
    const standing = await world.standing(here)
    const wrong = { password: 'not this one', newPassword: ANOTHER }
    expect(await world.accounts.changePassword(standing, wrong)).toMatchObject({ field: 'password' })
    const same = { password: PASSWORD, newPassword: PASSWORD }
    expect(await world.accounts.changePassword(standing, same)).toMatchObject({ field: 'newPassword' })
    const changed = await world.accounts.changePassword(standing, {
      password: PASSWORD,
      newPassword: ANOTHER,
    })
    for (const cookie of [here, elsewhere]) expect(await world.accounts.standing(cookie)).toBeNull()
    const cookie = 'cookie' in changed ? (changed.cookie.split(';')[0] ?? '') : ''
    expect((await world.standing(cookie)).person.id).toBe(id)
    expect(await world.letters(id)).toContain('password changed')
  })
})

describe('changing one’s address', () => {
  it('takes effect when the link in its mail is opened by whoever asked, and the old address is told', async () => {
    const id = await world.person('old@brackwater.example')
    const standing = await world.standing(await world.signedIn('old@brackwater.example'))
    const form = { email: ' New@Brackwater.example', password: PASSWORD }
    expect(await world.accounts.askForNewAddress(standing, form)).toEqual({ done: true })
    const token = await mailedToken(id)
    await world.person('else@brackwater.example')
    const other = await world.standing(await world.signedIn('else@brackwater.example'))
    expect(await world.accounts.confirmNewAddress(other, token)).toMatchObject({ done: false })
    expect(await world.accounts.newAddressOf(standing, token)).toBe('new@brackwater.example')
    expect(await world.accounts.confirmNewAddress(standing, token)).toEqual({ done: true })
    expect(await world.accounts.confirmNewAddress(standing, token)).toMatchObject({ done: false })
    await world.signedIn('new@brackwater.example')
    const { rows } = await world.owner.query('select former_email from account_links where person_id = $1', [
      id,
    ])
    expect(rows).toEqual([{ former_email: 'old@brackwater.example' }])
    expect(await world.letters()).toContain('address changed')
  })

  it('to one that is somebody’s is not told from any other, and changes nothing', async () => {
    await world.person('taken@brackwater.example')
    const id = await world.person('wants@brackwater.example')
    const standing = await world.standing(await world.signedIn('wants@brackwater.example'))
    const form = { email: 'taken@brackwater.example', password: PASSWORD }
    expect(await world.accounts.askForNewAddress(standing, form)).toEqual({ done: true })
    expect(await world.accounts.confirmNewAddress(standing, await mailedToken(id))).toMatchObject({
      done: false,
    })
    await world.signedIn('wants@brackwater.example')
  })

  it('takes the password', async () => {
    await world.person('desk@brackwater.example')
    const standing = await world.standing(await world.signedIn('desk@brackwater.example'))
    const form = { email: 'mine@elsewhere.example', password: 'not this one' }
    expect(await world.accounts.askForNewAddress(standing, form)).toMatchObject({ field: 'password' })
  })
})

describe('sessions', () => {
  it('are listed to their person, and ended one by one or all others', async () => {
    const id = await world.person('many@brackwater.example')
    const cookies = [1, 2, 3].map(() => world.signedIn('many@brackwater.example'))
    const [here = '', second = '', third = ''] = await Promise.all(cookies)
    expect(await world.accounts.sessionsOf(id)).toHaveLength(3)
    expect(await world.accounts.sessionsOf(id)).toContainEqual(
      expect.objectContaining({ browser: 'Firefox on Windows' }),
    )
    const standing = await world.standing(here)
    expect(await world.accounts.endSession(id, (await world.standing(second)).session.handle)).toBe(true)
    expect(await world.accounts.standing(second)).toBeNull()
    await world.accounts.endOtherSessions(standing)
    expect(await world.accounts.standing(third)).toBeNull()
    expect(await world.accounts.standing(here)).not.toBeNull()
    expect(await world.noted('sessions ended')).toBe(2)
  })

  it('of somebody else cannot be ended, nor told from none', async () => {
    await world.person('hers@brackwater.example')
    const hers = await world.signedIn('hers@brackwater.example')
    const mine = await world.person('his@brackwater.example')
    const { handle } = (await world.standing(hers)).session
    for (const named of [handle, crypto.randomUUID(), 'nothing of the kind'])
      expect(await world.accounts.endSession(mine, named)).toBe(false)
    expect(await world.accounts.standing(hers)).not.toBeNull()
  })

  it('an altered cookie, and the name a session is listed by, open nothing', async () => {
    await world.person('altered@brackwater.example')
    const cookie = await world.signedIn('altered@brackwater.example')
    const { handle } = (await world.standing(cookie)).session
    const altered = cookie.slice(0, -1) + (cookie.endsWith('a') ? 'b' : 'a')
    for (const made of [
      altered,
      `session=${handle}`,
      'session=',
      `session=' or true --`,
      cookie.toUpperCase(),
    ])
      expect(await world.accounts.standing(made), made).toBeNull()
  })
})

describe('a sign-in from a browser not seen before', () => {
  it('is told by mail, the first of all and a known one are not', async () => {
    const id = await world.person('notice@brackwater.example')
    const first = await world.accounts.signIn('notice@brackwater.example', PASSWORD, from())
    const known = 'cookies' in first ? first.cookies.map(cookie => cookie.split(';')[0]).join('; ') : ''
    await world.signedIn('notice@brackwater.example', from('192.0.2.1', known))
    expect(await world.letters(id)).toEqual([])
    await world.signedIn('notice@brackwater.example', from())
    expect(await world.letters(id)).toEqual(['new sign-in'])
  })

  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari on an iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
      'Chrome on Android',
    ],
    ['<script>', 'A browser that does not say what it is'],
    [undefined, 'A browser that does not say what it is'],
  ])('%s is %s', (userAgent, words) => expect(browserInWords(userAgent)).toBe(words))
})

describe('guessing', () => {
  it('an account waits after ten wrong passwords, known or not, in every process, and another does not', async () => {
    const id = await world.person('tried@brackwater.example')
    const other = accountsOf(world.web, SETTINGS)
    const last = async (email: string) => {
      for (let guess = 0; guess < 5; guess += 1) {
        await world.accounts.signIn(email, 'wrong', from(`192.0.2.${guess}`))
        await other.signIn(email, 'wrong', from(`198.51.100.${guess}`))
      }
      return other.signIn(email, PASSWORD, from('203.0.113.1'))
    }
    const known = await last('tried@brackwater.example')
    expect(known).toMatchObject({ signedIn: false, because: expect.stringMatching(/Wait 1[45] minutes/) })
    expect(await last('unknown@brackwater.example')).toEqual(known)
    expect(await world.noted('sign-in throttled')).toBeGreaterThan(1)
    expect(await world.accounts.sessionsOf(id)).toEqual([])
    await world.person('untried@brackwater.example')
    await world.signedIn('untried@brackwater.example')
  })

  it('keeps no address that anybody could read', async () => {
    const { rows } = await world.owner.query<{ key: string }>('select key from throttles')
    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/)
  })

  it('a reset is asked for three times in an hour, and then says when again', async () => {
    const ask = () => world.accounts.askForReset('often@brackwater.example', from('203.0.113.77'))
    for (const _ of [1, 2, 3]) expect(await ask()).toBeNull()
    expect(await ask()).toMatch(/Wait (59|60) minutes/)
  })

  it('links that lead nowhere slow down whoever tries them; a right one costs nothing', async () => {
    const visit = from('203.0.113.200')
    const noted = await world.noted('link refused')
    for (let tries = 0; tries < 31; tries += 1) await world.accounts.tryToken(visit, async () => undefined)
    expect(await world.noted('link refused')).toBe(noted + 31)
    expect(await world.accounts.tryToken(visit, async () => 'found')).toMatchObject({
      wait: expect.any(String),
    })
    const quiet = from('203.0.113.201')
    for (let tries = 0; tries < 40; tries += 1)
      expect(await world.accounts.tryToken(quiet, async () => 'found')).toEqual({
        found: 'found',
        wait: null,
      })
  })
})

it('an account that asks for mail says nothing of anybody in it', async () => {
  await askAccountMail(world.web.kysely, {
    letter: 'new sign-in',
    payload: { browser: 'Firefox on Windows' },
  })
  const { rows } = await world.owner.query<{ payload: object }>('select payload from account_mails')
  expect(JSON.stringify(rows)).not.toMatch(/@|Odalys/)
})
