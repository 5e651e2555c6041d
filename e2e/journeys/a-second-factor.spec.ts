import type { Page } from '@playwright/test'
import { codeAt } from '@putright/accounts'
import { expect, test } from '../fixtures.ts'
import { press } from '../world/by-hand.ts'

const OFFICER = 'mair@harbour-lights.example'
const FORGETFUL = 'hana@heron-yard.example'

test('the manager of an agent signs in with the code of their app, then with a passkey', async ({
  page,
  installation,
}) => {
  const { password = '', secret } = installation.signIns.find(({ email }) => email === OFFICER) ?? {}
  await enter(page, OFFICER, password)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your second factor')

  await test.step('until then no page is theirs', async () => {
    for (const path of ['/', '/account', '/account/second-factor', '/complaints/new', '/search']) {
      await page.goto(path)
      expect(new URL(page.url()).pathname, path).toBe('/sign-in/code')
    }
    await expect(page.getByRole('navigation')).toHaveCount(0)
  })

  await test.step('a code that is wrong, then one that is right', async () => {
    await page.getByLabel('Code').fill('000000')
    await press(page, 'Continue')
    await expect(page.getByRole('alert')).toContainText('That code is not right')
    await page.getByLabel('Code').fill(codeAt(secret ?? '', Date.now()))
    await press(page, 'Continue')
    await page.waitForURL(url => url.pathname !== '/sign-in/code')
  })

  await test.step('a passkey is added, and opens without password or code', async () => {
    const browser = await page.context().newCDPSession(page)
    await browser.send('WebAuthn.enable')
    await browser.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    })
    await page.goto('/account/passkeys')
    await page.getByLabel('Name').fill('Laptop at the office')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The passkey is added')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
    await page.goto('/account')
    await expect(page.getByText(OFFICER)).toBeVisible()
  })

  await test.step('and is removed', async () => {
    await page.goto('/account/passkeys')
    await page.getByRole('button', { name: 'Remove Laptop at the office' }).click()
    await expect(page.getByText('The passkey is removed.')).toBeVisible()
    await expect(page.getByText('Laptop at the office')).toHaveCount(0)
  })
})

test('whoever has forgotten their password sets another, and sees where they are signed in', async ({
  page,
  signedInAs,
  installation,
  mails,
}) => {
  const { password = '' } = installation.signIns.find(({ email }) => email === FORGETFUL) ?? {}
  const elsewhere = await signedInAs(FORGETFUL)
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'I have forgotten my password' }).click()
  await page.getByLabel('Email address').fill(FORGETFUL)
  await press(page, 'Send the link')
  await expect(page.getByText('a link to set a new password is on its way')).toBeVisible()

  await test.step('the link in the mail opens once', async () => {
    const link = await eventually(async () => {
      const mail = (await mails()).find(
        ({ to, subject }) => to.includes(FORGETFUL) && subject.includes('new password'),
      )
      return /http\S+\/reset\/\S+/.exec(mail?.text ?? '')?.[0]
    })
    await page.goto(link)
    await page.getByLabel('New password').fill('short')
    await press(page, 'Set the password')
    await expect(page.getByRole('alert')).toContainText('at least 12 characters')
    await page.getByLabel('New password').fill('three wrens on a wire')
    await press(page, 'Set the password')
    await expect(page.getByText('Your new password is set.')).toBeVisible()
    await page.goto(link)
    await expect(page.getByText('This link has been used')).toBeVisible()
  })

  await test.step('every session has ended, and a mail says so', async () => {
    await elsewhere.goto('/account')
    expect(new URL(elsewhere.url()).pathname).toBe('/sign-in')
    await eventually(async () =>
      (await mails()).find(({ to, subject }) => to.includes(FORGETFUL) && subject.includes('was changed')),
    )
  })

  await test.step('they see where they are signed in, and end the other session', async () => {
    await enter(elsewhere, FORGETFUL, 'three wrens on a wire')
    await enter(page, FORGETFUL, 'three wrens on a wire')
    await page.goto('/account/sessions')
    await expect(page.getByText('(this one)')).toHaveCount(1)
    await page.getByRole('button', { name: 'End all but this one' }).click()
    await expect(page.getByText('You are signed in here only.')).toBeVisible()
    await elsewhere.goto('/account')
    expect(new URL(elsewhere.url()).pathname).toBe('/sign-in')
  })

  await test.step('and change the password back', async () => {
    await page.goto('/account/password')
    await page.getByLabel('Your password').fill('three wrens on a wire')
    await page.getByLabel('New password').fill(password)
    await press(page, 'Change the password')
    await expect(page.getByText('Your password is changed.')).toBeVisible()
  })
})

async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await press(page, 'Sign in')
  await page.waitForURL(url => url.pathname !== '/sign-in')
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  let found: T | undefined
  await expect
    .poll(
      async () => {
        found = await look()
        return found !== undefined
      },
      { timeout: 20_000 },
    )
    .toBe(true)
  return found as T
}
