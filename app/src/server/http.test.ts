import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect as dial } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Accounts } from '@putright/accounts'
import type { Connection } from '@putright/db'
import type { ServerBuild } from '@remix-run/node'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer } from './http.ts'
import { serverWithin } from './limits.ts'

let server: Server
let origin: string
const logged: string[] = []

// Without pages: whatever reaches them fails, which is what these tests are about.
beforeAll(async () => {
  server = serverWithin(QUICK, (request, response) => app(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const app = buildServer({
    build: NO_PAGES,
    connection: {} as Connection,
    accounts: {} as Accounts,
    log: pino({ level: 'info' }, { write: line => logged.push(line) }),
    settings: {
      signUpOpen: true,
      https: true,
      publicUrl: origin,
      trustedProxies: null,
      securityContact: 'mailto:security@putright.example',
    },
  })
})
afterAll(() => server.close())

const QUICK = {
  headersTimeout: 300,
  requestTimeout: 600,
  connectionsCheckingInterval: 50,
  keepAliveTimeout: 1000,
  maxHeaderSize: 16_384,
}
const NO_PAGES = { routes: {} } as ServerBuild

describe('what fails tells nothing of itself', () => {
  it.each([
    '/%c0%af',
    '/complaints/%00',
    '/worklist?coop=a%00',
    '/?_data=root',
    '/complaints/%E0%A4%A',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/none.css',
  ])('%s: a number and a sentence', async path => {
    const answer = await fetch(origin + path)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await answer.text()).toMatch(/^(This cannot be answered|Something went wrong on our side)\.$/)
  })

  it('a fault of ours: where it was is in the log, and what it said is not', async () => {
    const answer = await fetch(`${origin}/complaints`)
    expect([answer.status, await answer.text()]).toEqual([500, 'Something went wrong on our side.'])
    const [line = ''] = logged.filter(each => each.includes('stack'))
    expect(line).toContain('at ')
    expect(line).not.toContain('Cannot read')
  })
})

describe('headers of every answer', () => {
  it.each(['/', '/.well-known/security.txt', '/mark.svg'])('%s', async path => {
    const { headers } = await fetch(origin + path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/)
    expect(headers.get('content-security-policy')).not.toMatch(/script|unsafe|\*/)
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    for (const told of ['x-powered-by', 'server']) expect(headers.has(told)).toBe(false)
  })

  it('a script of ours is let in where a passkey is opened, by a nonce of that answer alone', async () => {
    const policyOf = async (path: string) =>
      (await fetch(origin + path)).headers.get('content-security-policy') ?? ''
    const policies = [await policyOf('/sign-in/passkey'), await policyOf('/account/passkeys')]
    for (const policy of policies) expect(policy).toMatch(/;script-src 'nonce-[\w+/]{22}=='$/)
    expect(new Set(policies).size).toBe(2)
    for (const path of ['/sign-in', '/sign-in/code', '/account', '/reset/abc'])
      expect(await policyOf(path)).not.toContain('script')
  })

  it.each([
    '/room/abc',
    '/reset/abc',
    '/lost-second-factor/abc',
    '/account/address/abc',
    '/invitations/abc',
    '/sign-up/abc',
  ])('%s is a key, and not told to any other page', async path => {
    expect((await fetch(origin + path)).headers.get('referrer-policy')).toBe('strict-origin')
  })

  it('a page is kept by no cache, and has nothing to ask it again by', async () => {
    const { headers } = await fetch(origin)
    expect(headers.get('cache-control')).toBe('no-store')
    for (const name of ['etag', 'last-modified']) expect(headers.has(name), name).toBe(false)
  })
})

it('RFC 9116: says whom to tell of a weakness, for less than a year', async () => {
  const answer = await fetch(`${origin}/.well-known/security.txt`)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const lines = (await answer.text()).split('\n')
  expect(lines).toEqual([
    'Contact: mailto:security@putright.example',
    expect.stringMatching(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ])
  const days = (Date.parse(lines[1]?.slice(9) ?? '') - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(89)
  expect(days).toBeLessThan(365)
})

describe('whoever sends drop by drop is let go', () => {
  it('a header that does not end', async () => {
    expect(await answerTo('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')).toContain(' 408 ')
  })

  it('a header of more than 16 kilobytes', async () => {
    expect(await answerTo(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`)).toContain(
      ' 431 ',
    )
  })

  it('a form that does not end', async () => {
    const own = `Host: ${new URL(origin).host}\r\nOrigin: ${origin.replace('http:', 'https:')}`
    expect(await answerTo(`POST /sign-in HTTP/1.1\r\n${own}\r\nContent-Length: 100\r\n\r\nemail=`)).toMatch(
      / (408|500) /,
    )
  })
})

function answerTo(words: string): Promise<string> {
  const socket = dial(Number(new URL(origin).port), '127.0.0.1')
  socket.write(words)
  return text(socket)
}
