import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** Downloads what was built last from the page that lists it: the PDF as it reads, and every word of the zip by its file. */
export async function openPack(page: Page, table: string) {
  const built = page.getByRole('table', { name: table }).getByRole('row').nth(1)
  const bytesOf = async (name: RegExp) => {
    // Beside what is given may stand what it was made from.
    const address = await built.getByRole('link', { name }).first().getAttribute('href')
    const given = await page.request.get(address ?? '')
    return { headers: given.headers(), bytes: new Uint8Array(await given.body()) }
  }
  const [pdf, zip] = [await bytesOf(/^PDF/), await bytesOf(/^Zip/)]
  const files = Object.entries(unzipSync(zip.bytes))
  const words = await Promise.all(
    files.map(async ([name, bytes]) => [
      name,
      name.endsWith('.pdf') ? await wordsOf(bytes) : strFromU8(bytes),
    ]),
  )
  return {
    headers: pdf.headers,
    text: await wordsOf(pdf.bytes),
    files: Object.fromEntries(words) as Record<string, string>,
  }
}

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true })
  return text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ')
}
