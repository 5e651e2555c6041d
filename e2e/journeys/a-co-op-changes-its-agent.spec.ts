import type { Page } from '@playwright/test'
import { connect } from '@putright/db'
import { addCalendarDays } from '@putright/working-days'
import { expect, test } from '../fixtures.ts'
import { allocate, decide, open, press, respond } from '../world/by-hand.ts'
import { passSecondFactor } from '../world/second-factor.ts'
import { dueOn, nightPasses, today, twoAgents, underWay } from '../world/two-agents.ts'

test('a co-op changes its agent while a complaint is open: no date moves, and nobody keeps what is not theirs', async ({
  browser,
  installation,
}) => {
  const connection = connect(installation.databaseUrl, { max: 4 })
  const { password, coop, after, before, old, next, secretary } = await twoAgents(connection)
  const pageOf = async ({ email }: { email: string }): Promise<Page> => {
    const context = await browser.newContext({ baseURL: installation.appUrl })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.getByLabel('Email address').fill(email)
    await page.getByLabel('Password').fill(password)
    await press(page, 'Sign in')
    await passSecondFactor(installation.databaseUrl, await context.cookies())
    await page.goto('/')
    return page
  }
  test.setTimeout(120_000)
  const complaints = await underWay(connection, coop.id, old.id)
  const due = await dueOn(connection, complaints.open)

  // The new agent proposes from tomorrow; the co-op accepts, and ends the old agreement by the same act.
  const flora = await pageOf(next)
  await flora.goto(`/at/${after.slug}/agreements/new`)
  await flora.getByLabel('Address of the co-op').fill(coop.slug)
  await flora.getByLabel('First day', { exact: true }).fill(addCalendarDays(today, 1))
  await accept(flora, 'Flora Flood, manager')
  await press(flora, 'Send the proposal')
  await expect(flora.getByText('It is proposed.')).toBeVisible()

  const avis = await pageOf(secretary)
  await avis.goto(`/at/${coop.slug}/agreements`)
  await avis.getByRole('link', { name: 'Flood Homes' }).click()
  await avis.getByRole('checkbox', { name: /^The agreement with Ebb Homes ends on/ }).check()
  await accept(avis, 'Avis Avocet, Secretary')
  await press(avis, 'Accept the proposal')
  await expect(avis.getByText('It is agreed.')).toBeVisible()
  await expect(avis.getByText('Agreed for later')).toBeVisible()

  // On the last day it is still the old agent’s, and none of the new one’s.
  const address = `/complaints/${complaints.open}`
  const edda = await pageOf(old)
  expect((await edda.goto(address))?.status()).toBe(200)
  expect((await flora.goto(address))?.status()).toBe(404)

  await nightPasses(connection, coop.id, 6)

  // The first act of the day finds it handed over, with the date it had.
  await open(flora, address)
  await flora.getByRole('link', { name: 'Change who considers it' }).click()
  await flora.getByRole('radio', { name: 'Flora Flood' }).check()
  await press(flora, 'Change who considers it')
  await expect(flora.getByText(/Handed over by the former agent to Flood Homes/)).toBeVisible()
  await flora.goto(address)
  await allocate(flora, 'Flora Flood')
  expect(await dueOn(connection, complaints.open)).toBe(due)
  await decide(flora, { outcome: 'Not upheld' })
  await respond(flora, 'Issue the stage 1 response')
  const { rows } = await connection.pool.query<{ sender: string }>(
    `select content #>> '{sender,organisation}' as sender from letters where complaint_id = $1 order by issued_at`,
    [complaints.open],
  )
  expect(rows.map(({ sender }) => sender)).toEqual(['Ebb Homes', 'Flood Homes'])

  // The old agent finds what ended in its time; after the months agreed, nothing.
  expect((await edda.goto(address))?.status()).toBe(404)
  expect((await edda.goto(`/complaints/${complaints.ended}`))?.status()).toBe(200)
  await edda.goto(`/at/${before.slug}/worklist`)
  await expect(edda.getByText('Leaking roof')).toBeHidden()
  await connection.pool.query('update agreements set reads_months = 0 where coop_id = $1', [coop.id])
  expect((await edda.goto(`/complaints/${complaints.ended}`))?.status()).toBe(404)
  // The night was made up: the record says today.
  await connection.pool.query('update complaints set ended_on = ended_on + 1 where id = $1', [
    complaints.ended,
  ])
  await connection.close()
})

async function accept(page: Page, officer: string): Promise<void> {
  await page.getByLabel('Who accepts these terms for your organisation').fill(officer)
  await page.getByRole('checkbox', { name: /^They have read the data-sharing terms/ }).check()
}
