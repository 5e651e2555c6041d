import { z } from 'zod'

/** How much HTML a page is. */
export interface PageShape {
  elements: number
  bytes: number
}

export const shapeOf = (html: string): PageShape => ({
  elements: html.match(/<[a-z]/g)?.length ?? 0,
  bytes: Buffer.byteLength(html),
})

const Shapes = z.record(z.string(), z.object({ elements: z.number(), bytes: z.number() }))

export const readShapes = (json: string): Record<string, PageShape> => Shapes.parse(JSON.parse(json))

const CELLS = 6
const TAGS = '<td></td>'.length

/** The cells of a table that comes to about that much HTML. */
export function rowsOf(shape: PageShape | undefined): string[][] {
  if (!shape) throw new Error('There is no page of that name')
  const rows = Math.max(1, Math.round(shape.elements / (CELLS + 1)))
  const text = 'x'.repeat(
    Math.max(1, Math.round(shape.bytes / (rows * CELLS) - (TAGS * (CELLS + 1)) / CELLS)),
  )
  return Array.from({ length: rows }, () => Array.from({ length: CELLS }, () => text))
}
