import { type APIRequestContext, request } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import type { HandedOver } from '../setup/handed-over.ts'
import { filled, NOBODYS } from '../world/addresses.ts'
import { routes } from '../world/routes.ts'
import { type SecondAgent, secondAgent } from '../world/second-agent.ts'
import { passSecondFactor } from '../world/second-factor.ts'

const PUBLISHED = ['policy.$organisation', 'logos.$sha256']

/**
 * Signed in as one agent’s officer, nothing of another agent’s co-ops is reachable by any address of the app. Every
 * page with an id in it is asked for with foreign ids, by reading and by sending; first, their owner is shown to reach them.
 */
test.describe('one agent and another', () => {
  let owner: APIRequestContext
  let other: SecondAgent
  let stranger: APIRequestContext

  test.beforeAll(async ({ installation }) => {
    other = await secondAgent(installation.databaseUrl)
    owner = await signedIn(installation, other)
    const [officer] = installation.signIns
    if (!officer) throw new Error('The demo has nobody who can sign in')
    stranger = await signedIn(installation, officer)
  })
  test.afterAll(async () => {
    await owner.dispose()
    await stranger.dispose()
  })

  // A link into the decision room opens by its token and by no id: its own journey shows that it opens for one person. A
  // policy in force is published for anybody, and a logo opens by what nobody guesses.
  const closed = routes().filter(
    ({ folder, params }) => params.length > 0 && !params.includes('token') && !PUBLISHED.includes(folder),
  )
  for (const route of closed) {
    test(`${route.path} is not found`, async () => {
      const path = filled(route, other)
      const theirs = await owner.get(path)
      expect(theirs.status(), `its owner reaches ${path}`).toBe(200)
      const foreign = await stranger.get(path)
      const unknown = await stranger.get(filled(route, NOBODYS))
      expect(foreign.status()).toBe(404)
      expect(withoutReference(await foreign.text()), 'not told from what does not exist').toBe(
        withoutReference(await unknown.text()),
      )
      const sent = await stranger.post(path, {
        form: { seen: '99' },
        headers: { Origin: new URL(foreign.url()).origin },
      })
      expect([404, 405], `sending to ${path}`).toContain(sent.status())
      expectNothingOf(other, await sent.text())
    })
  }

  for (const { path } of routes().filter(({ params }) => params.length === 0)) {
    test(`${path} names nothing of theirs`, async () => {
      expectNothingOf(other, await (await stranger.get(path)).text())
    })
  }

  test('search finds nothing of theirs', async () => {
    const find = (context: APIRequestContext, query: string) =>
      context.post('/search', { form: { query }, headers: { Origin: base } })
    const base = new URL((await stranger.get('/worklist')).url()).origin
    expect(await (await find(owner, 'zwitterion')).text()).toContain('Zwitterion pump')
    for (const query of ['zwitterion', 'quillon', 'quillon passage', 'unseen']) {
      const found = await (await find(stranger, query)).text()
      expect(found).toContain('No complaints match')
    }
  })

  test('narrowing the worklist to their co-op is not found', async () => {
    expect((await owner.get(`/worklist?coop=${other.coopSlug}`)).status()).toBe(200)
    expect((await stranger.get(`/worklist?coop=${other.coopSlug}`)).status()).toBe(404)
  })
})

// A page that went wrong gives a reference to quote, new each time.
const withoutReference = (html: string) => html.replaceAll(/\b[0-9A-F]{8}\b/g, '')

function expectNothingOf({ complaintId, coopSlug }: SecondAgent, html: string): void {
  for (const secret of [complaintId, coopSlug, 'Zwitterion', 'Quillon', 'Elsewhere']) {
    expect(html).not.toContain(secret)
  }
}

async function signedIn(
  { appUrl: baseURL, databaseUrl }: HandedOver,
  { email, password }: { email: string; password: string },
): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL })
  const answer = await context.post('/sign-in', {
    form: { email, password },
    headers: { Origin: baseURL },
    maxRedirects: 0,
  })
  expect(answer.status(), `${email} signs in`).toBe(302)
  await passSecondFactor(databaseUrl, (await context.storageState()).cookies)
  return context
}
