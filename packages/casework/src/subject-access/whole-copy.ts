import { createHash } from 'node:crypto'
import type { CoopDb } from '@putright/db'
import { partsGivenWith } from '@putright/db/queries/copies'
import { dayOf } from '@putright/working-days'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { unzipSync } from 'fflate'
import { type ZipEntry, zipOf } from '../case-file/zip.ts'

/** All that was given together as one zip, a folder for each complaint and one index; null where it is of one complaint alone. */
export async function wholeCopy(db: CoopDb, coopId: string, givenWith: string): Promise<Uint8Array | null> {
  const { packs, requests } = await partsGivenWith(db, coopId, givenWith)
  const [first] = [...packs, ...requests]
  if (!first || (packs.length === 1 && requests.length === 0)) return null
  const parts = [
    ...packs.map(({ reference, zip }) => partOf(reference, unzipSync(zip))),
    ...requests.map(({ reference, pdf }) => requestPart(reference, pdf)),
  ]
  const index = stringify(
    parts.flatMap(part => part.index),
    { header: true, columns: COLUMNS, bom: true, escape_formulas: true },
  )
  return zipOf(
    [
      { path: 'index.csv', content: Buffer.from(index), deflate: true },
      ...parts.flatMap(({ entries }) => entries),
    ],
    dayOf(Temporal.Instant.fromEpochMilliseconds(first.builtAt.getTime())),
  )
}

const COLUMNS = ['record', 'number', 'what', 'file', 'bytes', 'sha256', 'note']

interface Part {
  entries: ZipEntry[]
  index: Record<string, string | number>[]
}

function partOf(reference: string, { 'index.csv': index, ...files }: Record<string, Uint8Array>): Part {
  const lines = parse(Buffer.from(index ?? ''), { columns: true, bom: true }) as Record<string, string>[]
  return {
    entries: Object.entries(files).map(([path, content]) => ({
      path: `${reference}/${path}`,
      content,
      deflate: /\.(txt|csv|eml)$/i.test(path),
    })),
    index: lines.map(line => ({ record: reference, ...line, file: `${reference}/${line.file}` })),
  }
}

function requestPart(reference: string, pdf: Uint8Array): Part {
  const path = `requests/${reference}.pdf`
  const line = { record: reference, number: '', what: 'The request', file: path, bytes: pdf.length }
  return {
    entries: [{ path, content: pdf, deflate: false }],
    index: [{ ...line, sha256: createHash('sha256').update(pdf).digest('hex'), note: 'As it was built' }],
  }
}
