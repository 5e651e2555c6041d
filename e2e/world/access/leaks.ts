import { unzipSync } from 'fflate'
import { extractText } from 'unpdf'
import type { Visit } from './visit.ts'

/** Which of the words stand anywhere in an answer: what it says, its headers, its PDF’s text, the files of its archive. */
export async function wordsIn(visit: Visit, words: readonly string[]): Promise<string[]> {
  const said = [JSON.stringify(visit.headers), ...(await textsOf(visit.body))].join('\n').toLowerCase()
  return words.filter(word => said.includes(word.toLowerCase()))
}

async function textsOf(body: Buffer): Promise<string[]> {
  const plain = body.toString()
  if (plain.startsWith('%PDF'))
    return [plain, (await extractText(new Uint8Array(body), { mergePages: true })).text]
  if (!plain.startsWith('PK\u0003\u0004')) return [plain]
  const files = Object.entries(unzipSync(new Uint8Array(body)))
  const inside = await Promise.all(files.map(([, content]) => textsOf(Buffer.from(content))))
  return [...files.map(([name]) => name), ...inside.flat()]
}
