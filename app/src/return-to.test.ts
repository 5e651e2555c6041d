import { describe, expect, it } from 'vitest'
import { nextStepAddress, safeReturnTo, signInAddress } from './return-to.ts'

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

it.each([
  ['a code', '/sign-in/code'],
  ['to set one up', '/account/second-factor'],
] as const)('whoever still needs %s is sent there, and back afterwards', (needs, path) => {
  const { pathname, searchParams } = new URL(nextStepAddress(needs, 'http://x/worklist?coop=a'), 'http://x')
  expect(pathname).toBe(path)
  expect(safeReturnTo(searchParams.get('returnTo'))).toBe('/worklist?coop=a')
})
