import { type Browser, expect, type Page } from '@playwright/test'
import type { SentMail } from '../fixtures.ts'
import { press } from './by-hand.ts'

/** A phone on which nobody is signed in, and no script runs. */
export async function aPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const options = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }
  const context = await browser.newContext(baseURL ? { ...options, baseURL } : options)
  return context.newPage()
}

/** Opens a mailed link as the person it is for, who has no conflict of interest. */
export async function enter(
  browser: Browser,
  baseURL: string | undefined,
  link: string,
  name: string,
): Promise<Page> {
  const phone = await aPhone(browser, baseURL)
  await phone.goto(link)
  await phone.getByRole('button', { name: `I am ${name}` }).click()
  await sayNoConflict(phone)
  return phone
}

/** Code 5.8: asked before anything of the complaint is shown. */
export async function sayNoConflict(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'I have no conflict of interest' }).check()
  await press(page, 'Save and continue')
}

/** The reference of the complaint a page is about. */
export const referenceOf = async (page: Page): Promise<string> =>
  ((await page.locator('.govuk-caption-l').textContent()) ?? '').split(' · ')[0]?.trim() ?? ''

type Mails = () => Promise<SentMail[]>

/** Every link into the room of a complaint that was mailed to somebody, the newest first. */
export async function linksTo(mails: Mails, to: string, reference: string): Promise<string[]> {
  const theirs = (await mails()).filter(mail => mail.to.includes(to) && mail.subject.startsWith(reference))
  return theirs.flatMap(({ text }) => text.match(/http\S+\/room\/\S+/)?.[0] ?? [])
}

/** The newest of them, once it has come. */
export async function linkTo(mails: Mails, to: string, reference: string): Promise<string> {
  await expect
    .poll(async () => (await linksTo(mails, to, reference)).length, { timeout: 30_000 })
    .toBeGreaterThan(0)
  return (await linksTo(mails, to, reference)).at(0) ?? ''
}
