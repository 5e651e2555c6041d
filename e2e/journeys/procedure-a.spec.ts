import { expect, test } from '../fixtures.ts'
import {
  acknowledge,
  allocate,
  askForStage2,
  decide,
  logComplaint,
  open,
  press,
  respond,
} from '../world/by-hand.ts'
import { openLetter } from '../world/letters.ts'

const COOP = 'Wren Row Housing Co-operative'

test('a complaint about the agent’s own service, from the telephone call to the final response', async ({
  signedInAs,
  mails,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, COOP, 'The gate was never mended')
  const reference =
    (
      await asha
        .getByRole('alert')
        .getByText(/^Logged as/)
        .textContent()
    )?.match(/[A-Z]+-\d+/)?.[0] ?? ''

  await acknowledge(asha, [
    { words: 'The gate has been broken since spring', whose: 'The service of' },
    { words: 'Nobody returned three calls', whose: 'The service of' },
  ])
  await expect(
    asha.getByRole('heading', {
      name: 'Stage 1: Harbour Lights Housing Services is to allocate who considers it',
    }),
  ).toBeVisible()
  const acknowledgement = await openLetter(asha, 'Acknowledgement, stage 1')
  for (const words of [
    reference,
    'The gate has been broken since spring',
    'Nobody returned three calls',
    '0300 111 3000',
  ]) {
    expect(acknowledgement.html).toContain(words)
    expect(acknowledgement.pdf).toContain(words)
  }

  await allocate(asha, 'Asha Example')
  await decide(asha, { outcome: 'Upheld', remedy: 'We apologise for the missed calls.' })
  await respond(asha, 'Issue the stage 1 response')
  await expect(
    asha.getByRole('heading', { name: 'Answered at stage 1; the resident may ask for stage 2' }),
  ).toBeVisible()
  const response = await openLetter(asha, 'Stage 1 response')
  expect(response.pdf).toContain('We apologise for the missed calls.')
  expect(response.pdf).toContain('stage 2')

  await askForStage2(asha)
  await acknowledge(asha, [{ words: 'The gate is still broken', whose: 'The service of' }])
  await asha.getByRole('link', { name: 'Allocate' }).click()
  await expect(asha.getByText(/Asha Example: They considered this complaint at stage 1/)).toBeVisible()
  await expect(asha.getByRole('radio', { name: 'Asha Example' })).toHaveCount(0)
  await asha.goto(address)
  await allocate(asha, 'Bryn Example')

  const bryn = await signedInAs('bryn@harbour-lights.example')
  await open(bryn, address)
  await decide(bryn, { outcome: 'Partially upheld', remedy: 'We are sorry. The gate will be rehung.' })
  await respond(bryn, 'Issue the final response')
  await expect(bryn.getByRole('heading', { name: /^Final response issued on/ })).toBeVisible()
  const final = await openLetter(bryn, 'Final response')
  expect(final.pdf).toContain('Housing Ombudsman')
  // Code 5.3: no further stage. What is new is a complaint of its own (6.8).
  await expect(bryn.getByRole('link', { name: 'Log a request for stage 2' })).toHaveCount(0)
  await expect(bryn.getByRole('link', { name: 'Log a new issue as a complaint of its own' })).toBeVisible()

  await expect
    .poll(
      async () =>
        (await mails()).filter(
          mail => mail.to.includes('nadia@residents.example') && mail.subject.includes(reference),
        ).length,
      { timeout: 30_000 },
    )
    .toBe(4)
})

test('a form on which nothing is filled in says what is missing, and keeps what was typed', async ({
  signedInAs,
}) => {
  const page = await signedInAs('asha@harbour-lights.example')
  await page.goto('/complaints/new')
  await page.getByLabel('In one line').fill('Half a story')
  await press(page, 'Log the complaint')
  const problems = page.getByRole('alert')
  for (const words of ['Choose the co-op it is about', 'Choose how it was received', 'Write who complains']) {
    await expect(problems.getByText(words)).toBeVisible()
  }
  await expect(page.getByLabel('In one line')).toHaveValue('Half a story')
})
