import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { navigationOf } from '../../layout/navigation.server.ts'

/** Everybody has a first page: the worklist, or the figures for those who see no cases. */
export async function loader({ context }: LoaderFunctionArgs) {
  const person = await context.person()
  if (!person) return redirect('/sign-in')
  const { pages } = await navigationOf(context, person)
  return redirect(pages[0]?.href ?? '/figures')
}
