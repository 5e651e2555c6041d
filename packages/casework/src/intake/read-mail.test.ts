import { describe, expect, it } from 'vitest'
import { dayWritten } from './day-written.ts'
import { readMail } from './read-mail.ts'

describe('3.2: a pasted e-mail says from whom it is, of what day, and what it is about', () => {
  it('as a mail program shows it', async () => {
    const pasted = `From: Nadia Example <nadia@example.org>
Sent: 01 June 2026 09:14
To: Plover Court <office@plover-court.example>
Subject: RE: The roof

It has leaked since March – nobody’s come.

Note: call after six.`
    expect(await readMail(pasted)).toEqual({
      name: 'Nadia Example',
      address: 'nadia@example.org',
      subject: 'The roof',
      on: '2026-06-01',
      words: 'It has leaked since March – nobody’s come.\n\nNote: call after six.',
    })
  })

  it('forwarded, under the words of whoever forwards it', async () => {
    const pasted = `Asha, can you take this one?

---------- Forwarded message ---------
*From:* নাদিয়া <nadia@example.org>
*Date:* Mon, 1 Jun 2026 at 09:14
*Subject:* ছাদ

মার্চ থেকে ছাদ চুঁইয়ে জল পড়ছে।`
    expect(await readMail(pasted)).toMatchObject({
      name: 'নাদিয়া',
      on: '2026-06-01',
      subject: 'ছাদ',
      words: 'মার্চ থেকে ছাদ চুঁইয়ে জল পড়ছে।',
    })
  })

  it('as its source, with encodings and parts', async () => {
    const pasted = `Return-Path: <nadia@example.org>
From: =?UTF-8?B?w4lsb2RpZQ==?= Example
 <nadia@example.org>
Subject: =?UTF-8?Q?The_roof_=E2=80=93_again?=
Date: Mon, 1 Jun 2026 23:30:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

It leaks =E2=80=93 still.
--b
Content-Type: text/html

<p>It <b>leaks</b> – still.</p>
--b--`
    expect(await readMail(pasted)).toEqual({
      name: 'Élodie Example',
      address: 'nadia@example.org',
      subject: 'The roof – again',
      on: '2026-06-02',
      words: 'It leaks – still.',
    })
  })

  it('of HTML alone: who and when, and its words are left to be pasted', async () => {
    const pasted = 'From: a@example.org\nContent-Type: text/html\n\n<p>It leaks.</p>'
    expect(await readMail(pasted)).toMatchObject({ address: 'a@example.org', words: '' })
  })

  it.each([
    ['words without a head', 'It has leaked since March.'],
    ['nothing', ''],
    ['a letter that says “from:” within a line', 'Where the water came from: the roof.'],
  ])('%s: nothing is read from it', async (_, pasted) => expect(await readMail(pasted)).toBeNull())

  it('a head of 100,000 lines, or words that are only marks, do not hold it up', async () => {
    const many = `From: a@example.org\n${'X-Long: line\n'.repeat(7000)}\nIt leaks.`
    expect((await readMail(many))?.address).toBe('a@example.org')
    expect(await readMail('>'.repeat(100_000))).toBeNull()
  })
})

describe('the day a mail program wrote', () => {
  it.each([
    ['Mon, 1 Jun 2026 23:30:00 +0000 (UTC)', '2026-06-02'],
    ['Thu, 24 Dec 2026 23:30:00 GMT', '2026-12-24'],
    ['Monday, June 1, 2026 9:14 AM', '2026-06-01'],
    ['1st June 2026, 09:14', '2026-06-01'],
    ['01/06/2026 09:14', '2026-06-01'],
    ['2026-06-01 09:14', '2026-06-01'],
    ['31 February 2026', null],
    ['1 Brumaire 2026', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (text, day) => expect(dayWritten(text)).toBe(day))
})
