import { inflateSync } from 'node:zlib'
import type { Flag } from './kinds.ts'

const MOST_UNPACKED = 32 * 1024 * 1024
const LONGEST_DICTIONARY = 2048
// Far more than a program writes into 20 MB; each try costs time.
const MOST_LISTS = 2000
const MOST_UNREADABLE = 10

/** What a PDF would do or holds, by the names in it; those in its packed lists of objects as well. */
export function pdfFlags(bytes: Buffer): Flag[] {
  const plain = bytes.toString('latin1')
  const { text: packed, whole } = packedObjects(bytes, plain)
  const names = `${unescaped(plain)}\n${unescaped(packed)}`
  const locked = /\/Encrypt(?![A-Za-z])/.test(names)
  const found: [Flag, boolean][] = [
    ['is locked with a password', locked],
    ['runs a script when opened', names.includes('/JavaScript')],
    ['starts another program when opened', names.includes('/Launch')],
    ['holds other files', /\/EmbeddedFile|\/RichMedia/.test(names)],
    ['could not be looked into wholly', !whole && !locked],
  ]
  return found.flatMap(([flag, holds]) => (holds ? [flag] : []))
}

// In a name any letter may be written as its number: /J#61vaScript.
const unescaped = (text: string): string =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** The objects that are packed together in streams of their own, up to a limit; `whole`: that all could be read. */
function packedObjects(bytes: Buffer, plain: string): { text: string; whole: boolean } {
  const texts: string[] = []
  let left = MOST_UNPACKED
  let lists = 0
  let unreadable = 0
  let read = 0
  for (const { index, 0: word } of plain.matchAll(/(?<!end)stream\r?\n/g)) {
    const dictionary = unescaped(plain.slice(Math.max(read, index - LONGEST_DICTIONARY), index))
    read = index + word.length
    if (!dictionary.includes('/ObjStm') || !dictionary.includes('/Filter')) continue
    lists += 1
    const text = left > 0 ? inflated(bytes.subarray(read), left) : null
    if (text === null) unreadable += 1
    else texts.push(text)
    left -= text?.length ?? 0
    if (lists > MOST_LISTS || unreadable > MOST_UNREADABLE) break
  }
  return { text: texts.join('\n'), whole: unreadable === 0 && lists <= MOST_LISTS }
}

function inflated(packed: Buffer, most: number): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: most }).toString('latin1')
  } catch {
    // Bytes from outside: what does not unpack, or to too much, is said to be unread.
    return null
  }
}
