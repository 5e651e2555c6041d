import type { Flag, Kind } from './kinds.ts'

/** What a compound file (.doc, .msg, a locked .docx) is and holds, by the names in its directory. */
export interface Compound {
  kind: Extract<Kind, 'doc' | 'msg'> | 'locked Office file' | 'an older workbook' | null
  flags: Flag[]
}

const NOT_ANOTHER = 0xfffffffa
const MOST_SECTORS = 2000

/** Reads the directory. Whatever is not as it should be ends the reading: nothing is found then. */
export function compoundOf(bytes: Buffer): Compound {
  const names = directoryNames(bytes)
  const has = (pattern: RegExp) => names.some(name => pattern.test(name))
  if (has(/^EncryptedPackage$/)) return { kind: 'locked Office file', flags: ['is locked with a password'] }
  if (has(/^WordDocument$/)) {
    // An embedded object is a storage with a number for its name.
    const found: [Flag, boolean][] = [
      ['holds macros', has(/^(Macros|VBA|_VBA_PROJECT)/i)],
      ['is locked with a password', wordLocked(bytes)],
      ['holds other files', has(/^_\d{8,10}$/)],
    ]
    return { kind: 'doc', flags: found.flatMap(([flag, holds]) => (holds ? [flag] : [])) }
  }
  if (has(/^__properties_version1\.0$/))
    return { kind: 'msg', flags: has(/^__attach_version1\.0/) ? ['holds other files'] : [] }
  return { kind: has(/^(Workbook|Book)$/) ? 'an older workbook' : null, flags: [] }
}

/** The names of streams and storages, following the directory's chain of sectors. */
function directoryNames(bytes: Buffer): string[] {
  if (bytes.length < 512) return []
  const sectorSize = bytes.readUInt16LE(30) === 12 ? 4096 : 512
  const names: string[] = []
  let sector = bytes.readUInt32LE(48)
  for (let read = 0; read < MOST_SECTORS && sector < NOT_ANOTHER; read += 1) {
    const start = (sector + 1) * sectorSize
    if (start + sectorSize > bytes.length) break
    for (let entry = start; entry < start + sectorSize; entry += 128) names.push(nameAt(bytes, entry))
    sector = next(bytes, sector, sectorSize)
  }
  return names.filter(name => name !== '')
}

function nameAt(bytes: Buffer, entry: number): string {
  const length = bytes.readUInt16LE(entry + 64)
  return length >= 2 && length <= 64 ? bytes.toString('utf16le', entry, entry + length - 2) : ''
}

// The sectors of the table of chains are listed in the header: the first 109, which is far more than a directory needs.
function next(bytes: Buffer, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4
  const listed = Math.floor(sector / perSector)
  if (listed >= 109) return NOT_ANOTHER
  const at = (bytes.readUInt32LE(76 + listed * 4) + 1) * sectorSize + (sector % perSector) * 4
  return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : NOT_ANOTHER
}

// Word’s own header begins with ECA5, and tells at its tenth byte, in the ninth bit, that the rest is encrypted.
function wordLocked(bytes: Buffer): boolean {
  for (let at = 512; at + 12 <= bytes.length; at += 512)
    if (bytes.readUInt16LE(at) === 0xa5ec) return (bytes.readUInt16LE(at + 10) & 0x100) !== 0
  return false
}
