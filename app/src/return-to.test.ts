import { describe, expect, it } from 'vitest'
import { safeReturnTo, signInAddress } from './return-to.ts'

describe('after signing in', () => {
  it('goes back to the page that was asked for, with its filters', () => {
    const { searchParams } = new URL(
      signInAddress('http://x/worklist?coop=brackwater&overdue=yes'),
      'http://x',
    )
    expect(safeReturnTo(searchParams.get('returnTo'))).toBe('/worklist?coop=brackwater&overdue=yes')
  })

  it.each([
    ['nowhere', null],
    ['another site', 'https://elsewhere.example/'],
    ['another site without its scheme', '//elsewhere.example'],
    ['a backslash that browsers read as a slash', '/\\elsewhere.example'],
    ['a tab that browsers drop', '/\t/elsewhere.example'],
    ['a dotted path that leaves two slashes', '/.//elsewhere.example'],
    ['a script', 'javascript:alert(1)'],
  ])('goes to the first page instead of %s', (_, wish) => {
    expect(safeReturnTo(wish)).toBe('/')
  })
})
