import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limitBody } from './body-limit.ts'
import { checkOrigin } from './origin-check.ts'
import { pageNames, pathPattern } from './request-log.ts'

let server: Server
let port: number

beforeAll(async () => {
  const app = express().use(checkOrigin(false), limitBody)
  app.all('*', (request, response) => {
    const { mostMegabytes } = response.locals
    response.status(mostMegabytes ? 413 : 200).send(`${request.method} ${request.path} ${mostMegabytes}`)
  })
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

describe('a form sent from elsewhere', () => {
  it.each([
    ['our own page', 'http://putright.example:4310', 200],
    ['another site', 'https://elsewhere.example', 403],
    ['our host at another port', 'http://putright.example:9', 403],
    ['a page that hides where it is', 'null', 403],
    ['nowhere', undefined, 403],
  ])('from %s', async (_, origin, status) => {
    expect(await answerTo('POST', { host: 'putright.example:4310', ...(origin && { origin }) })).toBe(status)
  })

  it.each([
    ['same-origin', 200],
    ['none', 200],
    ['same-site', 403],
    ['cross-site', 403],
    ['something new', 403],
  ])('whatever its origin says, where the browser calls it %s', async (from, status) => {
    const own = { host: 'putright.example', origin: 'http://putright.example' }
    expect(await answerTo('POST', { ...own, 'sec-fetch-site': from })).toBe(status)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])(
    'by whatever method changes something: %s',
    async method => {
      const headers = { host: 'putright.example', origin: 'https://elsewhere.example' }
      expect(await answerTo(method, headers)).toBe(403)
    },
  )

  it('is no matter for a page that is only read', async () => {
    expect(await answerTo('GET', { origin: 'https://elsewhere.example' })).toBe(200)
  })
})

it('refuses a form of more than 12 megabytes before reading it', async () => {
  const own = { host: 'putright.example', origin: 'http://putright.example' }
  expect(await answerTo('POST', { ...own, 'content-length': String(13 * 1024 * 1024) })).toBe(413)
  expect(await answerTo('POST', { ...own, 'transfer-encoding': 'chunked' })).toBe(411)
})

it('takes a register of 32 megabytes, at its page only', async () => {
  const own = { host: 'putright.example', origin: 'http://putright.example' }
  const sent = (megabytes: number, path: string) =>
    answerTo('POST', { ...own, 'content-length': String(megabytes * 1024 * 1024) }, path)
  expect(await sent(32, '/coops/brackwater/import')).toBe(200)
  expect(await sent(34, '/coops/brackwater/import')).toBe(413)
  expect(await sent(32, '/coops/brackwater/import/0198f3a2')).toBe(413)
})

it('takes documents of 100 megabytes together, at the pages for them only', async () => {
  const own = { host: 'putright.example', origin: 'http://putright.example' }
  const sent = (megabytes: number, path: string) =>
    answerTo('POST', { ...own, 'content-length': String(megabytes * 1024 * 1024) }, path)
  expect(await sent(100, '/complaints/0198f3a2/documents/new')).toBe(200)
  expect(await sent(100, '/complaints/0198f3a2/correspondence/new')).toBe(200)
  expect(await sent(102, '/complaints/0198f3a2/documents/new')).toBe(413)
  expect(await sent(100, '/complaints/0198f3a2/marks')).toBe(413)
})

it.each([
  ['/complaints/0198f3a2/documents/new', 100],
  ['/coops/brackwater/import', 32],
  ['/complaints/0198f3a2/withdrawal', 12],
])('asks for the page that says how much %s takes: %i megabytes', async (path, megabytes) => {
  const own = { host: 'putright.example', origin: 'http://putright.example' }
  const headers = { ...own, 'content-length': String(200 * 1024 * 1024) }
  expect(await wordsTo('POST', headers, path)).toBe(`GET /- ${megabytes}`)
})

it('logs of an address the names of pages, and nothing that was typed', () => {
  const routes = [
    'complaints/:complaintId/response',
    'coops/:coop/figures/:year',
    'room/:token/again',
    'search',
  ]
  const known = pageNames({ routes: Object.fromEntries(routes.map(path => [path, { path }])) } as never)
  const logged = (path: string) => pathPattern(path, known)
  expect(logged('/complaints/0198f3a2-7c1e-7d5a-9b1e-5f1f6a2b3c4d/response')).toBe('/complaints/:id/response')
  expect(logged('/coops/brackwater/figures/2025-26')).toBe('/coops/:id/figures/:id')
  expect(logged('/search.data')).toBe('/search.data')
  expect(logged('/Odalys%20Penhallow')).toBe('/:id')
  expect(logged('/search/odalys-penhallow')).toBe('/search/:id')
  expect(logged(`/room/${'a'.repeat(43)}/again`)).toBe('/room/:id/again')
  expect(logged(`/room/${randomBytes(32).toString('base64url')}`)).toBe('/room/:id')
})

const answerTo = async (method: string, headers: Record<string, string>, path = '/') =>
  (await told(method, headers, path)).status

const wordsTo = async (method: string, headers: Record<string, string>, path: string) =>
  (await told(method, headers, path)).words

function told(method: string, headers: Record<string, string>, path: string) {
  return new Promise<{ status: number; words: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, async answer => {
      const words = await text(answer)
      sent.destroy()
      resolve({ status: answer.statusCode ?? 0, words })
    })
    sent.on('error', reject)
    if (headers['content-length'] || headers['transfer-encoding']) sent.flushHeaders()
    else sent.end()
  })
}
