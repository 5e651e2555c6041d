import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { type HandedOver, handedOver } from './setup/handed-over.ts'
import { sessionOf } from './world/session-of.ts'

export interface SentMail {
  id: string
  messageId: string
  receivedAt: string
  from: string
  to: string
  subject: string
  text: string
  html: string
  attachments: { name: string; type: string; size: number; path: string }[]
}

interface Fixtures {
  installation: HandedOver
  /** The first page of somebody who is signed in, in a browser context of their own. */
  signedInAs(email: string, options?: { width?: number; height?: number }): Promise<Page>
  /** Everything sent so far, newest first. */
  mails(): Promise<SentMail[]>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture’s needs from this pattern
  installation: async ({}, use) => use(handedOver()),

  baseURL: async ({ installation }, use) => use(installation.appUrl),

  signedInAs: async ({ browser, installation }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (email, { width = 1280, height = 900 } = {}) => {
      const context = await browser.newContext({ baseURL: installation.appUrl, viewport: { width, height } })
      contexts.push(context)
      await context.addCookies([await sessionOf(email, installation)])
      const page = await context.newPage()
      await page.goto('/')
      return page
    })
    for (const context of contexts) await context.close()
  },

  mails: async ({ installation }, use) => {
    await use(async () => (await (await fetch(`${installation.mailUrl}/mails.json`)).json()) as SentMail[])
  },
})

export { expect } from '@playwright/test'
