import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  compressed: number
  size: number
  method: number
  locked: boolean
  /** Where its own header stands. */
  at: number
}

const ENTRY = 0x02014b50
const OWN_HEADER = 0x04034b50
// A directory that no office program writes.
const MOST_ENTRIES = 5000
const MOST_UNPACKED = 300 * 1024 * 1024
const MOST_RATIO = 100
const SMALL = 10 * 1024 * 1024

/**
 * What a zip says it holds, read from the directory at its end and never unpacked. Null where there is no whole
 * directory: a damaged file, or one made to be read in two ways.
 */
export function zipDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'))
  if (end < 0 || end + 22 > bytes.length || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
    return null
  const count = bytes.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return null
    const nameEnds = at + 46 + bytes.readUInt16LE(at + 28)
    if (nameEnds > end) return null
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnds),
      method: bytes.readUInt16LE(at + 10),
      locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at = nameEnds + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Whether a zip would unpack to something absurd. Entries that share their bytes count each time, as they would unpack. */
export function isBomb(entries: readonly ZipEntry[], fileSize: number): boolean {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  return (
    entries.length > MOST_ENTRIES ||
    unpacked > MOST_UNPACKED ||
    (unpacked > SMALL && unpacked > fileSize * MOST_RATIO)
  )
}

const MOST_TEXT = 1024 * 1024

/** The text of one entry that is small; null where it is not, cannot be read, or is more than it says. */
export function textWithin(bytes: Buffer, { at, method, compressed, size, locked }: ZipEntry): string | null {
  if (locked || size > MOST_TEXT || at + 30 > bytes.length || bytes.readUInt32LE(at) !== OWN_HEADER)
    return null
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + compressed)
  if (method === 0) return packed.toString('utf8')
  return method === 8 ? unpacked(packed, size) : null
}

function unpacked(packed: Buffer, size: number): string | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }).toString('utf8')
  } catch {
    // Bytes from outside that do not unpack, or to more than they said: the answer is that nobody can read them.
    return null
  }
}
