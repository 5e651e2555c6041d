import { asWorker } from '@putright/db'
import { accountLink, askAccountLink } from '@putright/db/queries/account-links'
import { askAccountMail, takeBackLostAccountMails } from '@putright/db/queries/account-mails'
import { testDatabase } from '@putright/db/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TaskQueue } from '../queues.ts'
import { relay } from '../relay.ts'
import { type PostOffice, postOffice } from '../smtp.ts'
import { catchMails, type MailCatcher } from '../testing/mail-catcher.ts'
import { sendAccountMail } from './send-account-mail.ts'

const database = await testDatabase()
const { connection } = database
const { kysely } = connection
const publicUrl = 'https://putright.example'
let catcher: MailCatcher
let post: PostOffice
let personId: string

beforeAll(async () => {
  catcher = await catchMails()
  post = postOffice({ smtpUrl: catcher.url, mailFrom: 'Putright <complaints@putright.example>', publicUrl })
  const made = await kysely
    .insertInto('people')
    .values({ name: 'Asha Example', email: 'asha@example.org' })
    .returning('id')
    .executeTakeFirstOrThrow()
  personId = made.id
})
beforeEach(async () => {
  catcher.taken.length = 0
  catcher.manner = 'take'
  await connection.pool.query('delete from account_mails; delete from account_links')
})
afterAll(async () => {
  post.close()
  await catcher.close()
  await database.close()
})

const send = (id: string) => sendAccountMail({ connection, post, publicUrl }, id)
const waiting = async (): Promise<string[]> =>
  (await kysely.selectFrom('account_mails').select('id').where('sent_at', 'is', null).execute()).map(
    ({ id }) => id,
  )
const sendAll = async () => {
  for (const id of await waiting()) await send(id)
}
const askLink = (purpose: 'password reset' | 'new address', email: string, whose?: string) =>
  kysely
    .transaction()
    .execute(db =>
      askAccountLink(db, { purpose, email, hours: 1, ...(whose !== undefined && { personId: whose }) }),
    )
const tokenIn = (path: string) =>
  new RegExp(`https://putright.example${path}/([\\w-]{43})`).exec(catcher.taken[0]?.parsed.text ?? '')?.[1] ??
  ''

describe('a mail about an account', () => {
  it('is sent once though two workers have it at the same time', async () => {
    await askAccountMail(kysely, { letter: 'password changed', personId })
    const [id = ''] = await waiting()
    catcher.pause = 200
    await Promise.all([send(id), send(id)])
    catcher.pause = 0
    expect(catcher.taken.map(mail => mail.messageId)).toEqual([`<${id}@putright.example>`])
    expect(await waiting()).toEqual([])
  })

  it('waits on when the server refuses it, and goes at the next try', async () => {
    await askAccountMail(kysely, { letter: 'password changed', personId })
    const [id = ''] = await waiting()
    catcher.manner = 451
    await expect(send(id)).rejects.toThrow('does not take this mail now: 451')
    expect(await waiting()).toEqual([id])
    catcher.manner = 'take'
    await send(id)
    expect(catcher.taken).toHaveLength(1)
  })

  it('is handed to the queue once, and again where the queue lost it', async () => {
    await askAccountMail(kysely, { letter: 'password changed', personId })
    const handed: unknown[] = []
    const queue = { add: async (entries: unknown[]) => void handed.push(...entries) } as unknown as TaskQueue
    await relay(connection, queue)
    await relay(connection, queue)
    const [id] = await waiting()
    expect(handed).toEqual([{ topic: 'account mail', id }])
    await asWorker(connection, db => takeBackLostAccountMails(db, 0))
    await relay(connection, queue)
    expect(handed).toHaveLength(2)
  })

  it('an act rolled back asks for none', async () => {
    const act = kysely.transaction().execute(async db => {
      await askAccountMail(db, { letter: 'password changed', personId })
      throw new Error('The act failed')
    })
    await expect(act).rejects.toThrow('The act failed')
    expect(await waiting()).toEqual([])
  })
})

describe('a link to set a new password', () => {
  it('goes to whoever has the address, and of its token only a hash is kept', async () => {
    await askLink('password reset', 'asha@example.org')
    await sendAll()
    expect(catcher.taken[0]?.parsed.to).toMatchObject({ text: 'asha@example.org' })
    const token = tokenIn('/reset')
    expect(await accountLink(kysely, 'password reset', token)).toMatchObject({ personId })
    const { rows } = await connection.pool.query(
      'select account_links::text || account_mails::text as kept from account_links, account_mails',
    )
    expect(rows[0].kept).not.toContain(token)
  })

  it('goes to nobody where nobody has the address, and nothing of it is kept', async () => {
    await askLink('password reset', 'nobody@example.org')
    await sendAll()
    expect(catcher.taken).toEqual([])
    expect(await waiting()).toEqual([])
    expect((await connection.pool.query('select from account_links')).rowCount).toBe(0)
  })

  it('has expired when it is mailed too late: no mail', async () => {
    await askLink('password reset', 'asha@example.org')
    await connection.pool.query(`update account_links set expires_at = now() - interval '1 minute'`)
    await sendAll()
    expect(catcher.taken).toEqual([])
    expect(await waiting()).toEqual([])
  })
})

describe('what the others say', () => {
  it('a new address: a link to it, and nobody’s name', async () => {
    await askLink('new address', 'asha.new@example.org', personId)
    await sendAll()
    expect(catcher.taken[0]?.parsed.to).toMatchObject({ text: 'asha.new@example.org' })
    expect(catcher.taken[0]?.parsed.text).not.toContain('Asha')
    expect(await accountLink(kysely, 'new address', tokenIn('/account/address'))).toMatchObject({ personId })
  })

  it('an address changed: to the one before', async () => {
    const linkId = await askLink('new address', 'asha.new@example.org', personId)
    await connection.pool.query('delete from account_mails')
    await connection.pool.query(`update account_links set former_email = 'asha.old@example.org'`)
    await askAccountMail(kysely, { letter: 'address changed', payload: { linkId } })
    await sendAll()
    expect(catcher.taken[0]?.parsed.to).toMatchObject({ text: 'asha.old@example.org' })
    expect(catcher.taken[0]?.parsed.text).not.toContain('asha.new')
  })

  it.each([
    ['password changed', {}, 'your password was changed', 'https://putright.example/forgotten-password'],
    ['new sign-in', { browser: 'Firefox on Windows' }, 'a new sign-in', 'Firefox on Windows'],
    [
      'second factor changed',
      { what: 'a passkey was added' },
      'how you sign in was changed',
      'a passkey was added',
    ],
  ])('%s', async (letter, payload: Record<string, string>, subject, words) => {
    await askAccountMail(kysely, { letter, personId, payload })
    await sendAll()
    expect(catcher.taken[0]?.parsed.subject).toBe(`Putright: ${subject}`)
    expect(catcher.taken[0]?.parsed.text).toContain(words)
    expect(catcher.taken[0]?.parsed.text).toContain('Dear Asha Example')
  })
})
