import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { acknowledge, logComplaint, press } from '../world/by-hand.ts'
import { openPack } from '../world/packs.ts'

const COOP = 'Wren Row Housing Co-operative'
const NEIGHBOUR = 'Odalys Penhallow'
const REFERENCE = '202612345'
const LOG = {
  name: 'log.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`9 May: ${NEIGHBOUR} saw the pump leak.`),
}
const ADVICE = {
  name: 'advice.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('The advice is privileged.'),
}

test('the Ombudsman asks for evidence, and gets the record without what is not for it', async ({
  signedInAs,
}) => {
  const page = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(page, COOP, 'The pump in the yard leaks')
  await acknowledge(page, [{ words: 'The pump was not mended', whose: 'The service of' }])
  await fileTogether(page, address, 'The caretaker’s log', LOG)
  await fileTogether(page, address, 'Advice on the lease', ADVICE)
  await page.goto(`${address}/marks`)
  const choice = page.getByRole('option', { name: /: advice\.txt$/ })
  await page.getByLabel('What', { exact: true }).selectOption((await choice.textContent()) ?? '')
  await page.getByLabel('Yes, leave it out').check()
  await page.getByLabel('Why', { exact: true }).fill('It is legal advice.')
  await press(page, 'Mark it')

  await page.goto(`${address}/ombudsman`)
  await page.getByRole('link', { name: 'A request for evidence' }).click()
  await page.getByLabel('The Ombudsman’s reference').fill(REFERENCE)
  await page.getByLabel('Date of the request').fill(await today(page))
  await page.getByLabel('What it asks for').fill('The whole file of the complaint.')
  await press(page, 'Record the request')
  await expect(page.getByRole('heading', { name: 'Evidence', exact: true })).toBeVisible()
  await expect(
    page.getByText(/15 working days after the request|Three weeks after the request/),
  ).toBeVisible()
  await page.goto('/worklist')
  const waiting = page.getByRole('region', { name: 'The Ombudsman waits for' })
  await expect(waiting.getByRole('link', { name: 'Evidence' }).first()).toBeVisible()

  await page.goto(`${address}/ombudsman`)
  await page.getByRole('link', { name: 'Send the evidence' }).click()
  await page.getByRole('link', { name: 'Build the evidence' }).click()
  await expect(page.getByRole('radio', { name: 'For the Ombudsman' })).toBeChecked()
  await page.getByLabel('Names to take out').fill(NEIGHBOUR.toUpperCase())
  await press(page, 'Build it')
  await page.getByRole('link', { name: 'record that it went to the Ombudsman' }).click()
  await expect(page.getByLabel('The Ombudsman’s reference')).toHaveValue(REFERENCE)
  await page.getByRole('radio', { name: /What was built on/ }).check()
  await page.getByLabel('Day it was sent').fill(await today(page))
  await page.getByLabel('it has gone to the Ombudsman').check()
  await press(page, 'Record it as sent')
  await expect(page.getByText(/Recorded as sent/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Evidence', exact: true })).toBeHidden()

  const { headers, text, files } = await openPack(page, 'Built so far')
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringContaining('attachment'),
    'cache-control': expect.stringContaining('no-store'),
  })
  for (const words of [
    'Evidence for the Housing Ombudsman',
    'I rang three times and nobody came.', // the chronology
    'The pump was not mended', // the definition
    'Yours sincerely', // letters as issued
    '9 May: [name withheld] saw the pump leak.', // the evidence
    'Days to acknowledge stage 1', // the policy in force
    'Nothing was promised.', // actions
    'It is legal advice.', // what is left out, and why
  ])
    expect(text).toContain(words)
  expect(Object.keys(files)).toEqual([
    expect.stringMatching(/ evidence\.pdf$/),
    'index.csv',
    expect.stringMatching(/^letters\/L01 Acknowledgement, stage 1 .*\.pdf$/),
    'documents/D01 log.txt',
  ])
  expect(files['documents/D01 log.txt']).toBe('9 May: [name withheld] saw the pump leak.')
  const everything = [text, ...Object.keys(files), ...Object.values(files)].join(' ')
  expect(everything).not.toMatch(/Odalys|Penhallow|privileged|advice\.txt/i)
})

test('a determination is kept part by part, and its orders are followed up', async ({ signedInAs }) => {
  const page = await signedInAs('asha@harbour-lights.example', { width: 390, height: 800 })
  const address = await logComplaint(page, COOP, 'The gate hums')
  await acknowledge(page, [{ words: 'The gate hums at night', whose: 'The service of' }])
  await page.goto(`${address}/ombudsman/determination`)
  await page.getByLabel('The Ombudsman’s reference').fill(REFERENCE)
  await page.getByLabel('Date of the determination').fill(await today(page))
  await page.getByLabel('What the Ombudsman found').selectOption('Service failure')
  await page.getByRole('button', { name: 'Add an order' }).click()
  await page.getByLabel('Kind').selectOption('A payment')
  await page.getByLabel('What is to be done').fill('Pay for the lost sleep')
  await page.getByLabel('By when', { exact: true }).fill(await today(page))
  await press(page, 'Record the determination')
  await expect(page.getByText('Say how much is to be paid.').first()).toBeVisible()
  await page.getByLabel('Amount, if money is paid').fill('150')
  await press(page, 'Record the determination')
  await expect(page.getByText('Part 1: The gate hums at night')).toBeVisible()
  await expect(page.getByText('Pay for the lost sleep').first()).toBeVisible()
  await expect(page.getByText('£150')).toBeVisible()
  await page.goto(`${address}/putting-right`)
  await expect(page.getByText('Pay for the lost sleep').first()).toBeVisible()
})

const today = async (page: Page): Promise<string> => {
  const field = page.getByLabel(/^(Date of the|Day of the|Day it was)/)
  return (await field.getAttribute('max')) ?? ''
}

async function fileTogether(page: Page, address: string, about: string, file: typeof LOG): Promise<void> {
  await page.goto(`${address}/documents/new`)
  await page.getByLabel('What they are, in one line').fill(about)
  await page.getByLabel('The files').setInputFiles([file])
  await press(page, 'File them')
  await expect(page.getByText(/^Filed/).first()).toBeVisible()
}
