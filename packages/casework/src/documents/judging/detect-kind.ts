import { fileTypeFromBuffer } from 'file-type'
import { type Compound, compoundOf } from './compound.ts'
import { type Flag, isKind, type Kind } from './kinds.ts'
import { officeFlags } from './office-flags.ts'
import { pdfFlags } from './pdf-flags.ts'
import { pictureFlags } from './picture-flags.ts'
import { endingOf } from './safe-name.ts'
import { textKind } from './text-kind.ts'
import { isBomb, zipDirectory } from './zip-directory.ts'

/** What a file is by its content, and what to know of it; or why it is not taken, to stand after “It is”. */
export type Detected = { kind: Kind; flags: Flag[] } | { unfit: string }

export async function detectKind(name: string, bytes: Buffer): Promise<Detected> {
  if (bytes.subarray(0, 4).equals(ZIP)) return detectZip(bytes)
  const signature = await signatureOf(bytes)
  if (signature === 'pdf') return { kind: 'pdf', flags: pdfFlags(bytes) }
  if (signature === 'rtf') return { kind: 'rtf', flags: rtfFlags(bytes) }
  // Before other signatures: two letters at the beginning of a text can look like one.
  const text = textKind(name, bytes)
  if (text)
    return isKind(text) ? { kind: text, flags: text === 'eml' ? mailFlags(bytes) : [] } : { unfit: text }
  if (signature === 'jpg') return { kind: 'jpg', flags: pictureFlags(bytes) }
  if (signature === 'cfb') return detectCompound(name, compoundOf(bytes))
  return signature && isKind(signature) ? { kind: signature, flags: [] } : { unfit: unfit(signature) }
}

const ZIP = Buffer.from('PK\x03\x04')

async function detectZip(bytes: Buffer): Promise<Detected> {
  const entries = zipDirectory(bytes)
  if (!entries) return { unfit: 'damaged' }
  // Before anything is unpacked.
  if (isBomb(entries, bytes.length)) return { unfit: 'made to unpack to far more than it should' }
  const kind = await signatureOf(bytes)
  if (!kind || !isKind(kind)) return { unfit: unfit(kind) }
  const flags = officeFlags(bytes, entries)
  const macros = (kind === 'docm' || kind === 'xlsm') && !flags.includes('holds macros')
  return { kind, flags: macros ? ['holds macros', ...flags] : flags }
}

function detectCompound(name: string, { kind, flags }: Compound): Detected {
  if (kind === 'doc' || kind === 'msg') return { kind, flags }
  if (kind === 'locked Office file') {
    // Locked, it does not say what it is: its name is all there is to go by.
    const ending = endingOf(name)
    return isKind(ending) && LOCKED.has(ending) ? { kind: ending, flags } : { unfit: UNKNOWN }
  }
  return { unfit: kind ? 'a workbook of Excel 2003 or older: save it as .xlsx' : UNKNOWN }
}

const LOCKED: ReadonlySet<Kind> = new Set(['docx', 'docm', 'xlsx', 'xlsm'])

const rtfFlags = (bytes: Buffer): Flag[] =>
  /\\obj(data|ect|emb|autlink|update)/i.test(bytes.toString('latin1')) ? ['holds other files'] : []

const mailFlags = (bytes: Buffer): Flag[] =>
  /^content-disposition:\s*attachment|^content-type:[^\n]*(\n[ \t][^\n]*)*\bname\*?\d*\*?=/im.test(
    bytes.toString('latin1'),
  )
    ? ['holds other files']
    : []

const UNKNOWN = 'of a kind that is not taken here'
const PROGRAMS = new Set(
  'exe elf macho msi class jar apk deb rpm dmg lnk wasm swf crx xpi appimage'.split(' '),
)
const ARCHIVES = new Set('zip 7z rar gz tar bz2 xz lz lz4 zst z cab ar arj cpio tar.gz rar5'.split(' '))

function unfit(signature: string | undefined): string {
  if (signature && PROGRAMS.has(signature)) return 'a program'
  if (signature && ARCHIVES.has(signature)) return 'an archive: add the files in it one by one'
  return signature === 'xml' ? 'a web page' : UNKNOWN
}

async function signatureOf(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.ext
  } catch {
    // A file made to upset its reader is of no kind that is taken.
    return undefined
  }
}
