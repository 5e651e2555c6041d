import { expect, it } from 'vitest'
import { on } from './calendar-date.ts'
import { dateInShort, dateInWords, dayInShort, dayInWords } from './in-words.ts'

it('writes a day as letters, pages and tables do', () => {
  const day = on('2026-09-04')
  expect([dateInWords(day), dayInWords(day), dateInShort(day), dayInShort(day)]).toEqual([
    '4 September 2026',
    'Friday 4 September 2026',
    '4 Sep 2026',
    'Fri 4 Sep',
  ])
})
