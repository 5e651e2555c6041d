import { expect, it } from 'vitest'
import { detailInWords } from './detail-in-words.ts'

it.each([
  ['day', '2026-10-12', '12 October 2026'],
  ['until', '2027-03-31', 'until 31 March 2027'],
  ['rows', 214, '214 rows'],
  ['uploads', 1, '1 upload'],
  ['entries', 1, '1 entry'],
  ['again', 'yes', 'sent again'],
  ['change', 'put up', 'put up'],
  ['logo', '00b9d3d6f189', null],
])('the log says a %s in words', (name, value, words) => expect(detailInWords(name, value)).toBe(words))
