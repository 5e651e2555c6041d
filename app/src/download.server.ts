/** A file to keep. The name is made of plain letters, so that it can stand in a header as it is. */
export function downloadOf(
  name: string,
  type: 'application/json' | 'text/csv; charset=utf-8',
  content: string,
): Response {
  if (!/^[a-z0-9.-]+$/.test(name)) throw new Error('A download’s name has letters that a header cannot carry')
  return new Response(content, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}

/**
 * A file that somebody sent, to be kept and never shown: as a page of ours it could act in the reader’s name. `type` is
 * what its content is; browsers are told not to guess another.
 */
export const fileOf = (name: string, type: string, content: Buffer): Response =>
  new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': attachment(name),
      'Content-Security-Policy': 'sandbox',
    },
  })

/** RFC 6266: the name in letters that every browser reads, then, for those that can, as it is. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w. ()-]/g, '_')
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
