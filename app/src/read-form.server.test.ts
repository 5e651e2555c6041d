import { describe, expect, it } from 'vitest'
import { readForm } from './read-form.server.ts'

const sent = (body: string, type = 'application/x-www-form-urlencoded') =>
  readForm(
    new Request('http://putright.example/sign-in', {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    }),
  )

const statusOf = (form: Promise<FormData>) =>
  form.then(
    () => 200,
    (answer: Response) => answer.status,
  )

it('reads what was typed, as it was typed', async () => {
  const form = await sent(
    new URLSearchParams({ 'heads[3].reasons': 'Ceiling & wall: 50% – “wet”', seen: '4' }).toString(),
  )
  expect([...form]).toEqual([
    ['heads[3].reasons', 'Ceiling & wall: 50% – “wet”'],
    ['seen', '4'],
  ])
})

it('without NUL, which no text in the database can hold', async () => {
  expect([...(await sent('query=lea%00ks'))]).toEqual([['query', 'leaks']])
})

describe('what no page of ours makes is not taken, and quickly', () => {
  it.each([
    ['the four thousand millionth part of a list', 'heads[4294967294].reasons=x'],
    ['the thousandth part of a list in one', 'heads[1].remedies[1000].what=x'],
    ['a name that reaches for what all objects share', '__proto__.polluted=x'],
    ['another', 'constructor.prototype.polluted=x'],
    ['a name of 300 letters', `${'a'.repeat(300)}=x`],
    ['six thousand fields', 'a=x&'.repeat(6000)],
    ['millions of them', '&'.repeat(4_000_000)],
  ])('%s', async (_, body) => {
    const began = performance.now()
    expect(await statusOf(sent(body))).toBe(400)
    expect(performance.now() - began).toBeLessThan(500)
  })

  it.each([
    ['no form', 'application/json', '{"seen": 1}'],
    [
      'one cut off on its way',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"',
    ],
  ])('%s', async (_, type, body) => {
    expect(await statusOf(sent(body, type))).toBe(400)
  })
})
