import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BACK_TO_ACCOUNT } from '../../account/fields.tsx'
import { momentInWords } from '../../moments.ts'
import { requireStanding } from '../../session.server.ts'
import { Button } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Where you are signed in') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person, session } = await requireStanding(request, context)
  const sessions = await context.accounts.sessionsOf(person.id)
  return sessions.map(({ handle, browser, beganAt, lastUsedAt }) => ({
    handle,
    browser: browser || 'A browser that does not say what it is',
    began: momentInWords(beganAt.toISOString()),
    lastUsed: momentInWords(lastUsedAt.toISOString()),
    thisOne: handle === session.handle,
  }))
}

export default function Sessions() {
  const sessions = useLoaderData<typeof loader>()
  return (
    <Page title="Where you are signed in" back={BACK_TO_ACCOUNT}>
      <p className="govuk-body">
        A session ends by itself a week after it was last used. If you do not know one of these, end it and
        change your password.
      </p>
      {sessions.map(session => (
        <form key={session.handle} method="post" action="/account/sessions/ending" className="listed-thing">
          <p className="govuk-body">
            <strong>{session.browser}</strong>
            {session.thisOne && ' (this one)'}
            <br />
            Signed in {session.began}. Last used {session.lastUsed}.
          </p>
          {!session.thisOne && (
            <>
              <input type="hidden" name="session" value={session.handle} />
              <Button secondary>
                End it
                <span className="govuk-visually-hidden">
                  : {session.browser}, {session.began}
                </span>
              </Button>
            </>
          )}
        </form>
      ))}
      {sessions.length > 1 && (
        <form method="post" action="/account/sessions/ending">
          <Button>End all but this one</Button>
        </form>
      )}
    </Page>
  )
}
