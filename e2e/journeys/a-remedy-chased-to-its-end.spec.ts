import type { Page } from '@playwright/test'
import { addCalendarDays, dayOf } from '@putright/working-days'
import { expect, test } from '../fixtures.ts'
import { answeredWithPromises } from '../world/answered-with-promises.ts'
import { press } from '../world/by-hand.ts'

const today = dayOf(Temporal.Now.instant())
const ASHA = 'asha@harbour-lights.example'

test('a refund is promised, overdue, chased, paid, disputed, paid again and confirmed; then learnt from', async ({
  installation,
  signedInAs,
  mails,
}) => {
  const { complaintId, refund } = await answeredWithPromises(installation.databaseUrl, 'plover-court', ASHA)
  const asha = await signedInAs(ASHA)
  const card = asha.getByRole('region', { name: refund })

  await test.step('the morning check wrote to the officer, and it stands in the worklist as overdue', async () => {
    await expect
      .poll(
        async () =>
          (await mails()).filter(({ text }) => text.includes(`${complaintId}/putting-right`)).length,
      )
      .toBeGreaterThan(0)
    await asha.goto('/worklist')
    const line = asha.getByRole('region', { name: 'Promised and due' }).getByRole('row', { name: refund })
    await expect(line).toContainText(/[45] working days late/)
    await line.getByRole('link', { name: refund }).click()
    await expect(asha.getByRole('heading', { level: 1 })).toContainText('Putting right')
    await expect(card).toContainText('£120 to the resident. The finance team sees to it.')
    await expect(asha.getByRole('region', { name: 'We are sorry.' })).toContainText('Done')
  })

  await test.step('it is chased, and a new day is agreed', async () => {
    await card.getByRole('link', { name: 'Chase' }).click()
    await press(asha, 'Record it')
    await expect(asha.getByRole('alert')).toContainText('Say whom you asked')
    await asha
      .getByLabel('Whom you asked, and what they answered')
      .fill('The finance team: the form was lost.')
    await press(asha, 'Record it')
    await expect(card).toContainText('the form was lost')

    await card.getByRole('link', { name: 'Agree a new day' }).click()
    await asha.getByLabel('New day', { exact: true }).fill(addCalendarDays(today, 14))
    await asha.getByLabel('Why another day is needed').fill('A new form is signed on Friday.')
    await asha.getByRole('checkbox').check()
    await asha.getByRole('radio', { name: 'They have been told already: record how' }).check()
    await press(asha, 'Record the new day')
    await expect(asha.getByRole('alert')).toContainText('Choose how they were told')
    await asha.getByRole('radio', { name: 'Send them a letter with the new day and the reason' }).check()
    await press(asha, 'Record the new day')
    await expect(card).toContainText('went by without it')
    await asha.goto(`/complaints/${complaintId}`)
    await expect(asha.getByRole('link', { name: 'New day, stage 1', exact: true })).toBeVisible()
    await asha.goto(`/complaints/${complaintId}/putting-right`)
  })

  await test.step('it is paid; the resident says it is not, and then that it is', async () => {
    await paid(asha, card, 'The bank shows that it left.')
    await says(asha, card, 'No, it is not done', 'Nothing has come.')
    await expect(card).toContainText('Not done, says the resident')
    await paid(asha, card, 'Sent again, to the right account.')
    await says(asha, card, 'Yes, it is done', 'It came this morning.')
    await expect(card).toContainText('Confirmed by the resident')
    await asha.goto('/worklist')
    await expect(asha.getByRole('region', { name: 'Promised and due' })).not.toContainText(refund)
  })

  const learnt = `A form on paper is lost sooner or later (${refund.slice(-8)}).`
  await test.step('a lesson is drawn that names nobody', async () => {
    await asha.goto(`/complaints/${complaintId}/putting-right`)
    await asha.getByRole('link', { name: 'Record what is learnt' }).click()
    await asha.getByLabel('Yes, a lesson').check()
    await asha.getByLabel('What went wrong, and why').fill('Perpetua’s form was lost on paper.')
    await asha.getByLabel('What is learnt').fill(learnt)
    await asha.getByLabel('What is to change').fill('Payments are asked for on one list.')
    await press(asha, 'Record it')
    await expect(asha.getByRole('alert')).toContainText('Leave out the resident’s name')
    await asha.getByLabel('What went wrong, and why').fill('The form was lost on paper.')
    await press(asha, 'Record it')
    await asha.getByRole('link', { name: 'Read the lesson' }).click()
    await expect(asha.getByRole('link', { name: 'Adopt or decline it' })).toHaveCount(0)
  })

  await test.step('the committee adopts it, without seeing whose complaint it was', async () => {
    const mina = await signedInAs('mina@plover-court.example')
    await mina.getByRole('link', { name: 'Lessons' }).click()
    await mina.getByRole('link', { name: learnt }).click()
    await expect(mina.getByText('Learnt from')).toHaveCount(0)
    await mina.getByRole('link', { name: 'Adopt or decline it' }).click()
    await mina.getByLabel('Adopted').check()
    await mina.getByLabel('In words').fill('Agreed: the list begins this month.')
    await press(mina, 'Record the decision')
    await expect(mina.getByText('Agreed: the list begins this month.')).toBeVisible()
  })

  await test.step('and it is offered to another co-op', async () => {
    await asha.reload()
    await asha.getByRole('link', { name: 'Offer it to other co-ops' }).click()
    await asha.getByLabel(/Wren Row/).check()
    await asha.getByLabel('I have read it again').check()
    await press(asha, 'Offer the lesson')
    await asha.goto('/lessons')
    const wren = asha.getByRole('table', { name: /Wren Row/ }).getByRole('row', { name: learnt })
    await expect(wren).toContainText('Offered by Harbour Lights')
    await expect(wren).toContainText('Proposed')
  })
})

type Card = ReturnType<Page['getByRole']>

async function paid(page: Page, card: Card, evidence: string): Promise<void> {
  await card.getByRole('link', { name: 'Record that it is done' }).click()
  await expect(page.getByLabel('Amount paid')).toHaveValue('120.00')
  await page.getByLabel('How you know').fill(evidence)
  await press(page, 'Record that it is done')
  await expect(card).toContainText(evidence)
}

async function says(page: Page, card: Card, answer: string, words: string): Promise<void> {
  await card.getByRole('link', { name: 'What the resident says' }).click()
  await page.getByLabel(answer).check()
  await page.getByLabel('In the resident’s words').fill(words)
  await press(page, 'Record it')
  await expect(card).toContainText(words)
}
