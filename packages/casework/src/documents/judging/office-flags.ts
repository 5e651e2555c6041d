import type { Flag } from './kinds.ts'
import { textWithin, type ZipEntry } from './zip-directory.ts'

/** What an Office or OpenDocument file has in it, by its directory and its few small texts about itself. */
export function officeFlags(bytes: Buffer, entries: readonly ZipEntry[]): Flag[] {
  const named = (pattern: RegExp) => entries.filter(({ name }) => pattern.test(name))
  const texts = (pattern: RegExp) => {
    const small = named(pattern)
    return sum(small) > MOST_TEXT ? [null] : small.map(entry => textWithin(bytes, entry))
  }
  const relations = texts(/\.rels$/i)
  const manifests = texts(/^META-INF\/manifest\.xml$/)
  const read = [...relations, ...manifests]
  const found: [Flag, boolean][] = [
    ['holds macros', named(MACROS).length > 0],
    [
      'is locked with a password',
      entries.some(({ locked }) => locked) || manifests.some(text => text?.includes('encryption-data')),
    ],
    ['holds other files', named(EMBEDDED).length > 0],
    ['fetches something from elsewhere when opened', relations.some(text => text !== null && fetches(text))],
    ['could not be looked into wholly', read.includes(null)],
  ]
  return found.flatMap(([flag, holds]) => (holds ? [flag] : []))
}

const MOST_TEXT = 8 * 1024 * 1024
const sum = (entries: readonly ZipEntry[]) => entries.reduce((total, { size }) => total + size, 0)

// Word and Excel keep macros in vbaProject.bin; LibreOffice in Basic/ and Scripts/; the oldest kind is a macro sheet.
const MACROS = /(^|\/)vbaProject[^/]*\.bin$|^(Basic|Scripts)\/|^xl\/macrosheets\//i
const EMBEDDED = /\/embeddings\/|oleObject|\/activeX\/|^Object \d+\/|^ObjectReplacements\/Object/i

// A link waits for a click; anything else that is elsewhere is fetched at once: templates, pictures, linked objects.
const fetches = (relations: string): boolean =>
  (relations.match(/<Relationship\b[^>]*>/gi) ?? []).some(
    each =>
      /TargetMode\s*=\s*["']External/i.test(each) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(each),
  )
