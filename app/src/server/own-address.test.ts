import { once } from 'node:events'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { atOwnAddress } from './own-address.ts'
import { type TrustedProxies, trustedProxiesIn } from './trusted-proxies.ts'

const PUBLIC = 'https://complaints.example'
let server: Server
afterEach(() => server.close())

/** What the app makes of a request: where it was asked for, how it came and from whom. */
async function seen(proxies: TrustedProxies | false, headers: Record<string, string>, publicUrl = PUBLIC) {
  const app = express().set('trust proxy', proxies).use(atOwnAddress(publicUrl))
  app.get('*', (asked, response) => {
    const { hostname, protocol, ip } = asked
    const forwarded = asked.get('x-forwarded-host')
    response.json({ host: asked.headers.host, hostname, protocol, ip, forwarded })
  })
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; words: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, headers }, async answer =>
      resolve({ status: answer.statusCode ?? 0, words: await text(answer) }),
    )
    sent.on('error', reject).end()
  })
}

describe('nothing is trusted in front', () => {
  it.each([
    ['its own name', 'complaints.example', 200],
    ['its own name and port', 'complaints.example:443', 200],
    ['another name', 'elsewhere.example', 421],
    ['another port', 'complaints.example:8443', 421],
    ['a name that begins alike', 'complaints.example.elsewhere.example', 421],
    ['a name with somebody’s password', 'complaints.example@elsewhere.example', 421],
    ['no name', '', 421],
  ])('asked for at %s', async (_, host, status) => {
    expect((await seen(false, { host })).status).toBe(status)
  })

  it('what a visitor says of themself counts for nothing', async () => {
    const forged = {
      host: 'complaints.example',
      'x-forwarded-for': '192.0.2.66',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'elsewhere.example:99',
    }
    expect(JSON.parse((await seen(false, forged)).words)).toEqual({
      host: 'complaints.example',
      hostname: 'complaints.example',
      protocol: 'http',
      ip: '127.0.0.1',
    })
  })

  it('on one’s own machine it is known by each of its names', async () => {
    for (const host of ['localhost:4310', '127.0.0.1:4310', '[::1]:4310'])
      expect((await seen(false, { host }, 'http://localhost:4310')).status, host).toBe(200)
    expect((await seen(false, { host: 'localhost:4311' }, 'http://localhost:4310')).status).toBe(421)
  })
})

describe('behind one proxy', () => {
  const passedOn = {
    host: 'app-1.inside.example:4310',
    'x-forwarded-for': '192.0.2.66, 198.51.100.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'complaints.example',
  }

  it.each<[string, TrustedProxies]>([
    ['counted', 1],
    ['by its address', ['127.0.0.1']],
    ['by its network', ['127.0.0.0/8']],
  ])('%s: believed of the last visitor, and of no one they name before', async (_, proxies) => {
    expect(JSON.parse((await seen(proxies, passedOn)).words)).toEqual({
      host: 'complaints.example',
      hostname: 'complaints.example',
      protocol: 'https',
      ip: '198.51.100.7',
    })
  })

  it('another’s address is not found there either', async () => {
    expect((await seen(1, { ...passedOn, 'x-forwarded-host': 'elsewhere.example' })).status).toBe(421)
  })

  it('of somebody who comes past the proxy nothing is believed', async () => {
    expect((await seen(['10.0.0.7'], passedOn)).status).toBe(421)
    const direct = await seen(['10.0.0.7'], { ...passedOn, host: 'complaints.example' })
    expect(JSON.parse(direct.words)).toMatchObject({ protocol: 'http', ip: '127.0.0.1' })
  })
})

describe('the setting', () => {
  it.each([
    ['1', 1],
    ['10.0.0.7', ['10.0.0.7']],
    ['10.0.0.7, fd00::/8', ['10.0.0.7', 'fd00::/8']],
    ['true', null],
    ['0', null],
    ['12', null],
    ['proxy.example', null],
    ['0.0.0.0/0', null],
    ['::/0', null],
    ['10.0.0.0/33', null],
    ['10.0.0.7,', null],
    ['10.0.0.7/8/8', null],
  ])('%s', (setting, proxies) => {
    expect(trustedProxiesIn(setting)).toEqual(proxies)
  })
})
