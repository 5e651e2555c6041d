import { askForFreshLink } from '@putright/casework'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { redirectWithNotice } from '../../notice.server.ts'
import { openLink } from '../../room-link/open-link.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  await openLink(args)
  return redirect(doorOf(args))
}

/** Mails a fresh link to the person the first was for. Whoever asks learns no address. */
export async function action(args: ActionFunctionArgs) {
  const standing = await openLink(args)
  const { accounts, connection } = args.context
  if (standing.opens || !standing.mayAskAgain) return redirect(doorOf(args))
  if (!(await accounts.mayAskForFreshLink(args.params.token ?? '')))
    return redirectWithNotice(
      doorOf(args),
      'A fresh link went out within the last ten minutes. Look for it in your mail.',
    )
  const answer = await askForFreshLink(connection, standing.link)
  return answer.done
    ? redirectWithNotice(doorOf(args), 'A fresh link is on its way, to the address the first one went to.')
    : redirect(doorOf(args))
}

const doorOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>) =>
  `/room/${encodeURIComponent(params.token ?? '')}`
