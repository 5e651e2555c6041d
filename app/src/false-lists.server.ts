import type { z } from 'zod'

type Schema = z.core.$ZodType
type Sent = Record<string, unknown>

/**
 * Takes out of what was sent whatever stands where the form has a list of parts, or a part, and is none: the page that comes
 * back goes through its lists.
 */
export function dropFalseLists(schema: Schema, sent: unknown): void {
  const def = partOf(bare(schema))
  if (def.type !== 'object' || !isPart(sent)) return
  for (const [name, part] of Object.entries(def.shape)) {
    const field = partOf(bare(part))
    const parts = field.type === 'array' ? listed(sent[name]) : [sent[name]]
    const within = field.type === 'array' ? bare(field.element) : bare(part)
    if (partOf(within).type !== 'object') continue
    if (parts?.every(one => one === undefined || isPart(one)))
      for (const one of parts) dropFalseLists(within, one)
    else delete sent[name]
  }
}

type Part = { type: 'object'; shape: Record<string, Schema> } | { type: 'array'; element: Schema }

const partOf = (schema: Schema) => schema._zod.def as unknown as Part

/** Without what may be left out, stands by itself or is changed when it is read. */
function bare(schema: Schema): Schema {
  const def = schema._zod.def as { type: string; innerType?: Schema; in?: Schema; out?: Schema }
  if (def.innerType) return bare(def.innerType)
  if (!def.in || !def.out) return schema
  return bare(def.in._zod.def.type === 'transform' ? def.out : def.in)
}

const listed = (sent: unknown): unknown[] | null =>
  Array.isArray(sent ?? []) ? ((sent ?? []) as unknown[]) : null

const isPart = (sent: unknown): sent is Sent =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent)
