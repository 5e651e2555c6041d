import { createHash, randomBytes } from 'node:crypto'
import type { Connection } from '@putright/db'
import { sql } from 'kysely'

// Safari and Edge name Chrome and Safari too: the first that is found is it.
const BROWSERS: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'an iPhone'],
  [/iPad/, 'an iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'a Mac'],
  [/CrOS/, 'a Chromebook'],
  [/Linux/, 'Linux'],
]

/** A browser as its owner would name it: “Firefox on Windows”. Nothing of the header itself is kept. */
export function browserInWords(userAgent: string | undefined): string {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)]
  if (!browser && !system) return 'A browser that does not say what it is'
  return `${browser ?? 'A browser'} on ${system ?? 'an unknown system'}`
}

const YEAR = 365 * 24 * 60 * 60

/** Knows a browser again by a cookie of its own, which opens nothing. */
export function browsersOn({ kysely }: Connection, secure: boolean) {
  const name = secure ? '__Host-browser' : 'browser'
  const attributes = `HttpOnly; SameSite=Lax; Path=/; Max-Age=${YEAR}${secure ? '; Secure' : ''}`
  return {
    /** Notes that somebody signs in with it. `told`: they have others, and this is a new one. */
    async seen(personId: string, cookies: string | undefined): Promise<{ cookie: string; told: boolean }> {
      const token = tokenIn(cookies, name) ?? randomBytes(32).toString('base64url')
      const token_hash = createHash('sha256').update(token).digest()
      const known = await kysely
        .selectFrom('known_browsers')
        .where('person_id', '=', personId)
        .select('token_hash')
        .execute()
      await kysely
        .insertInto('known_browsers')
        .values({ person_id: personId, token_hash })
        .onConflict(conflict =>
          conflict.columns(['person_id', 'token_hash']).doUpdateSet({ last_seen_at: sql<string>`now()` }),
        )
        .execute()
      const told = known.length > 0 && !known.some(one => one.token_hash.equals(token_hash))
      return { cookie: `${name}=${token}; ${attributes}`, told }
    },
  }
}

const tokenIn = (cookies = '', name: string): string | undefined =>
  cookies
    .split(/;\s*/)
    .find(cookie => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .match(/^[\w-]{43}$/)?.[0]
