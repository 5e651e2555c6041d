import { type APIRequestContext, request } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { routes } from '../world/routes.ts'

/** Every address of the app, its variable parts made up: what these tests ask is asked before anybody looks what is there. */
const PATHS = routes().map(({ path }) => path.replaceAll(/\$\w+/g, '0198f3a2-0000-7000-8000-000000000000'))
const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE'] as const

test.describe('a form sent from elsewhere is refused at every address of the app', () => {
  let visitor: APIRequestContext
  test.beforeAll(async ({ installation }) => {
    visitor = await request.newContext({ baseURL: installation.appUrl })
  })
  test.afterAll(() => visitor.dispose())

  test('there are many', () => expect(PATHS.length).toBeGreaterThan(90))

  test('by every method that changes something: 403, and never a fault', async ({ installation }) => {
    const own = new URL(installation.appUrl).origin
    for (const path of PATHS)
      for (const method of UNSAFE)
        for (const headers of [
          { Origin: 'https://elsewhere.example' },
          { Origin: 'null' },
          { Origin: own, 'Sec-Fetch-Site': 'cross-site' },
        ]) {
          const answer = await visitor.fetch(path, { method, headers, form: { seen: '1' }, maxRedirects: 0 })
          expect(answer.status(), `${method} ${path} ${JSON.stringify(headers)}`).toBe(403)
        }
  })

  test('no page may be kept, framed, asked again by its ETag, or run a script that does not carry its nonce', async () => {
    for (const path of PATHS) {
      const answer = await visitor.get(path, { maxRedirects: 0 })
      const headers = answer.headers()
      expect(answer.status(), path).toBeLessThan(500)
      expect(headers['cache-control'], path).toContain('no-store')
      expect(headers.etag, path).toBeUndefined()
      const policy = headers['content-security-policy'] ?? ''
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(policy, path).not.toMatch(/unsafe|\*|script-src(?! 'nonce-[\w+/=]{24}'($|;))/)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    }
  })

  test('another name than its own is not answered', async () => {
    const answer = await visitor.get('/sign-in', { headers: { Host: 'elsewhere.example' }, maxRedirects: 0 })
    expect(answer.status()).toBe(421)
    const forged = await visitor.get('/account', {
      headers: { 'X-Forwarded-Host': 'elsewhere.example', 'X-Forwarded-Proto': 'https' },
      maxRedirects: 0,
    })
    expect(forged.headers().location ?? '').not.toContain('elsewhere')
  })
})
