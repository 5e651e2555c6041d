import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { redirectWithNotice } from '../../notice.server.ts'
import { readForm } from '../../read-form.server.ts'
import { requireStanding } from '../../session.server.ts'

export const loader = () => redirect('/account/sessions')

/** Ends one session of one’s own; with none named, all but the one it is asked from. */
export async function action({ request, context }: ActionFunctionArgs) {
  const standing = await requireStanding(request, context)
  const named = (await readForm(request)).get('session')
  if (named === null) {
    await context.accounts.endOtherSessions(standing)
    return redirectWithNotice('/account/sessions', 'You are signed in here only.')
  }
  const ended = await context.accounts.endSession(standing.person.id, String(named))
  return redirectWithNotice(
    '/account/sessions',
    ended
      ? 'That session is ended.'
      : 'You have no such session: it may have ended already. Nothing was changed.',
  )
}
