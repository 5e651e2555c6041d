import { type ActionFunctionArgs, redirect } from '@remix-run/node'

export const loader = () => redirect('/')

export async function action({ context }: ActionFunctionArgs) {
  const cookie = await context.accounts.signOut(context.visit.cookies)
  return redirect('/sign-in', { headers: { 'Set-Cookie': cookie } })
}
