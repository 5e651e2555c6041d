import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** WCAG 2.2 AA by machine, wide and narrow: nothing found, and nothing that scrolls sideways. */
const WIDTHS = [1280, 390]
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const pages: Record<string, (page: Page) => Promise<void>> = {
  'the worklist': async page => {
    await page.goto('/worklist')
  },
  'a complaint': page => open(page, 'Decide'),
  'the acknowledgement form': async page => {
    await open(page, 'Acknowledge and define it')
    await page.getByRole('link', { name: 'Acknowledge and define' }).click()
  },
  'the figures': async page => {
    await page.goto('/coops/cannock-chase/figures/2023-24')
  },
  'the figures of every co-op': async page => {
    await page.goto('/figures')
  },
  'a form to log a complaint': async page => {
    await page.goto('/complaints/new')
  },
  'the requests': async page => {
    await page.goto('/requests')
  },
  'a request': async page => {
    await page.goto('/requests')
    await page.getByRole('row').getByRole('link').first().click()
  },
  'one’s own account': async page => {
    await page.goto('/account')
  },
  'an authenticator app to set up': async page => {
    await page.goto('/account/second-factor')
  },
  'one’s passkeys': async page => {
    await page.goto('/account/passkeys')
  },
  'where one is signed in': async page => {
    await page.goto('/account/sessions')
  },
  'the import page': async page => {
    await page.goto('/coops/cannock-chase/import')
  },
}

// No page waits for another: whichever worker is free takes the next.
test.describe.configure({ mode: 'parallel' })

for (const [name, go] of Object.entries(pages)) {
  test(`${name}, wide and narrow`, async ({ signedInAs, installation }) => {
    const page = await signedInAs(installation.signIns[0]?.email ?? '')
    await go(page)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Page not found')
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await axe(page).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
      expect(found, `at ${width} pixels`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

// What is well need not be told one by one; and the other mode opens a second page each time, for frames: there are none.
const axe = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)

/** Opens the first complaint of the worklist whose next step is that. */
async function open(page: Page, next: string): Promise<void> {
  await page.goto('/worklist')
  await page.getByRole('row').filter({ hasText: next }).first().getByRole('link').first().click()
}
