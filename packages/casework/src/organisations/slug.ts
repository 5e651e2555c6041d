/** Whether it can be an organisation’s part of the address bar. */
export const isSlug = (value: string): boolean =>
  value.length >= 3 && value.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)

/** “Plover Court Housing Co-operative” gives `plover-court`: what all of them are called says nothing. */
export function slugFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/\b(housing )?co-?op(erative)?\b/g, ' ')
    .replaceAll(/\b(limited|ltd)\b/g, ' ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  return isSlug(plain) ? plain : `organisation-${plain}`.replace(/-$/, '')
}

/** `plover-court` gives `PC`, `cossington` gives `COS`: what references of the co-op begin with. */
export function prefixFrom(slug: string): string {
  const words = slug.split('-').filter(word => /^[a-z]/.test(word))
  const letters =
    words.length > 1
      ? words.map(word => word.charAt(0)).join('')
      : (words[0] ?? 'coop').replaceAll(/\d/g, '').slice(0, 3)
  return letters.padEnd(2, 'x').slice(0, 5).toUpperCase()
}
