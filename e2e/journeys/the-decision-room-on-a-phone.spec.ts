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

import { aPhone, enter, linksTo, linkTo, referenceOf, sayNoConflict } from '../world/room.ts'

const COOP = 'Plover Court Housing Co-operative'
const SOL = 'sol@plover-court.example'

test('at eleven at night, on a phone without script: one link, one change, and the letter has gone', async ({
  signedInAs,
  mails,
  browser,
  baseURL,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, COOP, 'My lodger was refused')
  await acknowledge(asha, [{ words: 'No reason was given for refusing a lodger', whose: 'A decision of' }])
  await allocate(asha, 'Asha Example', ['Sol Specimen'])
  await recommend(asha, 'Upheld')
  const reference = await referenceOf(asha)
  const link = await linkTo(mails, SOL, reference)

  const phone = await aPhone(browser, baseURL)
  const answer = await phone.goto(link)
  expect(answer?.headers()['referrer-policy'], 'the link is told to nobody').toBe('strict-origin')
  expect(answer?.headers()['cache-control']).toBe('no-store')
  await expect(phone.getByText('This link is for Sol. It opens once.')).toBeVisible()
  await expect(phone.getByText('lodger'), 'nothing of the complaint before it is used').toHaveCount(0)
  const scanner = await aPhone(browser, baseURL)
  await scanner.goto(link)
  await expect(
    scanner.getByRole('button', { name: 'I am Sol' }),
    'a mail scanner used nothing up',
  ).toBeVisible()

  await test.step('another person, signed in, is shown nothing and uses nothing up', async () => {
    const mabel = await signedInAs('mabel@plover-court.example', { width: 390 })
    await mabel.goto(link)
    await expect(mabel.getByText('This link was sent to somebody else')).toBeVisible()
    await expect(mabel.getByRole('button', { name: /open the decision room/ })).toHaveCount(0)
    const forced = await mabel.request.post(link, { headers: { Origin: baseURL ?? '' } })
    expect(await forced.text()).toContain('This link was sent to somebody else')
    expect((await mabel.goto(address))?.status(), 'and sees as little as before').toBe(404)
  })

  await phone.getByRole('button', { name: 'I am Sol: open the decision room' }).click()
  await sayNoConflict(phone)
  await expect(phone.getByText('I rang three times and nobody came.')).toBeVisible()
  await expect(phone.getByText('I read the minutes and the log')).toBeVisible()
  await expect(phone.getByText('Recommended: upheld').first()).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  await phone.getByText('Change it, or decide otherwise').click()
  await phone.getByRole('radio', { name: 'Accept with changes' }).check()
  await phone.getByLabel('Reasons').fill('The committee should have written, and did not.')
  await press(phone, 'Show me the letter first')
  await expect(phone.getByRole('heading', { name: 'The letter as it would go' })).toBeVisible()
  await expect(phone.locator('#letter')).toContainText('The committee should have written, and did not.')
  await press(phone, 'Decide and send the letter')
  await expect(phone.getByText('It is decided, and the letter has gone to the resident.')).toBeVisible()
  await expect(phone.getByRole('heading', { name: 'The resident has been answered' })).toBeVisible()
  await expect
    .poll(async () => (await mails()).some(({ subject }) => subject === `${reference}: our response`), {
      timeout: 30_000,
    })
    .toBe(true)

  await scanner.goto(link)
  await expect(
    scanner.getByText('The resident has been answered: there is nothing left to decide.'),
  ).toBeVisible()
  await expect(scanner.getByRole('button')).toHaveCount(0)
  expect((await scanner.goto('/room/never-given-out'))?.status()).toBe(404)
})

test('a link that was used opens nothing again; a fresh one goes to the same person, once', async ({
  signedInAs,
  mails,
  browser,
  baseURL,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  await logComplaint(asha, COOP, 'My hedge was cut')
  await acknowledge(asha, [{ words: 'Nobody asked before the hedge was cut', whose: 'A decision of' }])
  await allocate(asha, 'Asha Example', ['Sol Specimen'])
  await recommend(asha, 'Not upheld')
  const reference = await referenceOf(asha)
  const link = await linkTo(mails, SOL, reference)
  const phone = await aPhone(browser, baseURL)
  await phone.goto(link)
  await phone.getByRole('button', { name: 'I am Sol' }).click()
  await sayNoConflict(phone)

  const again = await aPhone(browser, baseURL)
  await again.goto(link)
  await expect(again.getByText('This link has been used. Each opens once.')).toBeVisible()
  await again.getByRole('button', { name: 'Send a fresh link' }).click()
  await expect(again.getByText('A fresh link is on its way')).toBeVisible()
  await again.getByRole('button', { name: 'Send a fresh link' }).click()
  await expect(again.getByText('within the last ten minutes')).toBeVisible()
  await expect.poll(async () => (await linksTo(mails, SOL, reference)).length, { timeout: 30_000 }).toBe(2)
  const fresh = (await linksTo(mails, SOL, reference)).find(other => other !== link) ?? ''
  await again.goto(fresh)
  await again.getByRole('button', { name: 'I am Sol' }).click()
  await expect(again.getByRole('button', { name: /Accept the recommendation/ })).toBeVisible()
})

test('6.18 a panel of two, each with a link of their own: they differ, it is said whose move it is, and one gives way', async ({
  signedInAs,
  mails,
  browser,
  baseURL,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, COOP, 'My parking space was given away')
  await acknowledge(asha, [{ words: 'The space was given to somebody else', whose: 'A decision of' }])
  await allocate(asha, 'Asha Example', ['Sol Specimen'])
  await recommend(asha, 'Not upheld')
  const sol = await signedInAs(SOL)
  await open(sol, address)
  await sol.goto(`${address}/decision-room`)
  await sol.getByRole('button', { name: 'Accept the recommendation and send the letter' }).click()
  await asha.goto(address)
  await askForStage2(asha)
  await acknowledge(asha, [{ words: 'The space was given to somebody else', whose: 'A decision of' }])
  await allocate(asha, 'Bryn Example', ['Mina Placeholder', 'Noor Madeup'])
  const bryn = await signedInAs('bryn@harbour-lights.example')
  await open(bryn, address)
  await recommend(bryn, 'Upheld')
  const reference = await referenceOf(bryn)

  const mina = await enter(
    browser,
    baseURL,
    await linkTo(mails, 'mina@plover-court.example', reference),
    'Mina',
  )
  await mina.goto(`${address}/decision-room`)
  await mina.getByLabel('Your note').fill('I think that Bryn is right.')
  await mina.getByRole('button', { name: 'Add the note' }).click()
  await mina.getByRole('button', { name: 'Accept the recommendation and ask the panel to agree' }).click()
  await expect(mina.getByText('It waits for another member of the panel to agree.')).toBeVisible()

  const noor = await enter(
    browser,
    baseURL,
    await linkTo(mails, 'noor@plover-court.example', reference),
    'Noor',
  )
  await noor.goto(`${address}/decision-room`)
  await expect(noor.getByText('I think that Bryn is right.')).toBeVisible()
  await expect(noor.getByRole('heading', { name: /upheld, say Mina Placeholder/ })).toBeVisible()
  await decideOtherwise(noor, { outcome: 'Not upheld' })
  await press(noor, 'Put this down and ask the panel to agree')
  for (const [page, words] of [
    [noor, 'If you cannot agree, ask Harbour Lights Housing Services to allocate one more member'],
    [mina, 'You can talk it over in the notes'],
    [bryn, 'If they cannot agree, allocate one more member'],
  ] as const) {
    await page.goto(page === bryn ? address : `${address}/decision-room`)
    await expect(page.getByText('The panel does not agree on part 1.')).toBeVisible()
    await expect(page.getByText(words)).toBeVisible()
  }
  await expect(mina.getByText('you: upheld')).toBeVisible()
  expect(await mina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await mina.getByRole('button', { name: 'Agree with this on part 1' }).click()
  await expect(mina.getByText('It is decided, and the letter has gone to the resident.')).toBeVisible()
  await bryn.goto(`${address}/decision-room`)
  await expect(
    bryn.getByText('I think that Bryn is right.'),
    'no officer reads the panel’s notes',
  ).toHaveCount(0)
})
