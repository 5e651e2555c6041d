/** An address of the same page that asks for what is chosen, and `more`; what is empty is not asked. */
export function askingFor(chosen: object, more: Record<string, string> = {}): string {
  const given = Object.entries({ ...chosen, ...more }).filter(([, value]) => value !== '')
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '?'
}
