import { expect, it } from 'vitest'
import { attachment, fileOf } from './download.server.ts'

it.each([
  ['letter.pdf', `attachment; filename="letter.pdf"; filename*=UTF-8''letter.pdf`],
  [
    'Café “1”.pdf',
    `attachment; filename="Cafe _1_.pdf"; filename*=UTF-8''Caf%C3%A9%20%E2%80%9C1%E2%80%9D.pdf`,
  ],
  ['屋頂.jpg', `attachment; filename="__.jpg"; filename*=UTF-8''%E5%B1%8B%E9%A0%82.jpg`],
  ["a'b(1)*.txt", `attachment; filename="a_b(1)_.txt"; filename*=UTF-8''a%27b%281%29%2A.txt`],
])('a download keeps its name in any script: %s', (name, header) => {
  expect(attachment(name)).toBe(header)
  expect(fileOf(name, 'text/plain', Buffer.from('a')).headers.get('Content-Disposition')).toBe(header)
})
