import type { Page } from '@playwright/test'
import { addCalendarDays, dateInWords, dayOf } from '@putright/working-days'
import { expect, test } from '../fixtures.ts'
import { press } from '../world/by-hand.ts'

const POLICIES = '/at/kittiwake-street/policy'
const PUBLIC = '/policy/kittiwake-street'
const today = dayOf(Temporal.Now.instant())
const nextWeek = addCalendarDays(today, 7)

/**
 * 6.3, 2.3, 3.4: Sunil, Secretary of Kittiwake Street, brings the co-op's old wish for fifteen days. It is refused with the
 * provision; a stricter policy is adopted, and anybody reads it from its day on, without an account.
 */
test('a Secretary tries a policy weaker than the Code, and adopts a stricter one', async ({
  signedInAs,
  browser,
  baseURL,
}) => {
  const sunil = await signedInAs('sunil@kittiwake-street.example', { width: 390 })
  const anybody = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()

  await test.step('before, anybody reads the policy in force, with the co-op’s own words', async () => {
    await anybody.goto(PUBLIC)
    await expect(anybody.getByRole('heading', { level: 1 })).toContainText('Complaints policy')
    await expect(anybody.getByText('something more than 12 months ago')).toBeVisible()
    await expect(anybody.getByText('0300 111 3000')).toBeVisible()
    await expect(anybody.getByText('A note through the letterbox')).toBeVisible()
  })

  await test.step('fifteen days to answer are kept as a draft, and refused with the provision', async () => {
    await begin(sunil)
    await sunil.getByLabel('Days to answer stage 1').fill('15')
    await press(sunil, 'Save the draft')
    await expect(sunil.getByText('The draft is saved.')).toBeVisible()
    await expect(sunil.getByRole('heading', { name: 'This cannot be adopted yet' })).toBeVisible()
    await expect(sunil.getByText('Code 6.3: no more than 10 working days.')).toBeVisible()
    await adopt(sunil, today)
    await expect(sunil.getByRole('alert')).toContainText('Code 6.3, days to answer stage 1')
    await expect(sunil.getByLabel('Which meeting adopted it')).toHaveValue('the committee meeting, minute 9')
    await anybody.reload()
    await expect(anybody.getByText('10 working days from the day we wrote back').first()).toBeVisible()
  })

  await test.step('with the Code’s days and eighteen months to complain it is adopted from today', async () => {
    await sunil.getByRole('link', { name: 'Back to the draft' }).click()
    await sunil.getByLabel('Days to answer stage 1').fill('10')
    await sunil.getByLabel('Months within which a complaint is always taken on').fill('18')
    await press(sunil, 'Save the draft')
    await expect(sunil.getByRole('heading', { name: 'This cannot be adopted yet' })).toBeHidden()
    await sunil.getByRole('link', { name: 'what it changes' }).click()
    await expect(sunil.getByRole('row', { name: /12 months.*18 months.*Better for residents/ })).toBeVisible()
    await sunil.getByRole('link', { name: 'Back to the draft' }).click()
    await adopt(sunil, today)
    await expect(sunil.getByText('The policy is adopted.')).toBeVisible()
    await expect(sunil.getByText(`In force since ${dateInWords(today)}`)).toBeVisible()
  })

  await test.step('and published, with the one before it by its day', async () => {
    await anybody.reload()
    await expect(anybody.getByText('something more than 18 months ago')).toBeVisible()
    await anybody.getByRole('navigation', { name: 'Every version' }).getByRole('link').last().click()
    await expect(anybody.getByText('something more than 12 months ago')).toBeVisible()
  })

  await test.step('another for next week waits for its day', async () => {
    await begin(sunil)
    await sunil.getByLabel('Months within which a complaint is always taken on').fill('24')
    await press(sunil, 'Save the draft')
    await adopt(sunil, nextWeek)
    await expect(sunil.getByText(`From ${dateInWords(nextWeek)}: `)).toBeVisible()
    await anybody.goto(PUBLIC)
    await expect(anybody.getByText('something more than 18 months ago')).toBeVisible()
    expect((await anybody.request.get(`${PUBLIC}?on=${nextWeek}`)).status()).toBe(404)
    expect(await sunil.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
  await anybody.context().close()
})

async function begin(page: Page): Promise<void> {
  await page.goto(POLICIES)
  await page.getByRole('link', { name: 'Draft a policy' }).click()
  await press(page, 'Begin')
  await expect(page.getByText('The draft is begun.')).toBeVisible()
}

async function adopt(page: Page, from: string): Promise<void> {
  await page.getByRole('link', { name: 'record that the committee adopted it' }).click()
  await page.getByLabel('Which meeting adopted it').fill('the committee meeting, minute 9')
  await page.getByLabel('In force from').fill(from)
  await press(page, 'Adopt it')
}
