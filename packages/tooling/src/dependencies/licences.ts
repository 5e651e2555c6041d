/** Licences of what Putright runs with: to use, change and give away, without a duty on our own code. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1', // fonts
  'PostgreSQL',
  'Unlicense',
]

/** Whether an SPDX expression allows it: one side of each OR, both of each AND, which binds tighter; brackets may stand around. */
export function allows(expression: string): boolean {
  const bare = expression.trim()
  const inner = /^\(([^()]*)\)$/.exec(bare)?.[1]
  if (inner) return allows(inner)
  const unfolded = bare.replaceAll(/\(([^()]*)\)/g, (_, part: string) => (allows(part) ? 'MIT' : 'refused'))
  return unfolded.split(' OR ').some(side => side.split(' AND ').every(one => ALLOWED.includes(one.trim())))
}
