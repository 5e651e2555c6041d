import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { press } from '../world/by-hand.ts'

const EMAIL = 'tamsin@avocet-rise.example'
const PASSWORD = 'seven herons at low tide'

test('a co-op signs up from nothing to its first complaint', async ({ page, mails }) => {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Set up a co-op, an agent or a federation' }).click()
  await page.getByRole('link', { name: 'Housing co-operative', exact: true }).click()
  await page.getByLabel('Its name', { exact: true }).fill('Avocet Rise Housing Co-operative')
  await page.getByLabel('How many homes it owns').fill('thirty')
  await page.getByLabel('Day').fill('31')
  await page.getByLabel('Month').fill('6')
  await press(page, 'Send me the link')
  await expect(page.getByRole('alert')).toContainText('Give the number of homes in digits')
  await expect(page.getByRole('alert')).toContainText('Give the last day of the financial year')
  await expect(page.getByLabel('How many homes it owns')).toHaveValue('thirty')

  await page.getByLabel('How many homes it owns').fill('30')
  await page.getByLabel('Month').fill('3')
  await group(page, 'Is it a registered provider').getByLabel('Yes').check()
  await group(page, 'Is it a member of the Housing Ombudsman').getByLabel('Yes').check()
  await page.getByLabel('The co-op itself').check()
  await page.getByLabel('Its name in the address bar').fill('plover-court')
  await page.getByLabel('Your name').fill('Tamsin Avocet')
  await page.getByLabel('Your e-mail address').fill(EMAIL)
  await press(page, 'Send me the link')
  await expect(page.getByRole('alert')).toContainText(
    'Another organisation has the address-bar name plover-court',
  )
  await page.getByLabel('Its name in the address bar').fill('')
  await press(page, 'Send me the link')
  await expect(page.getByRole('heading', { name: 'Look into your e-mail' })).toBeVisible()

  await page.goto(await linkMailed(mails))
  await page.getByLabel('Password').fill('short')
  await press(page, 'Set up Avocet Rise Housing Co-operative')
  await expect(page.getByRole('alert')).toContainText('at least 12 characters')
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Set up Avocet Rise Housing Co-operative')
  await expect(page.getByText('It is set up. Sign in')).toBeVisible()
  await page.getByLabel('Email address').fill(EMAIL)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Sign in')

  await expect(page).toHaveURL(/\/at\/avocet-rise\/worklist$/)
  await page.getByRole('link', { name: 'Avocet Rise Housing Co-operative' }).click()
  await expect(page.getByText('complaints officer, secretary')).toBeVisible()
  await page.getByRole('link', { name: 'Profile' }).click()
  await expect(page.getByText('31 March', { exact: true })).toBeVisible()
  await firstComplaint(page)
  await expect(page.getByRole('alert')).toContainText('Logged as AR-')
})

test('somebody who has an account already is told so by mail, and the page says the same to everybody', async ({
  page,
  mails,
}) => {
  await page.goto('/sign-up?kind=agent')
  await page.getByLabel('Its name', { exact: true }).fill('Curlew Agents')
  await page.getByLabel('Your name').fill('Sol Merriweather')
  await page.getByLabel('Your e-mail address').fill('sol@plover-court.example')
  await press(page, 'Send me the link')
  await expect(page.getByRole('heading', { name: 'Look into your e-mail' })).toBeVisible()
  await expect
    .poll(
      async () => (await mails()).find(({ subject }) => subject.includes('you have an account already'))?.to,
    )
    .toContain('sol@plover-court.example')
})

const group = (page: Page, name: string) => page.getByRole('group', { name })

async function linkMailed(mails: () => Promise<{ to: string; text: string }[]>): Promise<string> {
  let link: string | undefined
  await expect
    .poll(async () => {
      const mail = (await mails()).find(({ to }) => to.includes(EMAIL))
      link = /\/sign-up\/\S+/.exec(mail?.text ?? '')?.[0]
      return link
    })
    .toBeDefined()
  return link ?? ''
}

async function firstComplaint(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Log a complaint' }).first().click()
  await page.getByLabel('Telephone', { exact: true }).check()
  await page.getByLabel('Name', { exact: true }).fill('Nadia Example')
  await page.getByLabel('Address (optional)', { exact: true }).fill('4 Avocet Rise')
  await page.getByLabel('Service area').fill('Repairs')
  await page.getByLabel('In one line').fill('The lift stands still')
  await page.getByLabel('What the resident said').fill('I rang three times and nobody came.')
  await press(page, 'Log the complaint')
}
