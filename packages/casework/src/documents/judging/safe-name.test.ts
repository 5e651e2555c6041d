import { expect, it } from 'vitest'
import { plainName, safeName } from './safe-name.ts'

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Sol\\letter.pdf', 'letter.pdf'],
  ['..', 'document'],
  ['', 'document'],
  ['.htaccess', 'htaccess'],
  ['bill\u202Efdp.exe', 'billfdp.exe'],
  ['bi\0ll\r\n\u200b.pdf', 'bill.pdf'],
  ['a\r\nSet-Cookie: b.pdf', 'aSet-Cookie_ b.pdf'],
  ['“Nadia’s” <letter>|?*.pdf', '“Nadia’s” _letter____.pdf'],
  ['  two   spaces .pdf. ', 'two spaces .pdf'],
  ['گزارش بام\u200cها.pdf', 'گزارش بام\u200cها.pdf'],
  ['屋頂漏水.jpg', '屋頂漏水.jpg'],
  ['\ud800broken.pdf', '\ufffdbroken.pdf'],
  ['Cafe\u0301.pdf', 'Café.pdf'],
])('%j is shown as %j', (name, plain) => expect(plainName(name)).toBe(plain))

it('a name of 300 characters is shortened and keeps its ending', () => {
  const name = plainName(`${'屋'.repeat(300)}.pdf`)
  expect([...name]).toHaveLength(100)
  expect(name).toMatch(/屋\.pdf$/)
  expect([...plainName('𝒽'.repeat(300))]).toHaveLength(99)
})

it('a name that Windows keeps for itself is set apart', () => {
  expect(safeName('CON.pdf', 'pdf')).toBe('_CON.pdf')
  expect(safeName('Consent.pdf', 'pdf')).toBe('Consent.pdf')
  expect(safeName('nul', 'txt')).toBe('_nul.txt')
})
