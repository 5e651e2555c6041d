import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { fillFromMail, MailForm } from './fill-from-mail.ts'

const MAIL = `From: Nadia Example <nadia@example.org>
Sent: Friday, 29 May 2026 17:40
Subject: Fwd: The roof

It has leaked since March.`
const today = on('2026-06-01')

describe('3.2: what a pasted e-mail says goes into the form for confirmation', () => {
  it('into every empty field, with the day it was sent for the day it was received', async () => {
    expect(await fillFromMail({ coopId: 'a co-op', receivedOn: '2026-06-01' }, MAIL, today)).toEqual({
      coopId: 'a co-op',
      channel: 'email',
      receivedOn: '2026-05-29',
      residentName: 'Nadia Example',
      residentEmail: 'nadia@example.org',
      summary: 'The roof',
      account: 'It has leaked since March.',
    })
  })

  it('never over what was typed', async () => {
    const typed = {
      channel: 'letter',
      receivedOn: '2026-05-28',
      residentName: 'Mrs Example',
      residentEmail: 'other@example.org',
      summary: 'Roof',
      account: 'As told.',
    }
    expect(await fillFromMail(typed, MAIL, today)).toEqual(typed)
  })

  it('no day to come, whatever it says', async () => {
    const tomorrow = MAIL.replace('29 May', '2 June')
    expect(await fillFromMail({ receivedOn: '2026-06-01' }, tomorrow, today)).toMatchObject({
      receivedOn: '2026-06-01',
    })
  })

  it('nothing from words without a From:', async () =>
    expect(await fillFromMail({}, 'It has leaked since March.', today)).toBeNull())

  it.each([
    ['', 'Paste the e-mail here first'],
    ['a'.repeat(200_000), 'Shorten this to 100,000 characters or fewer'],
  ])('is refused in words when it is empty or too long', (mail, because) =>
    expect(MailForm.safeParse({ mail }).error?.issues[0]?.message).toBe(because),
  )
})
