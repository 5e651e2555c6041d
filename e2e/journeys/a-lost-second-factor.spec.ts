import type { Page } from '@playwright/test'
import { codeAt } from '@putright/accounts'
import { expect, test } from '../fixtures.ts'
import { press } from '../world/by-hand.ts'
import { linkIn, mailTo } from '../world/mail.ts'
import { setUpApp } from '../world/second-factor.ts'
import { PASSWORD, passwordsSetLongAgo } from '../world/set-long-ago.ts'

const MANAGER = 'fenna@faraway-homes.example'
const OFFICER = 'emrys@faraway-homes.example'

test('an officer has lost phone and codes: a manager vouches for him, and he begins with a new one', async ({
  page: fenna,
  browser,
  installation,
  mails,
}) => {
  const somebody = async () => (await browser.newContext({ baseURL: installation.appUrl })).newPage()
  await passwordsSetLongAgo(installation.databaseUrl, [MANAGER, OFFICER])
  const elsewhere = await somebody()
  await signIn(elsewhere, OFFICER)
  const lost = await setUpApp(elsewhere)

  await test.step('his manager, who knows his voice, says so with her own password and code', async () => {
    await signIn(fenna, MANAGER)
    const secret = await setUpApp(fenna)
    await fenna.goto('/at/faraway-homes/people')
    await fenna.getByRole('link', { name: 'Lost second factor of Emrys Sample' }).click()
    await fenna.getByLabel('Your password').fill(PASSWORD)
    // A code is taken once, so this is the next one.
    await fenna.getByLabel('A code of your own app').fill(codeAt(secret, Date.now() + 30_000))
    await press(fenna, 'Say that it is lost')
    await expect(fenna.getByText('A link is on its way to their e-mail address')).toBeVisible()
  })

  const emrys = await somebody()
  await test.step('he opens the link of the mail with his password, once', async () => {
    const link = linkIn(await mailTo(OFFICER, 'reset your second factor', mails))
    await emrys.goto(link)
    await emrys.getByLabel('Your password').fill(PASSWORD)
    await press(emrys, 'Remove them')
    await expect(emrys.getByText('Your second factor is removed.')).toBeVisible()
    await elsewhere.goto(link)
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('This link does not open')
  })

  await test.step('whoever found the phone is signed out, and its codes open nothing', async () => {
    await elsewhere.goto('/account')
    expect(new URL(elsewhere.url()).pathname).toBe('/sign-in')
    await signIn(emrys, OFFICER)
    await emrys.getByRole('textbox', { name: 'Code' }).fill(codeAt(lost, Date.now()))
    await press(emrys, 'Use this app')
    await expect(emrys.getByRole('alert')).toContainText('That code is not right')
    await setUpApp(emrys)
    await expect(emrys.getByRole('heading', { level: 1 })).toHaveText('Worklist')
  })

  await test.step('the log says who vouched, and that it was done', async () => {
    await fenna.goto('/at/faraway-homes/audit')
    const asked = fenna.getByRole('row', { name: 'Second factor reset asked' })
    await expect(asked).toContainText('Fenna Instance')
    await expect(asked).toContainText('Emrys Sample')
    await expect(fenna.getByRole('rowheader', { name: 'Second factor reset', exact: true })).toBeVisible()
  })
})

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Sign in')
}
