import { createCookie, redirect } from '@remix-run/node'

// The browser keeps it for a minute at most: let it say what was done and name nobody.
const cookie = createCookie('notice', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 60 })

/** Goes to a page that says, once, what has just been done. */
export const redirectWithNotice = async (path: string, notice: string): Promise<Response> =>
  redirect(path, { headers: { 'Set-Cookie': await cookie.serialize(notice) } })

/** What is to be said on this page, and the headers that forget it. */
export async function takeNotice(
  request: Request,
): Promise<{ notice: string | null; headers: Record<string, string> }> {
  const kept: unknown = await cookie.parse(request.headers.get('Cookie'))
  if (typeof kept !== 'string' || request.method !== 'GET') return { notice: null, headers: {} }
  return { notice: kept, headers: { 'Set-Cookie': await cookie.serialize('', { maxAge: 0 }) } }
}
