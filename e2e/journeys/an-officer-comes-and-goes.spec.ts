import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, type SentMail, test } from '../fixtures.ts'
import { acknowledge, allocate, logComplaint, open, press } from '../world/by-hand.ts'
import { passSecondFactor } from '../world/second-factor.ts'

const COOP = 'Wren Row Housing Co-operative'
const PEOPLE = '/at/harbour-lights/people'
const PASSWORD = 'quiet harbour lantern'

test('a manager invites an officer, who accepts and takes a case; the officer leaves, and it goes where it was said', async ({
  browser,
  signedInAs,
  mails,
  installation,
}) => {
  // Three people sign in, one of them for the first time.
  test.slow()
  const email = `nia-${randomUUID().slice(0, 8)}@harbour-lights.example`
  const mair = await signedInAs('mair@harbour-lights.example')
  await mair.goto(PEOPLE)
  await mair.getByRole('link', { name: 'Invite somebody' }).click()
  await mair.getByLabel('Their e-mail address').fill(email)
  await mair.getByLabel('Complaints officer').check()
  await press(mair, 'Send the invitation')
  await expect(mair.getByRole('rowheader', { name: email })).toBeVisible()

  const invitation = await mailTo(email, mails)
  const link = new URL(invitation.text.match(/\S+\/invitations\/\S+/)?.[0] ?? '')
  await refusedToSomebodyElse(await signedInAs('asha@harbour-lights.example'), link.pathname, email)

  const context = await browser.newContext({ baseURL: installation.appUrl })
  const nia = await context.newPage()
  await nia.goto(link.pathname)
  await nia.getByLabel('Your name').fill('Nia Newcomer')
  await nia.getByLabel('Choose a password').fill('short')
  await press(nia, 'Accept and make an account')
  await expect(nia.getByText('at least 12 characters').first()).toBeVisible()
  await nia.getByLabel('Choose a password').fill(PASSWORD)
  await press(nia, 'Accept and make an account')
  await nia.getByLabel('Email address').fill(email)
  await nia.getByLabel('Password').fill(PASSWORD)
  await press(nia, 'Sign in')
  await nia.waitForURL(url => url.pathname !== '/sign-in')
  await passSecondFactor(installation.databaseUrl, await context.cookies())
  await nia.goto('/')

  const address = await logComplaint(nia, COOP, 'The stair light is out')
  await acknowledge(nia, [{ words: 'The stair light has been out for weeks', whose: 'The service of' }])
  await allocate(nia, 'Nia Newcomer')
  await expect(nia.getByText('Nia Newcomer looks into it.')).toBeVisible()

  await nia.goto(link.pathname)
  await expect(nia.getByText('This invitation has been accepted')).toBeVisible()

  await mair.goto(PEOPLE)
  await mair.getByRole('link', { name: 'End a role of Nia Newcomer' }).click()
  await mair.getByLabel('The stair light is out').selectOption({ label: 'Asha Example' })
  await press(mair, 'End on that day')
  await expect(mair.getByRole('alert')).toContainText('The last day is written down')
  await open(mair, address)
  await expect(mair.getByText('Asha Example looks into it.')).toBeVisible()
  await expect(mair.getByText('handed on by somebody who leaves')).toBeVisible()
  await context.close()
})

async function refusedToSomebodyElse(page: Page, path: string, email: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByText('not for the account you are signed in with')).toBeVisible()
  await expect(page.getByText(email)).toHaveCount(0)
}

async function mailTo(email: string, mails: () => Promise<SentMail[]>): Promise<SentMail> {
  let found: SentMail | undefined
  await expect
    .poll(async () => {
      found = (await mails()).find(mail => mail.to.includes(email))
      return found !== undefined
    })
    .toBe(true)
  if (!found) throw new Error('The invitation was not mailed')
  return found
}
