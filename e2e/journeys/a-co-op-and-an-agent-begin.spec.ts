import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { acknowledge, logComplaint, open, press } from '../world/by-hand.ts'
import { linkIn, mailTo } from '../world/mail.ts'
import { setUpApp } from '../world/second-factor.ts'

const COOP = 'Avocet Rise Housing Co-operative'
const SECRETARY = 'tamsin@avocet-rise.example'
const MANAGER = 'tove@sandpiper.example'
const OFFICER = 'nia@sandpiper.example'
const PASSWORD = 'seven herons at low tide'

test('a co-op and an agent sign up from nothing, agree, and the agent takes the co-op’s first complaint', async ({
  page: tamsin,
  browser,
  installation,
  mails,
}) => {
  // Three people begin, each with a mailed link; two of them with an authenticator app.
  test.setTimeout(150_000)
  const somebody = async () => (await browser.newContext({ baseURL: installation.appUrl })).newPage()

  await test.step('a co-op signs up, and is told what to do next', async () => {
    await signUpCoop(tamsin)
    await found(tamsin, SECRETARY, linkIn(await mailTo(SECRETARY, `set up ${COOP}`, mails)))
    await expect(tamsin).toHaveURL(/\/at\/avocet-rise\/worklist$/)
    const next = tamsin.locator('section', { hasText: 'What to do next' })
    await expect(next).toContainText('Nobody can log a complaint: you have no agent')
    await expect(next).toContainText(
      'until your committee adopts one, they are handled by the Code as it stands',
    )
    await expect(tamsin.getByRole('link', { name: 'Log a complaint' })).toHaveCount(0)
    await tamsin.getByRole('link', { name: 'Say how' }).click()
    await tamsin.getByLabel('How residents reach it').fill('1 Avocet Rise')
    await press(tamsin, 'Save the profile')
    await expect(tamsin.getByText('31 March', { exact: true })).toBeVisible()
  })

  const tove = await somebody()
  await test.step('an agent signs up: with a second factor, and no co-op yet', async () => {
    await tove.goto('/sign-up?kind=agent')
    await tove.getByLabel('Its name', { exact: true }).fill('Sandpiper Agents')
    await tove.getByLabel('Your name').fill('Tove Sandpiper')
    await tove.getByLabel('Your e-mail address').fill(MANAGER)
    await press(tove, 'Send me the link')
    await found(tove, MANAGER, linkIn(await mailTo(MANAGER, 'set up Sandpiper Agents', mails)))
    await setUpApp(tove)
    await expect(tove.getByText('No co-op has agreed with you yet')).toBeVisible()
  })

  const nia = await somebody()
  await test.step('its manager invites an officer, who accepts', async () => {
    await tove.getByRole('link', { name: 'Invite a second officer' }).click()
    await tove.getByLabel('Their e-mail address').fill(OFFICER)
    await tove.getByLabel('Complaints officer').check()
    await press(tove, 'Send the invitation')
    await nia.goto(linkIn(await mailTo(OFFICER, 'An invitation from Sandpiper Agents', mails)))
    await nia.getByLabel('Your name').fill('Nia Newcomer')
    await nia.getByLabel('Choose a password').fill(PASSWORD)
    await press(nia, 'Accept and make an account')
    await signIn(nia, OFFICER)
    await setUpApp(nia)
    await expect(nia.getByText('What is still to be set up')).toBeVisible()
  })

  await test.step('it proposes an agreement, and its worklist says who is waited for', async () => {
    await tove.goto('/')
    await tove.getByRole('link', { name: 'Propose a management agreement' }).click()
    await tove.getByLabel('Address of the co-op').fill('avocet-rise')
    await tove
      .getByLabel('First day', { exact: true })
      .fill(Temporal.Now.plainDateISO('Europe/London').toString())
    await accept(tove, 'Tove Sandpiper, manager')
    await press(tove, 'Send the proposal')
    await tove.goto('/')
    await expect(tove.getByText(`Your proposal waits for ${COOP} to answer`)).toBeVisible()
  })

  await test.step('the Secretary finds it in her mail, and accepts', async () => {
    await tamsin.goto(linkIn(await mailTo(SECRETARY, 'a proposal waits for your answer', mails)))
    await accept(tamsin, 'Tamsin Avocet, Secretary')
    await press(tamsin, 'Accept the proposal')
    await expect(tamsin.getByText('It is agreed.')).toBeVisible()
    await mailTo(MANAGER, 'your proposal was accepted', mails)
  })

  await test.step('the officer logs and acknowledges the first complaint, and the resident has the letter', async () => {
    await nia.goto('/')
    await expect(nia.getByText('What is still to be set up')).toHaveCount(0)
    const address = await logComplaint(nia, COOP, 'The lift stands still')
    await expect(nia.getByRole('alert')).toContainText('Logged as AR-')
    await acknowledge(nia, [{ words: 'The lift has stood still for a week', whose: 'The service of' }])
    const letter = await mailTo('nadia@residents.example', 'AR-', mails)
    expect(letter.subject).toContain('we have your complaint')
    expect(letter.text).toContain('Sandpiper Agents')
    expect(letter.attachments).toHaveLength(1)
    await open(tove, address)
    await expect(tove.getByText('The lift stands still').first()).toBeVisible()
  })
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

async function signUpCoop(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Set up a co-op, an agent or a federation' }).click()
  await page.getByRole('link', { name: 'Housing co-operative', exact: true }).click()
  await page.getByLabel('Its name', { exact: true }).fill(COOP)
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
  await page.getByLabel('A managing agent').check()
  await page.getByLabel('Its name in the address bar').fill('plover-court')
  await page.getByLabel('Your name').fill('Tamsin Avocet')
  await page.getByLabel('Your e-mail address').fill(SECRETARY)
  await press(page, 'Send me the link')
  await expect(page.getByRole('alert')).toContainText(
    'Another organisation has the address-bar name plover-court',
  )
  await page.getByLabel('Its name in the address bar').fill('')
  await press(page, 'Send me the link')
  await expect(page.getByRole('heading', { name: 'Look into your e-mail' })).toBeVisible()
}

/** Opens the mailed link, chooses a password and signs in with it. */
async function found(page: Page, email: string, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Password').fill('short')
  await press(
    page,
    (await page
      .getByRole('button', { name: /^Set up/ })
      .last()
      .textContent()) ?? '',
  )
  await expect(page.getByRole('alert')).toContainText('at least 12 characters')
  await page.getByLabel('Password').fill(PASSWORD)
  await page
    .getByRole('button', { name: /^Set up/ })
    .last()
    .click()
  await expect(page.getByText('It is set up. Sign in')).toBeVisible()
  await signIn(page, email)
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Sign in')
}

async function accept(page: Page, officer: string): Promise<void> {
  await page.getByLabel('Who accepts these terms for your organisation').fill(officer)
  await page.getByRole('checkbox', { name: /^They have read the data-sharing terms/ }).check()
}
