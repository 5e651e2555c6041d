import { Agent, request } from 'node:http'

export interface Visit {
  status: number
  headers: Record<string, string>
  /** As it came, whatever it is. */
  body: Buffer
  /** Milliseconds until the last of it was here. */
  took: number
}

export type Visitor = ReturnType<typeof visitorOf>

/** Asks a site over connections that are kept, following nothing. */
export function visitorOf(site: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  // A connection that was kept may have been closed just as it is used again.
  const visit: typeof once = (method, path, cookie, body, headers) =>
    once(method, path, cookie, body, headers).catch(fault => {
      if (fault?.reused) return once(method, path, cookie, body, headers)
      throw fault
    })
  const once = (
    method: string,
    path: string,
    cookie: string,
    body = '',
    headers: Record<string, string> = {},
  ) =>
    new Promise<Visit>((resolve, reject) => {
      const from = performance.now()
      // Said here, since of a DELETE Node would not: the server would take its body for the next request, and hang up.
      const length = { 'content-length': String(Buffer.byteLength(body)) }
      const options = {
        method,
        agent,
        path,
        headers: { cookie, ...(body && length), ...headers },
        ...hostOf(site),
      }
      const asked = request(options, answer => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.once('error', reject)
        answer.once('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join('; ')]),
            ),
            body: Buffer.concat(parts),
            took: performance.now() - from,
          }),
        )
      })
      asked.once('error', fault => reject(Object.assign(fault, { reused: asked.reusedSocket })))
      asked.end(body)
    })
  return {
    visit,
    get: (path: string, cookie: string) => visit('GET', path, cookie),
    post(path: string, cookie: string, form: Iterable<readonly [string, string]>) {
      const body = new URLSearchParams([...form].map(([name, value]) => [name, value])).toString()
      return visit('POST', path, cookie, body, {
        origin: site,
        'content-type': 'application/x-www-form-urlencoded',
      })
    },
    leave: () => agent.destroy(),
  }
}

function hostOf(site: string) {
  const { hostname, port } = new URL(site)
  return { hostname, port }
}

/** Does every piece of work, so many at a time, and answers in their order. */
export async function together<T, R>(
  most: number,
  of: readonly T[],
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = []
  let next = 0
  const one = async () => {
    for (let index = next++; index < of.length; index = next++) answers[index] = await work(of[index] as T)
  }
  await Promise.all(Array.from({ length: most }, one))
  return answers
}
