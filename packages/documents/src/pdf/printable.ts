import { FONTS } from './fonts.ts'

/** Stands in print for what none of our fonts can show. */
export const UNPRINTABLE_MARK = '\ufffd'

/** The text with each run of characters that no one font of ours can show put as the mark, and long words breakable. */
export function printable(text: string): string {
  const composed = text.normalize('NFC')
  return withBreaks(shownBy(composed, FONTS[0]) ? composed : withMarks(composed))
}

function withMarks(text: string): string {
  const shown = Array.from(graphemes.segment(text), ({ segment }) =>
    segment === '\n' || FONTS.some(font => shownBy(segment, font)) ? segment : UNPRINTABLE_MARK,
  )
  return shown.join('').replace(/\ufffd{2,}/g, UNPRINTABLE_MARK)
}

// The shaper takes one font for the whole of a cluster: a letter and its accents must be in the same one.
const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

const shownBy = (text: string, font: (typeof FONTS)[number] | undefined): boolean =>
  font !== undefined &&
  Array.from(text).every(sign => sign === '\n' || font.coverage.has(sign.codePointAt(0) ?? 0))

// A word wider than the page would run off its edge: a space without width lets it turn the line.
const withBreaks = (text: string): string =>
  text.replace(/\S{30,}/gu, word => (word.match(/.{1,20}/gsu) ?? []).join('\u200b'))
