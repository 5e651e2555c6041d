import { expect, test } from '../fixtures.ts'
import {
  acknowledge,
  allocate,
  askForStage2,
  decideOtherwise,
  logComplaint,
  open,
  press,
  recommend,
} from '../world/by-hand.ts'
import { openLetter } from '../world/letters.ts'
import { enter, linkTo, referenceOf } from '../world/room.ts'

const COOP = 'Plover Court Housing Co-operative'

test('a complaint about the co-op’s own decision: its Secretary decides, then a panel', async ({
  signedInAs,
  mails,
  browser,
  baseURL,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, COOP, 'My transfer was turned down')
  await acknowledge(asha, [
    { words: 'The committee gave no reasons for refusing a transfer', whose: 'A decision of' },
  ])
  await allocate(asha, 'Asha Example', ['Sol Specimen'])
  await recommend(asha, 'Not upheld')

  const sol = await signedInAs('sol@plover-court.example', { width: 390 })
  await open(sol, address)
  await expect(sol.getByRole('heading', { name: `Stage 1: ${COOP} is to decide` })).toBeVisible()
  await sol.getByRole('link', { name: 'Decide' }).click()
  await sol.getByRole('button', { name: 'Accept the recommendation and send the letter' }).click()
  await expect(sol.getByText('It is decided, and the letter has gone to the resident.')).toBeVisible()
  await sol.goto(address)
  const response = await openLetter(sol, 'Stage 1 response')
  expect(response.pdf).toContain('The committee gave no reasons for refusing a transfer')

  await asha.goto(address)
  await askForStage2(asha)
  await acknowledge(asha, [{ words: 'The decision was not looked at afresh', whose: 'A decision of' }])
  await asha.getByRole('link', { name: 'Allocate' }).click()
  await expect(asha.getByText(/Sol Specimen: They considered this complaint at stage 1/)).toBeVisible()
  await asha.goto(address)
  await allocate(asha, 'Bryn Example', ['Mina Placeholder', 'Noor Madeup'])
  const bryn = await signedInAs('bryn@harbour-lights.example')
  await open(bryn, address)
  await recommend(bryn, 'Not upheld')

  const mina = await signedInAs('mina@plover-court.example', { width: 390 })
  await open(mina, address)
  await mina.getByRole('link', { name: 'Decide' }).click()
  await decideOtherwise(mina, {
    outcome: 'Upheld',
    remedy: 'We are sorry. The request will be decided again.',
  })
  await press(mina, 'Put this down and ask the panel to agree')
  await expect(mina.getByText('It waits for another member of the panel to agree.')).toBeVisible()
  await mina.goto(address)
  await expect(mina.getByRole('link', { name: 'Final response' })).toHaveCount(0)

  // Noor has no password, and needs none.
  const link = await linkTo(mails, 'noor@plover-court.example', await referenceOf(bryn))
  const noor = await enter(browser, baseURL, link, 'Noor')
  await noor.goto(`${address}/decision-room`)
  await expect(noor.getByRole('heading', { name: /Part 1: upheld, say Mina Placeholder/ })).toBeVisible()
  await noor.getByRole('button', { name: 'Agree with this on part 1' }).click()
  await expect(noor.getByText('It is decided, and the letter has gone to the resident.')).toBeVisible()
  await mina.goto(address)
  const final = await openLetter(mina, 'Final response')
  expect(final.pdf).toContain('The request will be decided again.')

  await expect
    .poll(async () => (await mails()).some(mail => mail.to.includes('mina@plover-court.example')), {
      timeout: 30_000,
    })
    .toBe(true)
})

test('a member who holds no role on a case finds nothing of it', async ({ signedInAs }) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, COOP, 'A matter between neighbours')
  const mabel = await signedInAs('mabel@plover-court.example')
  const answer = await mabel.goto(address)
  expect(answer?.status()).toBe(404)
})
