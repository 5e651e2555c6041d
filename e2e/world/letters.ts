import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** Opens a letter from the complaint's page, as it is read on screen and as the PDF that went out. */
export async function openLetter(page: Page, name: string): Promise<{ html: string; pdf: string }> {
  const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')
  const html = await (await page.request.get(address ?? '')).text()
  const pdf = await page.request.get(`${address}.pdf`)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf.body())), {
    mergePages: true,
  })
  return { html, pdf: text.replaceAll(/\s+/g, ' ') }
}
