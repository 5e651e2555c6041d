import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { press } from '../world/by-hand.ts'

const YEAR = '/coops/cossington/figures/2023-14'
const KEPT = '/coops/cossington/privacy'
const SUMMARY = 'An officer entered the home without consent'

// That nothing else changed by it is verified after all journeys.
test('a record past its day is held for a court, then erased for good, and its year counts as before', async ({
  signedInAs,
}) => {
  const page = await signedInAs('mair@harbour-lights.example')
  const counted = await countsOf(page)
  await searchFor(page, 'consent')
  await expect(page.getByRole('link', { name: SUMMARY })).toBeVisible()

  await page.goto(KEPT)
  const due = page.getByRole('table', { name: 'Records past their day: 3' })
  await expect(due.getByRole('row', { name: /2023-1/ })).toContainText('23 June 2024')
  await due.getByRole('link', { name: '2023-1', exact: true }).click()
  await page.getByRole('link', { name: 'Place a legal hold' }).click()
  await page.getByLabel('A court').check()
  await page.getByLabel('What it is held for').fill('A claim about the visit.')
  await press(page, 'Place the hold')
  const address = page.url().replace('/retention', '')
  await page.goto(`${address}/erasure`)
  await expect(
    page.getByText(/^It is under legal hold for a court since .*nothing of it is erased/),
  ).toBeVisible()
  await page.goto(KEPT)
  await expect(page.getByRole('table', { name: 'Records past their day: 2' })).toBeVisible()
  await page.getByRole('table', { name: 'Under legal hold' }).getByRole('link', { name: '2023-1' }).click()

  await page.getByRole('link', { name: 'End this hold' }).click()
  await page.getByLabel('How it came to an end').fill('The claim was struck out.')
  await press(page, 'End the hold')
  await page.getByRole('link', { name: 'Erase what is past its day' }).click()
  await page.getByLabel('The whole record').check()
  await press(page, 'Erase it for good')
  await expect(page.getByText('Type 2023-1 to confirm').first()).toBeVisible()
  await page.getByLabel('Type 2023-1 to confirm').fill('2023-1')
  await press(page, 'Erase it for good')
  await expect(page.getByText('It is erased, and is counted as before.')).toBeVisible()
  await expect(page.getByText(/nothing that anybody wrote is left/)).toBeVisible()

  for (const left of [address, `${address}/record`, `${address}/retention`]) {
    await page.goto(left)
    await expect(page.locator('body')).not.toContainText(/without consent|struck out|entered the home/i)
  }
  await searchFor(page, 'consent')
  await expect(page.getByRole('link', { name: SUMMARY })).toBeHidden()
  expect(await countsOf(page)).toEqual(counted)
})

async function countsOf(page: Page): Promise<string[]> {
  await page.goto(YEAR)
  return page.getByRole('table').allInnerTexts()
}

async function searchFor(page: Page, word: string): Promise<void> {
  await page.goto('/search')
  await page.getByRole('searchbox').fill(word)
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'match' })).toBeVisible()
}
