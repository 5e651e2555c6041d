import { asOperator, asWorker } from '@putright/db'
import { undeliveredMails } from '@putright/db/queries/outbox'
import { testDatabase } from '@putright/db/testing'
import type { Sending } from '@putright/handling-code'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type PostOffice, postOffice } from '../smtp.ts'
import { aCoop, ask, askForReminders, type SampleCoop } from '../testing/coop.ts'
import { catchMails, type MailCatcher } from '../testing/mail-catcher.ts'
import { sendMail } from './send-mail.ts'

const database = await testDatabase()
const { connection } = database
const publicUrl = 'https://putright.example'
let catcher: MailCatcher
let post: PostOffice
let coop: SampleCoop

beforeAll(async () => {
  coop = await aCoop(connection)
  catcher = await catchMails()
  post = postOffice({ smtpUrl: catcher.url, mailFrom: 'Putright <complaints@putright.example>', publicUrl })
})
beforeEach(() => {
  catcher.taken.length = 0
  catcher.manner = 'take'
})
afterAll(async () => {
  post.close()
  await catcher.close()
  await database.close()
})

const send = (id: string) => sendMail({ connection, post, publicUrl }, { coopId: coop.coopId, id })
const askOne = async (): Promise<string> => (await askForReminders(connection, coop, 1))[0] ?? ''

describe('a mail that was asked for', () => {
  it('is sent once though the task runs twice', async () => {
    const id = await askOne()
    await send(id)
    await send(id)
    expect(catcher.taken.map(mail => mail.messageId)).toEqual([`<${id}@putright.example>`])
  })

  it('is sent once though two workers have it at the same time', async () => {
    catcher.pause = 200
    const id = await askOne()
    await Promise.all([send(id), send(id)])
    catcher.pause = 0
    expect(catcher.taken).toHaveLength(1)
  })

  it('is not written down as sent when the server refuses it, and goes at the next try', async () => {
    const id = await askOne()
    catcher.manner = 451
    await expect(send(id)).rejects.toThrow('does not take this mail now: 451')
    catcher.manner = 'take'
    await send(id)
    expect(catcher.taken).toHaveLength(1)
  })

  it('stays visible as undelivered when it is refused for good, in an error that quotes nobody', async () => {
    const id = await askOne()
    catcher.manner = 550
    const refusal = await send(id).catch((cause: Error) => cause)
    expect(refusal).toMatchObject({ name: 'UnrecoverableError' })
    expect(`${refusal}`).not.toContain('@')
    const undelivered = await asOperator(connection, db => undeliveredMails(db, 0))
    expect(undelivered.map(mail => mail.id)).toContain(id)
    expect(undelivered.find(mail => mail.id === id)?.payload).toMatchObject({ letter: 'reminder' })
  })
})

describe('what mails say', () => {
  it('a reminder: what is due and when, a link, and nobody in the subject', async () => {
    await send(await askOne())
    const [mail] = catcher.taken
    expect(mail?.parsed.subject).toBe('PLO-2026-001: stage 1 acknowledgement due today, Monday 11 May 2026')
    expect(mail?.parsed.to).toMatchObject({ text: 'asha@example.org' })
    expect(mail?.parsed.text).toContain('is due today, Monday 11 May 2026.')
    expect(mail?.parsed.text).toContain(`https://putright.example/complaints/${coop.complaintId}`)
    expect(mail?.parsed.text).not.toContain('Nadia')
  })

  it('a decision asked for: by when the resident is due an answer', async () => {
    const { coopId, complaintId, personId } = coop
    await send(
      await asOperator(connection, db =>
        ask(db, coopId, { letter: 'decision needed', complaintId, personId, occasion: 'report is in' }),
      ),
    )
    expect(catcher.taken[0]?.parsed.subject).toBe('PLO-2026-001: your decision is needed')
    expect(catcher.taken[0]?.parsed.text).toContain('Monday 12 May 2031')
  })

  it('a letter issued: the bytes as issued, attached', async () => {
    const letterId = await aLetter()
    await send(await asOperator(connection, db => ask(db, coop.coopId, { letter: 'issued', letterId })))
    const [mail] = catcher.taken
    expect(mail?.parsed.to).toMatchObject({ text: 'nadia@example.org' })
    expect(mail?.parsed.subject).toBe('PLO-2026-001: we have your complaint')
    expect(mail?.parsed.attachments[0]?.content.toString()).toBe('%PDF as issued')
    expect(mail?.parsed.attachments[0]?.filename).toBe('PLO-2026-001 acknowledgement.pdf')
  })

  it.each(['post', 'telephone'] as const)(
    '5.10: a letter that is to go by %s, as agreed: none, and it waits for somebody to send it',
    async by => {
      const letterId = await aLetter(Buffer.from('%PDF as issued'), { print: 'standard', by, language: '' })
      const id = await asOperator(connection, db => ask(db, coop.coopId, { letter: 'issued', letterId }))
      await send(id)
      expect(catcher.taken).toEqual([])
      const waiting = await connection.pool.query('select road from letters_to_send where letter_id = $1', [
        letterId,
      ])
      expect(waiting.rows).toEqual([{ road: by }])
      const undelivered = await asWorker(connection, db => undeliveredMails(db, 0))
      expect(undelivered.map(mail => mail.id)).not.toContain(id)
    },
  )

  it('4.3, 6.4: an approval asked for, and one declined: what for, a link to it, and nobody by name', async () => {
    const { coopId, complaintId, personId } = coop
    for (const letter of ['approval needed', 'extension declined'] as const)
      await send(await asOperator(connection, db => ask(db, coopId, { letter, complaintId, personId })))
    const [needed, declined] = catcher.taken
    expect(needed?.parsed.subject).toBe('PLO-2026-001: your approval is needed')
    expect(needed?.parsed.to).toMatchObject({ text: 'asha@example.org' })
    expect(needed?.parsed.text).toContain('Dear Asha Example')
    expect(needed?.parsed.text).toContain('nothing goes to the resident until you have approved it')
    expect(needed?.parsed.text).toContain(
      `https://putright.example/complaints/${complaintId}/extension-approval`,
    )
    expect(declined?.parsed.subject).toBe('PLO-2026-001: more time was not approved')
    expect(declined?.parsed.text).toMatch(
      new RegExp(`https://putright.example/complaints/${complaintId}$`, 'm'),
    )
    for (const mail of [needed, declined]) expect(mail?.parsed.text).not.toContain('Nadia')
  })

  it('a letter that cannot be set: the letter stays, and its mail is asked for again and not taken for sent', async () => {
    const letterId = await aLetter(null)
    const id = await asOperator(connection, db => ask(db, coop.coopId, { letter: 'issued', letterId }))
    await expect(send(id)).rejects.toThrow()
    expect(catcher.taken).toEqual([])
    const undelivered = await asOperator(connection, db => undeliveredMails(db, 0))
    expect(undelivered.map(mail => mail.id)).toContain(id)
    const kept = await connection.pool.query('select pdf from letters where id = $1', [letterId])
    expect(kept.rows).toEqual([{ pdf: null }])
  })

  it('3.6: a letter goes to whoever acts for the resident as well, in one mail', async () => {
    const lena = await representative('lena@example.org')
    const letterId = await aLetter()
    await send(await asOperator(connection, db => ask(db, coop.coopId, { letter: 'issued', letterId })))
    await database.connection.pool.query('delete from representatives where id = $1', [lena])
    const [mail, ...more] = catcher.taken
    expect(more).toEqual([])
    expect(mail?.parsed.to).toMatchObject({ text: 'nadia@example.org' })
    expect(mail?.parsed.cc).toMatchObject({ text: 'lena@example.org' })
  })

  it('1.4: what is to be looked at: how much, where to see it, and nobody by name', async () => {
    const { coopId, personId } = coop
    await database.connection.pool.query(
      `insert into contacts (coop_id, reference, kind, received_on, channel, category, summary, state, logged_by, review_on)
       values ($1, 'SR-0001', 'service request', '2026-05-01', 'letter', 'Repairs', 'Nadia’s gate', 'open', $2, '2026-05-11')`,
      [coopId, personId],
    )
    await database.connection.pool.query(
      `insert into memberships (person_id, organisation_id, role, from_on) values ($1, $2, 'complaints officer', '2020-04-01')`,
      [personId, coopId],
    )
    const on = '2026-05-11' as never
    await send(await asOperator(connection, db => ask(db, coopId, { letter: 'to look at', personId, on })))
    const [mail] = catcher.taken
    expect(mail?.parsed.to).toMatchObject({ text: 'asha@example.org' })
    expect(mail?.parsed.subject).toBe('Putright: 1 thing to look at today')
    expect(mail?.parsed.text).toContain('https://putright.example/requests?review=due')
    expect(mail?.parsed.text).not.toContain('Nadia')
  })

  it('C11: a copy of personal data that is due soon: that it is, where to see it, and nobody by name', async () => {
    const { coopId, personId } = coop
    await database.connection.pool.query(
      `insert into contacts (coop_id, reference, kind, received_on, channel, category, summary, logged_by, data_asked_on, data_due_on)
       values ($1, 'SR-0002', 'service request', '2026-03-01', 'letter', 'Repairs', 'Nadia’s gate', $2, '2026-04-10', '2026-05-12')`,
      [coopId, personId],
    )
    const on = '2026-05-08' as never
    await send(await asOperator(connection, db => ask(db, coopId, { letter: 'to look at', personId, on })))
    const [mail] = catcher.taken
    expect(mail?.parsed.subject).toBe('Putright: 1 thing to look at today')
    expect(mail?.parsed.text).toContain('1 copy of personal data is due within two working days, or overdue')
    expect(mail?.parsed.text).toContain('https://putright.example/worklist#personal-data-waits')
    expect(mail?.parsed.text).not.toContain('Nadia')
  })

  it('a letter to a resident without an address: nothing, and it is not asked for again', async () => {
    await database.connection.pool.query(`update residents set email = ''`)
    const letterId = await aLetter()
    const id = await asOperator(connection, db => ask(db, coop.coopId, { letter: 'issued', letterId }))
    await send(id)
    expect(catcher.taken).toEqual([])
    const undelivered = await asWorker(connection, db => undeliveredMails(db, 0))
    expect(undelivered.map(mail => mail.id)).not.toContain(id)
  })
})

describe('5.8: what the co-op is told, and what nobody is told whom the complaint is closed to', () => {
  const askFor = (occasion: 'acknowledged' | 'answered') =>
    asOperator(connection, db =>
      ask(db, coop.coopId, {
        letter: 'co-op told',
        complaintId: coop.complaintId,
        personId: coop.personId,
        occasion,
      }),
    )

  it.each([
    ['acknowledged', 'a complaint that the co-op will decide', 'https://putright.example/worklist'],
    ['answered', 'a complaint about the agent’s service was answered', 'https://putright.example/figures'],
  ] as const)(
    '%s: the reference, what is expected and a link, and no name',
    async (occasion, subject, link) => {
      await send(await askFor(occasion))
      const [mail] = catcher.taken
      expect(mail?.parsed.subject).toBe(`PLO-2026-001: ${subject}`)
      expect(mail?.parsed.text).toContain(link)
      expect(mail?.parsed.text).toContain('Nothing is expected of you')
      expect(mail?.parsed.text).not.toContain('Nadia')
      expect(mail?.parsed.text).not.toContain(coop.complaintId)
    },
  )

  it('a mail asked for before the complaint was closed to its reader is not sent, and is settled', async () => {
    const [reminder = '', told] = [await askOne(), await askFor('answered')]
    const wall = [coop.coopId, coop.complaintId, coop.personId]
    await connection.pool.query(`insert into walls values ($1, $2, $3, 'named')`, wall)
    for (const id of [reminder, told]) await send(id)
    await connection.pool.query('delete from walls')
    expect(catcher.taken).toEqual([])
    const undelivered = await asWorker(connection, db => undeliveredMails(db, 0))
    for (const id of [reminder, told]) expect(undelivered.map(mail => mail.id)).not.toContain(id)
  })
})

/** With its PDF set; null: not yet, and what it says is too little to set it. */
const aLetter = (pdf: Buffer | null = Buffer.from('%PDF as issued'), sending?: Sending): Promise<string> =>
  asOperator(connection, async db => {
    const sender = {
      name: 'Asha Example',
      role: 'Officer',
      organisation: 'Plover Court Co-op',
      contact: '01632 960000',
    }
    const content = {
      kind: 'acknowledgement',
      landlord: 'Plover Court Co-op',
      reference: 'PLO-2026-001',
      issuedOn: '2026-05-05',
      resident: { name: 'Nadia Example', address: '' },
      sender,
      sending,
    }
    const { id } = await db
      .insertInto('letters')
      .values({
        coop_id: coop.coopId,
        complaint_id: coop.complaintId,
        kind: 'acknowledgement',
        stage: 1,
        issued_on: content.issuedOn as never,
        issued_by: coop.personId,
        road: content.sending?.by ?? 'email',
        content: JSON.stringify(content),
        html: '',
        ...(pdf && { pdf }),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })

/** Named the day before the letter, with authority for letters. */
async function representative(email: string): Promise<string> {
  const { coopId, complaintId } = coop
  const { rows } = await connection.pool.query<{ id: string }>(
    `insert into representatives (coop_id, complaint_id, name, email, authority, scope, from_on)
     values ($1, $2, 'Lena Example', $3, 'in writing', 'letters', '2026-05-04') returning id`,
    [coopId, complaintId, email],
  )
  const body = { representativeId: rows[0]?.id, scope: 'letters', until: null }
  await connection.pool.query(
    `insert into complaint_events (coop_id, complaint_id, seq, type, happened_on, source, body)
     values ($1, $2, 900, 'represented', '2026-05-04', 'casework', $3)`,
    [coopId, complaintId, JSON.stringify(body)],
  )
  return rows[0]?.id ?? ''
}
