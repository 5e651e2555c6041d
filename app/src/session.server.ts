// How to write a page
//
//   routes/<url with dots>/route.tsx: loader, action, page, in that order. A folder a page or act; a variable part is
//   `$complaintId`; a page that has pages beneath it ends in `_index`. No dates, no SQL, no rules.
//
//   export async function loader({ request, params, context }: LoaderFunctionArgs) {
//     const person = await requirePerson(request, context)
//     const found = await asPerson(context.connection, person.id, db => someQuery(db, params.complaintId ?? ''))
//     return found ?? notFound()
//   }
//
//   export async function action({ request, params, context }: ActionFunctionArgs) {
//     const person = await requirePerson(request, context)
//     const actor = { connection: context.connection, personId: person.id, today: context.today() }
//     return takeForm(request, SomeForm, async (form, seen) => {
//       const answer = await someAct(actor, { complaintId: params.complaintId ?? '', seen }, form)
//       return answer.done ? redirectWithNotice('/worklist', 'Done.') : answer
//     })
//   }
//
//   export default function SomePage() {
//     const { seen } = useLoaderData<typeof loader>()
//     const [form, fields] = useActForm<SomeForm>()
//     return <Page title="…"><ActForm form={form} seen={seen} submit="…">…fields…</ActForm></Page>
//   }

import type { Person, Standing } from '@putright/accounts'
import { type AppLoadContext, redirect } from '@remix-run/node'
import { nextStepAddress, signInAddress } from './return-to.ts'

/**
 * Whoever is signed in; anybody else is asked to sign in and brought back, and whoever has still to show or to set up a
 * second factor does that first. Every loader and action begins with it.
 */
export async function requirePerson(request: Request, context: AppLoadContext): Promise<Person> {
  return (await requireStanding(request, context)).person
}

/** The same, with the session they came by: for the pages of their own account. */
export async function requireStanding(request: Request, context: AppLoadContext): Promise<Standing> {
  const standing = await context.standing()
  if (!standing) throw redirect(signInAddress(request.url))
  if (standing.needs) throw redirect(nextStepAddress(standing.needs, request.url))
  return standing
}

/** For the pages on which a second factor is set up: whoever has one shows it first, whoever has none needs none. */
export async function requireEnrolling(request: Request, context: AppLoadContext): Promise<Standing> {
  const standing = await context.standing()
  return standing?.needs === 'to set one up' ? standing : requireStanding(request, context)
}

/** Goes on to a page with the cookies of a session just begun. */
export function redirectSignedIn(path: string, cookies: readonly string[]): Response {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return redirect(path, { headers })
}
