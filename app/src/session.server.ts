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

import type { Person } from '@putright/accounts'
import { type AppLoadContext, redirect } from '@remix-run/node'
import { signInAddress } from './return-to.ts'

/** Whoever is signed in; anybody else is asked to sign in and brought back. Every loader and action begins with it. */
export async function requirePerson(request: Request, context: AppLoadContext): Promise<Person> {
  const person = await context.person()
  if (!person) throw redirect(signInAddress(request.url))
  return person
}
