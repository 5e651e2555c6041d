import { expect, test } from '../fixtures.ts'
import { together, type Visitor, visitorOf } from '../world/access/visit.ts'
import { routes } from '../world/routes.ts'

/** Every address of the app, its variable parts made up: what these tests ask is asked before anybody looks what is there. */
const PATHS = routes().map(({ path }) => path.replaceAll(/\$\w+/g, '0198f3a2-0000-7000-8000-000000000000'))
const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE'] as const
const AT_ONCE = 4
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

test.describe('a form sent from elsewhere is refused at every address of the app', () => {
  let visitor: Visitor
  test.beforeAll(({ installation }) => {
    visitor = visitorOf(installation.appUrl)
  })
  test.afterAll(() => visitor.leave())

  test('there are many', () => expect(PATHS.length).toBeGreaterThan(90))

  test('by every method that changes something: 403, and never a fault', async ({ installation }) => {
    const elsewhere = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: new URL(installation.appUrl).origin, 'sec-fetch-site': 'cross-site' },
    ]
    const every = PATHS.flatMap(path =>
      UNSAFE.flatMap(method => elsewhere.map(from => ({ method, path, from }))),
    )
    await together(AT_ONCE, every, async ({ method, path, from }) => {
      const { status } = await visitor.visit(method, path, '', 'seen=1', { ...FORM, ...from })
      expect(status, `${method} ${path} ${JSON.stringify(from)}`).toBe(403)
    })
  })

  test('no page may be kept, framed, asked again by its ETag, or run a script that does not carry its nonce', async () => {
    await together(AT_ONCE, PATHS, async path => {
      const { status, headers } = await visitor.get(path, '')
      expect(status, path).toBeLessThan(500)
      expect(headers['cache-control'], path).toContain('no-store')
      expect(headers.etag, path).toBeUndefined()
      const policy = headers['content-security-policy'] ?? ''
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(policy, path).not.toMatch(/unsafe|\*|script-src(?! 'nonce-[\w+/=]{24}'($|;))/)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    })
  })

  test('another name than its own is not answered', async () => {
    const answer = await visitor.visit('GET', '/sign-in', '', '', { host: 'elsewhere.example' })
    expect(answer.status).toBe(421)
    const forged = await visitor.visit('GET', '/account', '', '', {
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-proto': 'https',
    })
    expect(forged.headers.location ?? '').not.toContain('elsewhere')
  })
})
