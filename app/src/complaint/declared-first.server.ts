import { declarationDue } from '@putright/casework'
import type { CoopDb } from '@putright/db'
import { redirect } from '@remix-run/node'

/** Code 5.8: whoever was given a complaint to consider says whether they have a conflict of interest before they read it. */
export async function declaredFirst(
  db: CoopDb,
  personId: string,
  complaintId: string,
  request: Request,
): Promise<void> {
  if (await declarationDue(db, personId, complaintId)) throw declarationFirst(complaintId, request)
}

/** To the declaration, which goes on to the page that was asked for. */
export const declarationFirst = (complaintId: string, request: Request) => {
  const then = new URL(request.url).pathname.slice(`/complaints/${complaintId}`.length)
  return redirect(
    `/complaints/${complaintId}/declaration${PAGE.test(then) ? `?then=${encodeURIComponent(then)}` : ''}`,
  )
}

/** The page of the complaint that was asked for before the declaration; its first where none was. */
export const pageAskedFor = (request: Request): string => {
  const then = new URL(request.url).searchParams.get('then') ?? ''
  return PAGE.test(then) ? then : ''
}

const PAGE = /^(\/[a-z0-9-]+)+$/
