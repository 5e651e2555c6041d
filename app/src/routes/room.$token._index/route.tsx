import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { openLink } from '../../room-link/open-link.server.ts'
import { Button } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('The decision room') }]

/** Only looks: mail scanners open links before people do. */
export async function loader(args: LoaderFunctionArgs) {
  const standing = await openLink(args)
  if (standing.opens && standing.signedIn) throw redirect(roomOf(standing.link))
  return standing.opens
    ? { firstName: standing.link.firstName }
    : { because: standing.because, mayAskAgain: standing.mayAskAgain }
}

/** Uses the link up and opens a session for the one person it is for. */
export async function action(args: ActionFunctionArgs) {
  const standing = await openLink(args)
  if (!standing.opens) return redirect(new URL(args.request.url).pathname)
  if (standing.signedIn) return redirect(roomOf(standing.link))
  const session = await args.context.accounts.signInByRoomLink(args.params.token ?? '', args.context.visit)
  return session
    ? redirect(roomOf(standing.link), { headers: { 'Set-Cookie': session.cookie } })
    : redirect(new URL(args.request.url).pathname)
}

const roomOf = ({ complaintId }: { complaintId: string }) => `/complaints/${complaintId}/decision-room`

export default function RoomDoor() {
  const door = useLoaderData<typeof loader>()
  return (
    <Page title="The decision room">
      {'firstName' in door ? (
        <>
          <p className="govuk-body-l">This link is for {door.firstName}. It opens once.</p>
          <form method="post">
            <Button>I am {door.firstName}: open the decision room</Button>
          </form>
          <p className="govuk-body">
            If you are somebody else, close this page and tell whoever sent it to you.
          </p>
        </>
      ) : (
        <Closed because={door.because} mayAskAgain={door.mayAskAgain} />
      )}
    </Page>
  )
}

function Closed({ because, mayAskAgain }: { because: string; mayAskAgain: boolean }) {
  const { pathname } = useLocation()
  return (
    <>
      <p className="govuk-body-l">{because}</p>
      {mayAskAgain && (
        <form method="post" action={`${pathname}/again`}>
          <p className="govuk-body">A fresh one can go to the same person, by e-mail.</p>
          <Button>Send a fresh link</Button>
        </form>
      )}
    </>
  )
}
