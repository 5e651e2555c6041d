import { expect, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** Opens a letter from the complaint's page, as it is read on screen and as the PDF that went out. */
export async function openLetter(page: Page, name: string): Promise<{ html: string; pdf: string }> {
  const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')
  const read = await page.request.get(address ?? '')
  // Of two policies a browser holds to both, and everybody's forbids the letter the style it brings.
  const policies = read.headersArray().filter(({ name }) => name.toLowerCase() === 'content-security-policy')
  expect(policies.map(({ value }) => value)).toEqual([expect.stringContaining("style-src 'unsafe-inline'")])
  const html = await read.text()
  const pdf = await page.request.get(`${address}.pdf`)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf.body())), {
    mergePages: true,
  })
  return { html, pdf: text.replaceAll(/\s+/g, ' ') }
}
