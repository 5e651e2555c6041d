import { expect, test } from '../fixtures.ts'
import { acknowledge, allocate, logComplaint, press } from '../world/by-hand.ts'

const REPORT = 'The report'
const ASHAS = 'The lift book shows four calls in May, and one visit.'
const BRYNS = 'The engineer told me that the part was ordered in April.'

/**
 * 6.7: Asha writes the report, and Bryn, who covers for her, opens it at the same time. Whoever saves second reads what the
 * first has written before anything is saved over it, and loses nothing of their own.
 */
test('two people write on one report at once: the second reads the first’s words, and nothing is lost', async ({
  signedInAs,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const bryn = await signedInAs('bryn@harbour-lights.example', { width: 390 })
  const address = await logComplaint(asha, 'Kittiwake Street Housing Co-operative', 'The lift stands still')
  await acknowledge(asha, [{ words: 'Nobody decided to mend the lift', whose: 'A decision of' }])
  await allocate(asha, 'Asha Example', ['Sunil Example'])

  await asha.goto(`${address}/report-draft`)
  await bryn.goto(`${address}/report-draft`)
  await expect(bryn.getByText('Nothing is saved yet.')).toBeVisible()

  await asha.getByLabel(REPORT).fill(ASHAS)
  await press(asha, 'Save the draft')
  await expect(asha.getByText('The draft is saved. Nobody outside your team sees it.')).toBeVisible()

  await test.step('Bryn saves second: he is told, reads her words, and his own are still there', async () => {
    await bryn.getByLabel(REPORT).fill(BRYNS)
    await press(bryn, 'Save the draft')
    await expect(bryn.getByRole('alert')).toContainText('Asha Example saved this draft after you opened it.')
    await expect(bryn.getByRole('heading', { name: /As Asha Example saved it, at/ })).toBeVisible()
    await expect(bryn.getByText(ASHAS)).toBeVisible()
    await expect(bryn.getByLabel(REPORT)).toHaveValue(BRYNS)
    expect(await bryn.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  await test.step('nothing was saved over hers', async () => {
    await asha.reload()
    await expect(asha.getByLabel(REPORT)).toHaveValue(ASHAS)
  })

  await test.step('he brings the two together, and she finds both', async () => {
    await bryn.getByLabel(REPORT).fill(`${ASHAS}\n${BRYNS}`)
    await press(bryn, 'Save the draft')
    await expect(bryn.getByText('The draft is saved.')).toBeVisible()
    await asha.goto(`${address}/report-draft`)
    await expect(asha.getByText('Last saved by Bryn Example.')).toBeVisible()
    await expect(asha.getByLabel(REPORT)).toHaveValue(`${ASHAS}\n${BRYNS}`)
  })

  await test.step('and sends what both have read', async () => {
    await asha.goto(`${address}/recommendation`)
    await expect(asha.getByLabel(REPORT)).toHaveValue(`${ASHAS}\n${BRYNS}`)
  })
})
