import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort, type LoginUrls } from '@putright/db/embedded'
import { startChild } from '../installation/child.ts'
import { healthy } from '../installation/healthy.ts'
import { shapeOf } from './bare/page-shape.ts'
import { APP_SECRET, type Filled, SECRET_KEY } from './filled-database.ts'
import type { Result } from './result.ts'
import { SEARCHES, someComplaints, worklistAddress } from './samples.ts'
import { signedInVisitor, type Visitor, visitorOf, visits } from './visitor.ts'

const VISITS = 300
const FLOORS = { react: 'Express and React', remix: 'Express, Remix and React' }

export interface Place {
  folder: string
  stack: AsyncDisposableStack
  signal: AbortSignal
}

/** Pages as a signed-in officer gets them, beside a constant page of the same size from the bare framework. */
export async function measureHttp(filled: Filled, place: Place): Promise<Result[]> {
  const site = await startApp(filled.logins, place)
  const officer = await signedInVisitor(site, { ...filled, appSecret: APP_SECRET })
  const pages = await pagesFor(officer, filled)
  const shapes = Object.fromEntries(
    await Promise.all(pages.map(async ({ key, visit }) => [key, shapeOf((await visit(0)).html)] as const)),
  )
  const bare = visitorOf(await startBare(JSON.stringify(shapes), place))
  const results: Result[] = []
  for (const { key, name, visit } of pages) {
    const floors = Object.keys(FLOORS) as (keyof typeof FLOORS)[]
    for (const together of [1, 8]) {
      await visits(VISITS / 5, together, visit)
      const ours = await visits(VISITS, together, visit)
      for (const floor of floors) {
        await visits(VISITS / 5, together, () => bare.get(`/${floor}/${key}`))
        const theirs = await visits(VISITS, together, () => bare.get(`/${floor}/${key}`))
        const who = together === 1 ? '1 client' : `${together} clients`
        const size = Math.round((shapes[key]?.bytes ?? 0) / 1024)
        results.push({
          name: `${name} over HTTP, ${who}`,
          floor: `${FLOORS[floor]}, ${size} kB`,
          ours,
          theirs,
          statements: null,
        })
      }
    }
  }
  return results
}

async function pagesFor(officer: Visitor, filled: Filled) {
  const ids = await someComplaints(filled)
  const worklist = await worklistAddress(filled)
  const query = SEARCHES.at(-1)?.query ?? ''
  return [
    { key: 'worklist', name: 'Worklist', visit: () => officer.get(worklist) },
    {
      key: 'complaint',
      name: 'Complaint page',
      visit: (run: number) => officer.get(`/complaints/${ids[run % ids.length]}`),
    },
    { key: 'search', name: 'Search for a name', visit: () => officer.post('/search', { query }) },
  ]
}

async function startApp(logins: LoginUrls, { folder, stack, signal }: Place): Promise<string> {
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  const app = await startChild('The app', {
    folder: 'app',
    script: 'src/server.ts',
    log: join(folder, 'logs/app.log'),
    environment: {
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: logins.web,
      ACCOUNTS_DATABASE_URL: logins.accounts,
      PUBLIC_URL: site,
      SECRET_KEY,
    },
  })
  stack.defer(app.stop)
  await ready(`${site}/health`, app.gone, signal)
  return site
}

async function startBare(pages: string, { folder, stack, signal }: Place): Promise<string> {
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  const bare = await startChild('The bare framework', {
    folder: 'packages/tooling',
    script: fileURLToPath(new URL('./bare/main.ts', import.meta.url)),
    log: join(folder, 'logs/bare.log'),
    environment: { NODE_ENV: 'production', PORT: String(port), PAGES: pages },
  })
  stack.defer(bare.stop)
  await ready(`${site}/remix/worklist`, bare.gone, signal)
  return site
}

const ready = (url: string, gone: Promise<string>, signal: AbortSignal) =>
  Promise.race([
    healthy(url, signal),
    gone.then(sentence => {
      throw new Error(sentence)
    }),
  ])
