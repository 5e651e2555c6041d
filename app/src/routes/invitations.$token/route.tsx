import { JoiningForm } from '@putright/casework'
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { signInAddress } from '../../return-to.ts'
import { requirePerson } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Offer } from './offer.tsx'

const TITLE = 'An invitation'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

/** Only looks: mail scanners open links before people do. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await whoAsks(request, context)
  const standing = await context.accounts.invitation(params.token ?? '', person, context.visit)
  return { standing, signIn: signInAddress(request.url) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await whoAsks(request, context)
  const token = params.token ?? ''
  if (person)
    return takeForm(request, z.object({}), async () => {
      const answer = await context.accounts.acceptInvitation(token, person, context.visit)
      return answer.done
        ? redirectWithNotice(`/at/${answer.slug}`, 'You have accepted the invitation.')
        : answer
    })
  const join = async (form: JoiningForm) => {
    const answer = await context.accounts.joinByInvitation(token, form, context.visit)
    return answer.done
      ? redirectWithNotice(
          '/sign-in',
          'Your account is ready. Sign in with your e-mail address and your password.',
        )
      : answer
  }
  return takeForm(request, JoiningForm, join, { hide: ['password'] })
}

/** Whoever is signed in, and wholly: whoever has still to show a second factor does that first. */
const whoAsks = async (request: Request, context: AppLoadContext) =>
  (await context.standing()) ? requirePerson(request, context) : null

export default function Invitation() {
  const { standing, signIn } = useLoaderData<typeof loader>()
  if (standing.open) return <Offer {...standing} signIn={signIn} />
  return (
    <Page title="This invitation does not open">
      <p className="govuk-body-l">{standing.because}</p>
    </Page>
  )
}
