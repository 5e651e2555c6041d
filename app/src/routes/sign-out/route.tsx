import { type ActionFunctionArgs, redirect } from '@remix-run/node'

export const loader = () => redirect('/')

export async function action({ request, context }: ActionFunctionArgs) {
  const cookie = await context.accounts.signOut(request.headers.get('Cookie'))
  return redirect('/sign-in', { headers: { 'Set-Cookie': cookie } })
}
