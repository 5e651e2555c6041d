import { expect, test } from '../fixtures.ts'
import {
  acknowledge,
  allocate,
  askForStage2,
  decide,
  logComplaint,
  recommend,
  respond,
} from '../world/by-hand.ts'
import { openLetter } from '../world/letters.ts'

const COOP = 'Plover Court Housing Co-operative'

test('a complaint about the co-op’s own decision: its Secretary decides, then a panel', async ({
  signedInAs,
  mails,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, COOP, 'My transfer was turned down')
  await acknowledge(asha, [
    { words: 'The committee gave no reasons for refusing a transfer', whose: 'A decision of' },
  ])
  await allocate(asha, 'Asha Example', ['Sol Specimen'])
  await recommend(asha, 'Not upheld')

  const sol = await signedInAs('sol@plover-court.example', { width: 390 })
  await sol.goto(address)
  await expect(sol.getByRole('heading', { name: `Stage 1: ${COOP} is to decide` })).toBeVisible()
  await decide(sol, { outcome: 'Not upheld' })
  await respond(sol, 'Issue the stage 1 response')
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
  await bryn.goto(address)
  await recommend(bryn, 'Upheld')

  const mina = await signedInAs('mina@plover-court.example', { width: 390 })
  await mina.goto(address)
  await decide(mina, {
    outcome: 'Upheld',
    remedy: 'We are sorry. The request will be decided again.',
    with: ['Noor Madeup'],
  })
  await respond(mina, 'Issue the final response')
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
