import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** Files as programs write them, cut down to what tells them apart. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
export const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a464946000101', 'hex'), Buffer.alloc(40, 0)])
/** What a camera writes before its picture; with `tags`, a directory of where it was taken that holds these. */
export function jpegFromCamera(order: 'II' | 'MM', tags?: readonly number[]): Buffer {
  const number = (value: number, bytes: 2 | 4) => {
    const at = Buffer.alloc(bytes)
    if (order === 'II') at.writeUIntLE(value, 0, bytes)
    else at.writeUIntBE(value, 0, bytes)
    return at
  }
  const directory = (entries: readonly (readonly [tag: number, value: number])[]) => [
    number(entries.length, 2),
    ...entries.flatMap(([tag, value]) => [number(tag, 2), number(4, 2), number(1, 4), number(value, 4)]),
    number(0, 4),
  ]
  const first = directory([[0x0112, 1], ...(tags ? [[0x8825, 8 + 2 + 24 + 4] as const] : [])])
  const exif = Buffer.concat([
    Buffer.from(`Exif\0\0${order}`, 'latin1'),
    ...[number(42, 2), number(8, 4), ...first, ...directory((tags ?? []).map(tag => [tag, 0] as const))],
  ])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([
    JPEG.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    exif,
    Buffer.from([0xff, 0xda]),
  ])
}
export const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
export const WEBP = Buffer.concat([Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(24)])
export const HEIC = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(24),
])
export const RTF = Buffer.from('{\\rtf1\\ansi The gutter leaks.}')
export const EXE = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0', 'latin1'), Buffer.alloc(200)])
export const EML = Buffer.from(
  'Return-Path: <nadia@example.org>\r\nFrom: Nadia <nadia@example.org>\r\nSubject: The roof\r\n\r\nIt leaks.\r\n',
)

export const pdf = (objects = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${objects}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  )

/** A PDF that keeps an object inside a packed stream, as most programs do now. */
export const pdfWithPacked = (object: string, name = '/ObjStm'): Buffer => {
  const packed = deflateSync(`1 0 ${object}`).toString('latin1')
  return pdf(
    `2 0 obj\n<< /Type ${name} /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj`,
  )
}

export interface MadeUpEntry {
  name: string
  content: string
  /** What its header says it unpacks to, where that is not so. */
  says?: number
}

export function zip(...entries: MadeUpEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, says = Buffer.byteLength(content) } of entries) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(says, 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, tail, Buffer.from(name)]))
    bodies.push(body)
    at += body.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06'), end])
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const WORD_MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const EXCEL_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'

const types = (main: string) =>
  `<Types><Override PartName="/main.xml" ContentType="${main}"/><Default Extension="xml"/></Types>`
const office = (main: string, folder: string, more: MadeUpEntry[]) =>
  zip(
    { name: '[Content_Types].xml', content: types(main) },
    { name: `${folder}/main.xml`, content: '<w/>' },
    ...more,
  )

export const docx = (...more: MadeUpEntry[]) => office(WORD, 'word', more)
export const docm = (...more: MadeUpEntry[]) => office(WORD_MACROS, 'word', more)
export const xlsx = (...more: MadeUpEntry[]) => office(EXCEL, 'xl', more)
export const xlsm = (...more: MadeUpEntry[]) => office(EXCEL_MACROS, 'xl', more)
export const odt = (...more: MadeUpEntry[]) =>
  zip(
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: '<t/>' },
    ...more,
  )

export const relation = (type: string, target: string): MadeUpEntry => ({
  name: 'word/_rels/document.xml.rels',
  content: `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
})

/** A compound file with a directory of these names; its second sector begins as a Word document that is locked or not. */
export function compound(names: string[], { locked = false } = {}): Buffer {
  const header = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt32LE(1, 48)
  header.fill(0xff, 76)
  header.writeUInt32LE(0, 76)
  const chains = Buffer.alloc(512, 0xff)
  const sectors = Math.max(1, Math.ceil(names.length / 4))
  for (let sector = 1; sector < sectors; sector += 1) chains.writeUInt32LE(sector + 1, sector * 4)
  chains.writeUInt32LE(0xfffffffe, sectors * 4)
  const directory = Buffer.alloc(512 * sectors)
  for (const [index, name] of names.entries()) {
    directory.write(name, index * 128, 'utf16le')
    directory.writeUInt16LE((name.length + 1) * 2, index * 128 + 64)
  }
  const word = Buffer.alloc(512)
  word.writeUInt16LE(0xa5ec, 0)
  word.writeUInt16LE(locked ? 0x100 : 0, 10)
  return Buffer.concat([header, chains, directory, word])
}
