import { AgreementForm, agree } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { complaintHref } from '../../acts/act-page.tsx'
import { openRoom } from '../../deciding/room/open-room.server.ts'
import { roomMeta } from '../../deciding/room/room-page.tsx'
import { takeDecisionForm } from '../../deciding/room/take-decision-form.server.ts'
import { WhyDecideNow } from '../../deciding/why-now.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'

export const meta = roomMeta

export const loader = (args: LoaderFunctionArgs) => openRoom(args)

export const action = (args: ActionFunctionArgs) => takeDecisionForm(args, AgreementForm, agree)

/** Agreed to in the room, with one press. Here is only why it could not be. */
export default function Agreement() {
  const { page } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AgreementForm>()
  const [decision] = fields.decisions.getFieldList()
  return (
    <Page title="Agree with the panel" caption={`${page.reference} · ${page.coop.name}`}>
      {page.replyAwaited && decision?.defaultValue ? (
        <ActForm form={form} seen={page.position.seq} submit="Agree">
          <input type="hidden" name={decision.name} value={decision.defaultValue} />
          <WhyDecideNow awaited={page.replyAwaited} field={fields.whyNow} />
        </ActForm>
      ) : (
        <ErrorSummary form={form} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${complaintHref(page)}/decision-room`}>
          Read what is proposed now, in the decision room
        </a>
      </p>
    </Page>
  )
}
