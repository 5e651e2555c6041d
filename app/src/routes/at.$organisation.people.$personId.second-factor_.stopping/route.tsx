import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { openColleague } from '../../people/open-colleague.server.ts'
import { PeopleActPage } from '../../people/people-act-page.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { pageTitle } from '../../ui/page.tsx'

const TITLE = 'Stop a reset'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, colleague } = await openColleague(args)
  return { organisation, name: colleague.name }
}

export async function action(args: ActionFunctionArgs) {
  const { standing, organisation, about } = await openColleague(args)
  return takeForm(args.request, z.object({}), async () => {
    const answer = await args.context.accounts.stopFactorReset(standing, about)
    return answer.done ? redirectWithNotice(`/at/${organisation.slug}/people`, 'It is stopped.') : answer
  })
}

export default function Stop() {
  const { organisation, name } = useLoaderData<typeof loader>()
  const [form] = useActForm()
  return (
    <PeopleActPage title={TITLE} organisation={organisation}>
      <p className="govuk-body">
        {name} keeps the second factor they have, and a link that was mailed to them opens nothing any more.
        Whatever other organisations said of it is taken back as well.
      </p>
      <ActForm form={form} submit="Stop it" cancel={`/at/${organisation.slug}/people`} />
    </PeopleActPage>
  )
}
