import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { logRequest, press } from '../world/by-hand.ts'

const COOP = 'Plover Court Housing Co-operative'

test('1.3 to 1.5: what was asked for is answered, the resident is unhappy, and one act makes it a complaint', async ({
  signedInAs,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  await logRequest(asha, COOP, {
    name: 'Gerda Gate',
    address: '97 Plover Court',
    summary: 'The gate does not close',
  })
  const request = asha.url()
  await asha.getByRole('radio', { name: 'It was answered' }).check()
  await asha.getByLabel('In your words').fill('The smith came and oiled the hinge.')
  await press(asha, 'Record it')
  await expect(asha.getByText('Answered, and still watched')).toBeVisible()

  await asha.getByRole('link', { name: 'The resident is not satisfied' }).click()
  await asha.getByLabel('What they said').fill('It still does not close, and he was rude.')
  await asha.getByRole('radio', { name: 'Yes' }).check()
  await press(asha, 'Record it')
  await expect(asha.getByRole('heading', { name: 'Make it a complaint' })).toBeVisible()
  await expect(asha.getByLabel('What the resident said')).toHaveValue(
    'It still does not close, and he was rude.',
  )
  await asha.getByRole('radio', { name: 'Telephone' }).check()
  await press(asha, 'Log the complaint')
  await expect(asha.getByRole('alert')).toContainText('The request goes on as well.')
  await expect(asha.getByText('Came from', { exact: true })).toBeVisible()

  await asha.goto(request)
  await expect(asha.getByText('Answered, and still watched')).toBeVisible()
  await expect(asha.getByText(/voiced .*, opened .*, the same day/)).toBeVisible()
  await asha.getByRole('link', { name: 'Requests', exact: true }).first().click()
  await expect(asha.getByRole('link', { name: 'The gate does not close' })).toBeVisible()

  await fillComplaint(asha)
  await press(asha, 'Log the complaint')
  await expect(asha.getByRole('alert')).toContainText(
    'There is a complaint of the same person or home already',
  )
  await expect(asha.getByLabel('What the resident said')).toHaveValue('The gate, once more.')
  await asha.getByRole('radio', { name: /^It is about the same matter as/ }).check()
  await press(asha, 'Log the complaint')
  await expect(asha.getByText('Same matter as', { exact: true })).toBeVisible()
})

test('3.2: a committee member passes on what they were told, and the team logs it as received that day', async ({
  signedInAs,
}) => {
  const mina = await signedInAs('mina@plover-court.example', { width: 390 })
  await mina.getByRole('link', { name: 'Pass on a complaint' }).click()
  await mina.getByRole('radio', { name: 'In person' }).check()
  await mina.getByLabel('Who told you (optional)').fill('Ottilie Told')
  await mina.getByLabel('What you were told').fill('The lights on the stairs have been out for a week.')
  await press(mina, 'Pass it on')
  const receipt = await mina.getByRole('alert').textContent()
  const reference = /T-[0-9A-F]{8}/.exec(receipt ?? '')?.[0] ?? 'none'

  const asha = await signedInAs('asha@harbour-lights.example')
  await asha.getByRole('link', { name: `log it (${reference})` }).click()
  await expect(asha.getByLabel('What the resident said')).toHaveValue(/lights on the stairs/)
  await asha.getByLabel('Service area').fill('Communal areas')
  await asha.getByLabel('In one line').fill('The stairs have no light')
  await press(asha, 'Log the complaint')
  await expect(asha.getByRole('alert')).toContainText('Logged as ')
  expect((await mina.goto(asha.url()))?.status()).toBe(404)
  await asha.goto('/worklist')
  await expect(asha.getByText(reference)).toHaveCount(0)
})

test('5.8: what is passed on about an officer is a complaint wherever it is opened, and closed to them throughout', async ({
  signedInAs,
}) => {
  const mina = await signedInAs('mina@plover-court.example', { width: 390 })
  await mina.goto('/passed-on/new')
  await mina.getByRole('radio', { name: 'In person' }).check()
  await mina.getByLabel('What you were told').fill('Bryn shouted at her on the stairs.')
  await mina.getByText('Does it complain of somebody of the team or the committee?').click()
  await mina.getByRole('checkbox', { name: /^Bryn Example/ }).check()
  await press(mina, 'Pass it on')
  const receipt = await mina.getByRole('alert').textContent()
  const reference = /T-[0-9A-F]{8}/.exec(receipt ?? '')?.[0] ?? 'none'

  const bryn = await signedInAs('bryn@harbour-lights.example')
  await bryn.goto('/worklist')
  await expect(bryn.getByText(reference)).toHaveCount(0)

  const asha = await signedInAs('asha@harbour-lights.example')
  const link = asha.getByRole('link', { name: `log it (${reference})` })
  const address = (await link.getAttribute('href')) ?? ''
  await asha.goto(address.replace('/complaints/', '/requests/'))
  await expect(asha).toHaveURL(address)
  await expect(asha.getByRole('checkbox', { name: /^Bryn Example/ })).toBeChecked()
  await asha.getByLabel('Name', { exact: true }).fill('Uma Upstairs')
  await asha.getByLabel('Service area').fill('Conduct')
  await asha.getByLabel('In one line').fill('Shouted at on the stairs')
  await press(asha, 'Log the complaint')
  await expect(asha.getByRole('alert')).toContainText('Logged as ')
  expect((await bryn.goto(asha.url()))?.status()).toBe(404)
})

test('a pasted e-mail fills what is empty, and nothing that was typed', async ({ signedInAs }) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  await asha.goto('/complaints/new')
  await asha.getByLabel('In one line').fill('As I would put it')
  await asha.getByText('It came by e-mail: paste it and have it read').click()
  await asha
    .getByLabel('The e-mail')
    .fill(
      'From: Nadia Example <nadia@residents.example>\nSent: 2 March 2026 09:14\nSubject: The roof\n\nIt leaks again.',
    )
  await asha.getByRole('button', { name: 'Read the e-mail' }).click()
  await expect(asha.getByLabel('Name', { exact: true })).toHaveValue('Nadia Example')
  await expect(asha.getByLabel('Day it was received')).toHaveValue('2026-03-02')
  await expect(asha.getByLabel('What the resident said')).toHaveValue('It leaks again.')
  await expect(asha.getByLabel('In one line')).toHaveValue('As I would put it')
  await expect(asha.getByRole('radio', { name: 'E-mail' })).toBeChecked()
})

async function fillComplaint(page: Page): Promise<void> {
  await page.goto('/complaints/new')
  await page.getByLabel('Co-op', { exact: true }).selectOption({ label: COOP })
  await page.getByRole('radio', { name: 'Telephone' }).check()
  await page.getByLabel('Name', { exact: true }).fill('Mr G. Gate')
  await page.getByLabel('Address (optional)', { exact: true }).fill('Flat 97, Plover Court')
  await page.getByLabel('Service area').fill('Repairs')
  await page.getByLabel('In one line').fill('The gate again')
  await page.getByLabel('What the resident said').fill('The gate, once more.')
}
