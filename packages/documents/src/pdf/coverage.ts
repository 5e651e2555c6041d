/**
 * The code points a TrueType font can show, read from its `cmap` table (OpenType 1.9, formats 4 and 12).
 * PDF/UA forbids a character without a glyph, so we have to know before we print.
 */
export function coverageOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const subtables = subtablesOf(view, tableAt(view, 'cmap'))
  const covered = new Set<number>()
  for (const at of subtables) {
    if (view.getUint16(at) === 12) readFormat12(view, at, covered)
    if (view.getUint16(at) === 4) readFormat4(view, at, covered)
  }
  return covered
}

function tableAt(view: DataView, tag: string): number {
  for (let table = 0; table < view.getUint16(4); table++) {
    const at = 12 + table * 16
    if (tagAt(view, at) === tag) return view.getUint32(at + 8)
  }
  throw new Error(`The font has no ${tag} table`)
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map(byte => view.getUint8(at + byte)))

const subtablesOf = (view: DataView, cmap: number): number[] =>
  Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 8 + index * 8))

function readFormat12(view: DataView, at: number, covered: Set<number>) {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const [first, last, glyph] = [0, 4, 8].map(field => view.getUint32(at + 16 + group * 12 + field))
    addRange(covered, first ?? 0, last ?? -1, code => (glyph ?? 0) + code - (first ?? 0) !== 0)
  }
}

function readFormat4(view: DataView, at: number, covered: Set<number>) {
  const size = view.getUint16(at + 6)
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(at + 14 + segment)
    const first = view.getUint16(at + 16 + size + segment)
    const delta = view.getUint16(at + 16 + size * 2 + segment)
    const offsetAt = at + 16 + size * 3 + segment
    const offset = view.getUint16(offsetAt)
    addRange(covered, first, last, code =>
      offset === 0
        ? ((code + delta) & 0xffff) !== 0
        : code !== 0xffff && view.getUint16(offsetAt + offset + (code - first) * 2) !== 0,
    )
  }
}

function addRange(covered: Set<number>, first: number, last: number, hasGlyph: (code: number) => boolean) {
  for (let code = first; code <= last; code++) if (hasGlyph(code)) covered.add(code)
}
