import { pictureSize, printablePicture } from '@putright/documents'
import { detectKind } from '../../documents/judging/detect-kind.ts'
import { KINDS } from '../../documents/judging/kinds.ts'

/** What a page that takes a logo tells of it: kilobytes, and pixels of either side. */
export const LOGOS = { kilobytes: 200, least: 60, most: 2000, accept: '.png,.jpg,.jpeg' }

/** A picture that can be a logo; or why not, in a sentence. */
type JudgedLogo = { fit: true; mediaType: 'image/png' | 'image/jpeg' } | { fit: false; because: string }

/** Judges a picture by what is in it, whatever it is called. It is kept as it is: what it should not tell is refused. */
export async function judgeLogo(bytes: Buffer): Promise<JudgedLogo> {
  if (bytes.length === 0) return no('The file is empty.')
  if (moves(bytes)) return no(MOVES)
  const detected = await detectKind('', bytes)
  if ('unfit' in detected) return no(`${TAKEN} ${isDrawing(bytes) ? DRAWING : `This is ${detected.unfit}.`}`)
  const { kind, flags } = detected
  if (kind !== 'png' && kind !== 'jpg') return no(`${TAKEN} This is ${KINDS[kind].words}.`)
  if (flags.includes('says where it was taken'))
    return no('The picture says where it was taken. Save it anew without that, or use a drawing.')
  const because = sizeRefused(bytes)
  if (because) return no(because)
  const printable = printablePicture(bytes)
  return 'because' in printable ? no(DAMAGED) : { fit: true, mediaType: KINDS[kind].mediaType }
}

const no = (because: string): JudgedLogo => ({ fit: false, because })

const TAKEN = 'A logo is a PNG or a JPEG picture.'
const DRAWING = 'This is an SVG drawing, which can hold a program: save it as PNG.'
const MOVES = 'The picture moves, and a letter does not. Save one of its pictures alone.'
const DAMAGED = 'The picture is damaged and cannot be printed. Save it anew, or use another.'

function sizeRefused(bytes: Buffer): string | null {
  const size = pictureSize(bytes)
  if (!size) return DAMAGED
  const { width, height } = size
  const { least, most } = LOGOS
  if (Math.max(width, height) > most)
    return `The picture has ${pixels(width)} by ${pixels(height)} pixels. Save it with ${pixels(most)} by ${pixels(most)} at most.`
  return Math.min(width, height) < least
    ? `The picture has ${width} by ${height} pixels, too few to print. It needs ${least} by ${least} at least.`
    : null
}

const pixels = (count: number) => count.toLocaleString('en-GB')

const isDrawing = (bytes: Buffer) => /<svg[\s/>]/i.test(bytes.toString('latin1', 0, 4096))

// A PNG that moves says so before its first picture.
function moves(bytes: Buffer): boolean {
  const says = bytes.indexOf('acTL')
  return bytes[0] === 0x89 && says !== -1 && says < bytes.indexOf('IDAT')
}
