import { addCalendarDays, dayOf } from '@putright/working-days'
import { expect, test } from '../fixtures.ts'
import { acknowledge, logComplaint, press } from '../world/by-hand.ts'
import { referenceOf } from '../world/room.ts'

/** Code 5.10: what was agreed is kept to, and a letter that no e-mail carries waits in sight until somebody has posted it. */
test('5.10: a letter that is to go by post is not mailed, and waits on the worklist until it is recorded as posted', async ({
  signedInAs,
  mails,
}) => {
  const asha = await signedInAs('asha@harbour-lights.example')
  const address = await logComplaint(asha, 'Kittiwake Street Housing Co-operative', 'The bell hangs too high')
  const reference = await referenceOf(asha)
  await asha.goto(`${address}/support/adjustment`)
  await asha.getByLabel('What we do differently').fill('Letters by post, in large print.')
  await asha.getByRole('radio', { name: 'Large' }).check()
  await asha.getByRole('radio', { name: 'By post' }).check()
  await asha.getByLabel('Looked at again on').fill(addCalendarDays(dayOf(Temporal.Now.instant()), 90))
  await press(asha, 'Agree it')
  await asha.goto(address)
  await acknowledge(asha, [{ words: 'Nobody can reach the bell', whose: 'The service of' }])
  await expect(asha.getByText('To be printed and posted in large print')).toBeVisible()

  await asha.goto('/worklist')
  const waiting = asha.getByRole('region', { name: 'To post or read out' })
  await expect(
    waiting.getByRole('link', { name: `Print and post the acknowledgement of ${reference}` }),
  ).toBeVisible()
  await waiting.getByRole('link', { name: `record that it went (${reference})` }).click()
  await expect(asha.getByText('it reaches the resident by your hand alone')).toBeVisible()
  await expect(asha.getByRole('radio', { name: 'It was posted' })).toBeChecked()
  await press(asha, 'Record that it went')
  await expect(asha.getByText('Recorded. The letter waits for nobody any more.')).toBeVisible()
  await expect(asha.getByText('To be printed and posted')).toHaveCount(0)
  await asha.goto(`${address}/file`)
  await expect(asha.getByText(/Acknowledgement of .*, posted/).first()).toBeVisible()
  await asha.goto('/worklist')
  await expect(asha.getByText(`Print and post the acknowledgement of ${reference}`)).toHaveCount(0)
  const told = (await mails()).filter(
    ({ to, subject }) => to.includes('nadia@') && subject.startsWith(reference),
  )
  expect(told, 'nothing was mailed to the resident').toEqual([])
})
