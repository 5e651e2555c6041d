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
