import { expect, test } from '../fixtures.ts'
import { acknowledge, allocate, decide, logComplaint, press } from '../world/by-hand.ts'

test('a decision that upholds a complaint and offers nothing is not taken, and no response goes', async ({
  signedInAs,
}) => {
  const page = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(
    page,
    'Sandpiper Yard Housing Co-operative',
    'The bins were not collected',
  )
  await acknowledge(page, [{ words: 'The bins were missed twice', whose: 'The service of' }])
  await allocate(page, 'Asha Example')
  await decide(page, { outcome: 'Upheld' })
  await expect(
    page.getByText(/Part 1 is upheld, and nothing puts it right.*\(Code 7\.1\)/).first(),
  ).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Upheld', exact: true })).toBeChecked()
  const forced = await page.request.post(`${address}/response`, {
    form: { seen: '99' },
    headers: { Origin: new URL(page.url()).origin },
  })
  expect(forced.status(), 'nor by a form of one’s own').toBe(409)
  await page.goto(address)
  await expect(page.getByRole('link', { name: 'Stage 1 response' })).toHaveCount(0)
})

test('a letter is seen before it goes, and looking sends nothing', async ({ signedInAs }) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, 'Sandpiper Yard Housing Co-operative', 'The gate sticks')
  await asha.goto(`${address}/acknowledgement`)
  const part = asha.getByRole('group', { name: 'Part 1', exact: true })
  await part.getByLabel('What this part is about').fill('The gate has stuck since May')
  await part.getByRole('radio', { name: /The service of/ }).check()
  await asha.getByLabel('What the resident wants to happen').fill('A gate that opens')
  await press(asha, 'Show me the letter first')
  await expect(asha.getByRole('heading', { name: 'The letter as it would go' })).toBeVisible()
  await expect(asha.locator('.letter-preview')).toContainText('The gate has stuck since May')
  await expect(part.getByLabel('What this part is about')).toHaveValue('The gate has stuck since May')
  await press(asha, 'Issue the acknowledgement')
  await expect(asha.getByText('Acknowledged. The letter is issued and in the record.')).toBeVisible()
  await expect(asha.getByRole('link', { name: 'Acknowledgement, stage 1', exact: true })).toHaveCount(1)
})

test('two officers at once: one succeeds, the other is told what changed', async ({ signedInAs }) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, 'Sandpiper Yard Housing Co-operative', 'The stairs are dark')
  const bryn = await signedInAs('bryn@harbour-lights.example')
  await bryn.goto(`${address}/acknowledgement`)
  await acknowledge(asha, [{ words: 'The stairs have no light', whose: 'The service of' }])
  const part = bryn.getByRole('group', { name: 'Part 1', exact: true })
  await part.getByLabel('What this part is about').fill('Stairs unlit for a month')
  await part.getByRole('radio', { name: /The service of/ }).check()
  await bryn.getByLabel('What the resident wants to happen').fill('Light on the stairs')
  await press(bryn, 'Issue the acknowledgement')
  await expect(bryn.getByText(/This complaint changed while you had the page open/).first()).toBeVisible()
  await expect(
    bryn.getByText(/Stage 1 acknowledged and defined in one part, by Asha Example/).first(),
  ).toBeVisible()
  await expect(part.getByLabel('What this part is about')).toHaveValue('Stairs unlit for a month')

  await bryn.goto(`${address}/allocation`)
  await asha.goto(`${address}/allocation`)
  await asha.getByRole('radio', { name: 'Bryn Example' }).check()
  await press(asha, 'Allocate')
  await bryn.getByRole('radio', { name: 'Asha Example' }).check()
  await press(bryn, 'Allocate')
  await expect(
    bryn.getByText(/what you chose or wrote is still here/).first(),
    'though it is theirs to declare now',
  ).toBeVisible()
  await expect(bryn.getByRole('radio', { name: 'Asha Example' })).toBeChecked()
})
