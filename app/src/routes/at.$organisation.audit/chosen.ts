/** What the address asks of the log; days as ISO text, empty where not asked. */
export interface Chosen {
  kind: string
  from: string
  until: string
}

/** The same choice at another address or page. */
export function asked(chosen: Chosen, more: Record<string, string>): string {
  const given = Object.entries({ ...chosen, ...more }).filter(([, value]) => value !== '')
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '?'
}
