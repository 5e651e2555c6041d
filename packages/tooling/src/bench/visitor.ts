import { Agent, request } from 'node:http'
import { codeAt } from '@putright/accounts'
import { type Spread, spreadOf } from './statistics.ts'

/** Somebody with a browser open at one site: connections are kept, pages asked for one after the other. */
export interface Visitor {
  get(path: string): Promise<Visit>
  post(path: string, form: Record<string, string>): Promise<Visit>
}

interface Visit {
  status: number
  cookie: string
  html: string
}

export function visitorOf(site: string, cookie = '', agent = new Agent({ keepAlive: true })): Visitor {
  const visit = (method: string, path: string, body = '', headers: Record<string, string> = {}) =>
    new Promise<Visit>((resolve, reject) => {
      const asked = request(
        new URL(path, site),
        { method, agent, headers: { cookie, ...headers } },
        answer => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.once('error', reject)
          answer.once('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              cookie: (answer.headers['set-cookie'] ?? []).map(set => set.split(';')[0]).join('; '),
              html: Buffer.concat(parts).toString(),
            }),
          )
        },
      )
      asked.once('error', reject)
      asked.end(body)
    })
  return {
    get: path => visit('GET', path),
    post: (path, form) => {
      const body = new URLSearchParams(form).toString()
      const type = 'application/x-www-form-urlencoded'
      return visit('POST', path, body, {
        origin: site,
        'content-type': type,
        'content-length': String(Buffer.byteLength(body)),
      })
    },
  }
}

interface SignIn {
  email: string
  password: string
  /** Of their authenticator app. */
  appSecret: string
}

/** Signs in by the forms, as a person does, with the code of their app. */
export async function signedInVisitor(site: string, signIn: SignIn): Promise<Visitor> {
  const { email, password, appSecret } = signIn
  const { status, cookie } = await visitorOf(site).post('/sign-in', { email, password })
  if (status !== 302 || !cookie) throw new Error(`Signing in was answered with ${status}`)
  const visitor = visitorOf(site, cookie)
  const passed = await visitor.post('/sign-in/code', { code: codeAt(appSecret, Date.now()) })
  if (passed.status !== 302) throw new Error(`The code was answered with ${passed.status}`)
  return visitor
}

/** So many visits in all, by so many visitors at once. */
export async function visits(
  total: number,
  together: number,
  visit: (run: number) => Promise<Visit>,
): Promise<Spread> {
  const times: number[] = []
  let next = 0
  const from = performance.now()
  const one = async () => {
    for (let run = next++; run < total; run = next++) {
      const began = performance.now()
      const { status } = await visit(run)
      if (status !== 200) throw new Error(`A page was answered with ${status}`)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: together }, one))
  return spreadOf(times, performance.now() - from)
}
