import type { CalendarDate } from '@putright/working-days'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export interface ZipEntry {
  /** With its folder: `documents/D01 letter.pdf`. */
  path: string
  content: Uint8Array
  /** Whether it gets smaller by it: words do, pictures and PDFs are packed already. */
  deflate: boolean
}

/** A zip of these, in this order, all dated that day: the same entries give the same bytes. */
export function zipOf(entries: readonly ZipEntry[], on: CalendarDate): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    chunks.push(chunk)
  })
  for (const { path, content, deflate } of entries) {
    const entry = deflate ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path)
    // A zip knows no time zone: noon by the clock of whichever machine it is built on.
    entry.mtime = new Date(`${on}T12:00:00`)
    zip.add(entry)
    entry.push(content, true)
  }
  zip.end()
  return Buffer.concat(chunks)
}

/** A name that every system can unpack, and that leads nowhere else. */
export const entryName = (name: string): string =>
  name
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')
    .replace(/^[ .]+/, '')
    .replace(/[ .]+$/, '')
    .slice(0, 120) || 'document'
