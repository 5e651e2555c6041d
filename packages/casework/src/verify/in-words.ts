/** A stored value as a sentence shows it. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}
