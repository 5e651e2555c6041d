import { canBeSet } from './typeset.ts'

/** What of a picture's bytes can be printed: its kind, or why it cannot be, in a sentence. */
export type Printable = { format: 'png' | 'jpg' } | { because: string }

/** How large the header of a PNG or JPEG says its picture is, in pixels; null where it is neither, or says nothing. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const format = formatOf(bytes)
  return format && sizeOf(format, bytes)
}

/** Looks at a picture before it is printed: a broken one would stop the whole document, and a giant one the machine. */
export function printablePicture(bytes: Uint8Array): Printable {
  const format = formatOf(bytes)
  const size = pictureSize(bytes)
  if (!format || !size) return { because: BROKEN }
  if (size.width * size.height > MOST_PIXELS) return { because: TOO_LARGE }
  return canBeSet(PROBE, { format }, new Map([['picture', bytes]])) ? { format } : { because: BROKEN }
}

const BROKEN = 'This picture is damaged and cannot be shown here.'
const TOO_LARGE = 'This picture is too large to be shown here.'

/** A camera of today makes twelve to fifty million; a made-up header can claim a thousand times that in a few bytes. */
const MOST_PIXELS = 60_000_000

const PROBE = `#set document(title: "Probe")
#set text(lang: "en")
#image("picture", format: sys.inputs.format, alt: "Probe", width: 1cm)`

/** What a picture is by its first bytes. */
export function formatOf(bytes: Uint8Array): 'png' | 'jpg' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : null
}

function sizeOf(format: 'png' | 'jpg', bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (format === 'jpg') return jpegSize(view)
  return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }
}

// JPEG is a chain of segments; the one that begins a frame says how large it is.
function jpegSize(view: DataView) {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return null
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (startsFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}
