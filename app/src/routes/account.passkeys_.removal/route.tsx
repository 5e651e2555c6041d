import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { redirectWithNotice } from '../../notice.server.ts'
import { readForm } from '../../read-form.server.ts'
import { requireStanding } from '../../session.server.ts'

export const loader = () => redirect('/account/passkeys')

export async function action({ request, context }: ActionFunctionArgs) {
  const standing = await requireStanding(request, context)
  const passkey = String((await readForm(request)).get('passkey') ?? '')
  const answer = await context.accounts.removePasskey(standing, passkey)
  return redirectWithNotice('/account/passkeys', answer.done ? 'The passkey is removed.' : answer.because)
}
