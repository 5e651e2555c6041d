import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { logComplaint, logRequest, press } from '../world/by-hand.ts'
import { openPack } from '../world/packs.ts'

const COOP = 'Wren Row Housing Co-operative'
const NEIGHBOUR = 'Quillon Fenwright'

test('somebody asks for what is kept of them, and gets all of it without the neighbour’s name', async ({
  signedInAs,
}) => {
  const page = await signedInAs('asha@harbour-lights.example')
  await logComplaint(page, COOP, 'The bell in the hall is stolen')
  const other = await referenceOf(page)
  await page.goto('/worklist')
  const address = await logComplaint(page, COOP, 'The hall is dark')
  const reference = await referenceOf(page)
  await fileTogether(
    page,
    address,
    `9 May: ${NEIGHBOUR} found the bulb gone. ${NEIGHBOUR.toUpperCase()} rang.`,
  )

  await page.goto(`${address}/subject-access`)
  await page.getByRole('link', { name: 'Record a request' }).click()
  await page.getByLabel('How you know that it is the resident').fill('Rang back on the number we have.')
  await press(page, 'Record the request')
  await expect(page.getByRole('table', { name: 'Requests' })).toContainText(
    /Yours to give by .*Article 12\(3\)/,
  )
  await page.goto('/worklist')
  const waiting = page.getByRole('table', { name: /wait for about their personal data/ })
  await waiting.getByRole('link', { name: `Give the resident’s copy of ${reference}` }).click()

  await page.getByRole('link', { name: 'Build the resident’s copy' }).click()
  await page.getByRole('checkbox', { name: new RegExp(`^${other}:`) }).check()
  await page.getByLabel('Other names to take out').fill(NEIGHBOUR)
  await page.getByLabel('Reasons').fill('A neighbour, who did not agree to be named.')
  await press(page, 'Build the copy')
  await expect(page.getByText(/^Built\. Read it through/)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Requests' })).toContainText('in time')

  const { headers, text, files } = await openPack(page, 'Copies given')
  expect(headers).toMatchObject({
    'content-disposition': expect.stringContaining('attachment'),
    'cache-control': expect.stringContaining('no-store'),
  })
  expect(text).toContain('I rang three times and nobody came.')
  expect(text).toContain('9 May: [another person] found the bulb gone. [another person] rang.')
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'index.csv',
      `${reference}/${reference} personal data.pdf`,
      `${reference}/documents/D01 log.txt`,
      `${other}/${other} personal data.pdf`,
    ]),
  )
  expect(files[`${other}/${other} personal data.pdf`]).toContain('The bell in the hall is stolen')
  const everything = [text, ...Object.keys(files), ...Object.values(files)].join(' ')
  expect(everything).not.toMatch(/Quillon|Fenwright/i)
  expect(everything).not.toContain('Asha Example')

  await page.goto('/worklist')
  await expect(page.getByRole('link', { name: `Give the resident’s copy of ${reference}` })).toBeHidden()

  await logRequest(page, COOP, { name: 'Lionel Lamp', address: '', summary: 'A bulb for the porch' })
  const request = await referenceOf(page)
  await page.getByRole('link', { name: 'Requests for it, and copies given' }).click()
  await page.getByRole('link', { name: 'Record a request' }).click()
  await page.getByLabel('How you know that it is the resident').fill('Rang back on the number we have.')
  await press(page, 'Record the request')
  await page.goto('/worklist')
  await waiting.getByRole('link', { name: `Give the resident’s copy of ${request}` }).click()
  await page.getByRole('link', { name: 'Build the resident’s copy' }).click()
  await page.getByLabel('Reasons').fill('Nobody else is named.')
  await press(page, 'Build the copy')
  const alone = await openPack(page, 'Copies given')
  expect(alone.text).toContain('A bulb for the porch')
  expect(Object.keys(alone.files)).toEqual(['index.csv', `requests/${request}.pdf`])
})

const referenceOf = async (page: Page): Promise<string> =>
  (await page.locator('.govuk-caption-l, .govuk-caption-xl').first().textContent())
    ?.split(' · ')[0]
    ?.trim() ?? ''

async function fileTogether(page: Page, address: string, words: string): Promise<void> {
  await page.goto(`${address}/documents/new`)
  await page.getByLabel('What they are, in one line').fill('The caretaker’s log')
  await page
    .getByLabel('The files')
    .setInputFiles([{ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(words) }])
  await press(page, 'File them')
  await expect(page.getByText(/^Filed/).first()).toBeVisible()
}
