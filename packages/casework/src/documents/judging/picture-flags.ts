import type { Flag } from './kinds.ts'

/** What a JPEG tells besides its picture: where it was taken, as cameras and telephones write it (EXIF). */
export const pictureFlags = (bytes: Buffer): Flag[] => (hasPosition(bytes) ? ['says where it was taken'] : [])

function hasPosition(bytes: Buffer): boolean {
  for (const segment of segments(bytes)) {
    if (
      segment.toString('latin1', 0, EXIF.length) === EXIF &&
      pointsToPosition(segment.subarray(EXIF.length))
    )
      return true
  }
  return false
}

const EXIF = 'Exif\0\0'
const APP1 = 0xe1
const PICTURE_BEGINS = 0xda

/** What stands in the application segments before the picture. */
function* segments(bytes: Buffer): Generator<Buffer> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== PICTURE_BEGINS; ) {
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (bytes[at + 1] === APP1) yield bytes.subarray(at + 4, end)
    at = end
  }
}

const GPS = 0x8825
const LATITUDE = 2

// A directory is a count and that many entries of twelve bytes: what it is, its type, how many, and the value or where it is.
function pointsToPosition(tiff: Buffer): boolean {
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const entry = (directory: number, tag: number) =>
    Array.from({ length: short(directory) }, (_, index) => directory + 2 + index * 12).find(
      at => short(at) === tag,
    )
  const gps = entry(long(4), GPS)
  return gps !== undefined && entry(long(gps + 8), LATITUDE) !== undefined
}
