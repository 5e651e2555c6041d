import { randomUUID } from 'node:crypto'
import { accountsOf } from '@putright/accounts'
import { createPerson, layRole } from '@putright/casework'
import { asOperator, connect } from '@putright/db'
import { addCalendarDays, dayOf } from '@putright/working-days'
import { expect, test } from '../fixtures.ts'
import { press } from '../world/by-hand.ts'

// It signs nobody in, and no second factor is asked of members of a co-op.
const ONLY_PASSWORDS = { publicUrl: 'http://localhost', secretKey: '' }
const PASSWORD = 'seven herons at low tide'
const PLOVER = 'Plover Court Housing Co-operative'
const HERON = 'Heron Yard Housing Co-operative'

test('somebody with two organisations switches, and the address bar says which', async ({
  page,
  installation,
}) => {
  const email = await memberOfTwo(installation.databaseUrl)
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Sign in')

  // The first by name: there she is the complaints officer of a co-op without an agent.
  await expect(page).toHaveURL(/\/at\/heron-yard\/worklist$/)
  await expect(page.getByRole('banner').getByRole('link', { name: HERON })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Requests' })).toBeVisible()
  const heronsComplaint = page.getByRole('table').first().getByRole('link').first()
  const complaint = (await heronsComplaint.getAttribute('href')) ?? ''

  // A search is of the organisation in the address, and says so; all of them are one button away.
  await page.getByLabel('Find a complaint').fill('repair')
  await press(page, 'Find')
  await expect(page).toHaveURL(/\/at\/heron-yard\/search$/)
  await expect(page.getByText(`Searched is what you see through ${HERON}.`)).toBeVisible()
  await press(page, 'Search all your organisations')
  await expect(page.getByText('Searched are all your organisations.')).toBeVisible()
  await expect(page.getByLabel('Find a complaint')).toHaveValue('repair')

  await page.getByText('Switch', { exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Your other organisations' })
    .getByRole('link', { name: PLOVER })
    .click()
  await expect(page).toHaveURL(/\/at\/plover-court\/worklist$/)
  await expect(page.getByRole('banner').getByRole('link', { name: PLOVER })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Requests' })).toBeHidden()
  await expect(page.getByText('Nothing waits for you.')).toBeVisible()

  // What is told to her there is logged, or passed on, there.
  await page.goto('/complaints/new?at=plover-court')
  await expect(page).toHaveURL(/\/passed-on\/new\?at=plover-court$/)
  await page.goto('/complaints/new?at=heron-yard')
  await expect(page.getByText(`For ${HERON}`)).toBeVisible()

  // A complaint belongs to its co-op, and so do an old link that names one and the pages of its figures.
  await page.goto(complaint)
  await expect(page.getByRole('banner').getByRole('link', { name: HERON })).toBeVisible()
  await page.goto('/worklist?coop=plover-court')
  await expect(page).toHaveURL(/\/at\/plover-court\/worklist\?coop=plover-court$/)
  await page.goto('/figures?year=2025-26')
  await expect(page.getByRole('banner').getByRole('link', { name: HERON })).toBeVisible()
})

/** A made-up person with a role in two co-ops of the demo. */
async function memberOfTwo(databaseUrl: string): Promise<string> {
  const connection = connect(databaseUrl, { max: 2 })
  const email = `${randomUUID()}@two.example`
  const since = addCalendarDays(dayOf(Temporal.Now.instant()), -30)
  try {
    const personId = await asOperator(connection, async db => {
      const id = await createPerson(db, { name: 'Tilda Two', email })
      for (const [slug, role] of [
        ['plover-court', 'committee member'],
        ['heron-yard', 'complaints officer'],
      ] as const) {
        const coop = await db
          .selectFrom('organisations')
          .select('id')
          .where('slug', '=', slug)
          .executeTakeFirstOrThrow()
        await layRole(db, id, coop.id, role, since)
      }
      return id
    })
    await accountsOf(connection, ONLY_PASSWORDS).setPassword(personId, PASSWORD)
    return email
  } finally {
    await connection.close()
  }
}
