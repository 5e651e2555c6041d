export type Decoded = { text: string } | { because: string }

const MOST_MEGABYTES = 32
const SAVE_AS = 'In Excel, choose Save As and the file type “CSV UTF-8 (Comma delimited)”, then try again.'

/** The text of a CSV file in UTF-8, with or without its mark at the front. Anything else is refused, never guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
    return {
      because: `This file is larger than ${MOST_MEGABYTES} MB. Split it into smaller files and import each.`,
    }
  }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { because: `This file is saved as UTF-16 (“Unicode text”), not UTF-8. ${SAVE_AS}` }
  }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    return { because: `This is a workbook, not a CSV file. ${SAVE_AS}` }
  }
  const text = utf8(bytes)
  if (text === null) {
    return { because: `This file is not saved as UTF-8, so some letters cannot be read. ${SAVE_AS}` }
  }
  return { text }
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, n) => bytes[n] === byte)

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
